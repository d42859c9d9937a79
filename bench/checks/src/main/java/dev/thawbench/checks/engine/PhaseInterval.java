package dev.thawbench.checks.engine;

/**
 * One time of a phase. Times are nanoseconds since the start of the trace.
 *
 * @param phase its name
 * @param beginFromNanos earliest instant of its beginning
 * @param beginToNanos latest instant of its beginning
 * @param endFromNanos earliest instant of its end; what is known so far where it has not ended
 * @param endToNanos latest instant of its end
 * @param cutAtBegin whether it had begun when the trace did
 * @param cutAtEnd whether it had not ended when the trace did
 */
public record PhaseInterval(
    String phase,
    long beginFromNanos,
    long beginToNanos,
    long endFromNanos,
    long endToNanos,
    boolean cutAtBegin,
    boolean cutAtEnd) {}
