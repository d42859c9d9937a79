package dev.thawbench.scenarios.junit;

import dev.thawbench.config.Problems;
import dev.thawbench.scenarios.library.ScriptShelf;
import dev.thawbench.scenarios.script.Scenario;
import dev.thawbench.scenarios.script.ScenarioReader;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.discovery.DirectorySelector;
import org.junit.platform.engine.discovery.FileSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;

/** Finds the scripts that a request selects; other selectors are other engines'. */
final class ScriptDiscovery {
  private final EngineDiscoveryRequest request;

  ScriptDiscovery(EngineDiscoveryRequest request) {
    this.request = request;
  }

  ScriptsDescriptor discover(ScriptsDescriptor root) {
    Set<Path> files = new LinkedHashSet<>();
    for (FileSelector selector : request.getSelectorsByType(FileSelector.class)) {
      if (selector.getRawPath().endsWith(".yaml")) {
        files.add(selector.getPath());
      }
    }
    for (DirectorySelector selector : request.getSelectorsByType(DirectorySelector.class)) {
      files.addAll(
          new ScriptShelf(selector.getPath()).find(List.of(selector.getRawPath()), new Problems()));
    }
    for (UniqueIdSelector selector : request.getSelectorsByType(UniqueIdSelector.class)) {
      if (selector.getUniqueId().hasPrefix(root.getUniqueId())) {
        ScenarioDescriptor.fileOf(selector.getUniqueId()).ifPresent(files::add);
      }
    }
    files.forEach(file -> add(root, file));
    return root;
  }

  /** A script that can't be read becomes a test that ends in an error: discovery goes on. */
  private static void add(ScriptsDescriptor root, Path file) {
    Problems problems = new Problems();
    Optional<Scenario> scenario = ScenarioReader.read(file, problems);
    root.addChild(new ScenarioDescriptor(root.getUniqueId(), file, scenario, problems.list()));
  }
}
