package dev.thawbench.trace;

/**
 * A trace read back from its file.
 *
 * @param header who, what and when
 * @param trace the rows
 * @param finished whether the recording was ended in good order; false for a {@code trace.csv} that
 *     still grows or whose run was killed, of which a row cut short was left out
 */
public record RecordedTrace(TraceHeader header, Trace trace, boolean finished) {}
