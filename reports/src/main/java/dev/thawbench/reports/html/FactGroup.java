package dev.thawbench.reports.html;

import java.util.List;

/** Facts under one heading. */
public record FactGroup(String title, List<Fact> facts) {}
