package dev.thawbench.scenarios.run;

import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.run.RequirementOrigin;
import java.util.Optional;

/**
 * A requirement and how it counts for the run.
 *
 * @param requirement what must hold
 * @param origin whether script or profile asks for it
 * @param waived why the script waives it, if it does
 */
record Counted(Requirement requirement, RequirementOrigin origin, Optional<String> waived) {}
