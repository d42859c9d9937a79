package dev.thawbench.scenarios.run;

import dev.thawbench.run.RunRecord;
import java.nio.file.Path;

/**
 * A run that ended, in whatever way.
 *
 * @param record what is kept of it
 * @param folder where it is kept
 */
public record FinishedRun(RunRecord record, Path folder) {}
