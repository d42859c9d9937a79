package dev.thawbench.reports.html;

import java.util.List;

/** The stretches of one phase. */
public record PhaseTable(String title, List<String> heads, List<PhaseRow> rows) {}
