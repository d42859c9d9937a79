package dev.thawbench.reports.html;

import java.util.List;

/**
 * One stretch of a phase as a row.
 *
 * @param name {@code defrost 1}
 * @param fromMillis begin of what the plots show for it
 * @param toMillis end of it
 * @param cells begin, duration, and what else the table's head names
 */
public record PhaseRow(String name, long fromMillis, long toMillis, List<String> cells) {}
