package dev.thawbench.scenarios.junit;

import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;

/** All scripts of a request. */
final class ScriptsDescriptor extends EngineDescriptor {
  ScriptsDescriptor(UniqueId uniqueId) {
    super(uniqueId, "Thawbench scenarios");
  }
}
