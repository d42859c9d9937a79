package dev.thawbench.reports.html;

import java.util.List;

/**
 * One requirement as a row with its occurrences.
 *
 * @param anchor id of the row
 * @param id the requirement's id
 * @param mark its verdict
 * @param sentence the requirement
 * @param origin who asks for it, in words
 * @param counts {@code 2 passed, 1 failed}
 * @param worst the worst margin, empty where there is none
 * @param message one line in words
 * @param decide what would decide, or what was missing; empty for PASS and FAIL
 * @param waived why it does not count, empty where it does
 * @param open whether its occurrences are shown at first
 * @param numbers whether any occurrence has a measured number
 * @param occurrences its occurrences
 */
public record RequirementRow(
    String anchor,
    String id,
    Mark mark,
    String sentence,
    String origin,
    String counts,
    String worst,
    String message,
    String decide,
    String waived,
    boolean open,
    boolean numbers,
    List<OccurrenceRow> occurrences) {}
