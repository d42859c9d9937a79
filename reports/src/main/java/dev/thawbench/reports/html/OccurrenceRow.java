package dev.thawbench.reports.html;

/**
 * One occurrence as a row.
 *
 * @param anchor id of the row, and of the link that zooms the plots to it
 * @param number its number
 * @param mark its verdict
 * @param fromMillis begin of what the plots show for it, milliseconds since the start
 * @param toMillis end of it
 * @param beginMillis earliest begin, milliseconds since the start
 * @param endMillis up to when it was looked at
 * @param at when it began, and how exactly that is known
 * @param measured what was measured, empty if there is no number
 * @param limit the limit
 * @param margin how far inside (+) or outside (−)
 * @param cause cause code as words
 * @param message one line in words
 * @param decide what would decide, where it is INCONCLUSIVE; else empty
 * @param samples the samples around it, where it failed or is open
 */
public record OccurrenceRow(
    String anchor,
    int number,
    Mark mark,
    long fromMillis,
    long toMillis,
    long beginMillis,
    long endMillis,
    String at,
    String measured,
    String limit,
    String margin,
    String cause,
    String message,
    String decide,
    Samples samples) {}
