package dev.thawbench.scenarios.library;

import dev.thawbench.config.Nearest;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.scenarios.script.Scenario;
import dev.thawbench.scenarios.script.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads many scripts and chooses among them. */
public final class Scripts {
  private Scripts() {}

  /**
   * Reads all files; what is wrong with any stands in {@code problems}. A script with problems is
   * among them as far as it could be read, to be checked and not to be run.
   *
   * @param tags only scripts that have one of these are kept; all are if there is none
   */
  public static List<Scenario> read(List<Path> files, Set<String> tags, Problems problems) {
    List<Scenario> all = new ArrayList<>();
    for (Path file : files) {
      ScenarioReader.readWhatCanBe(file, problems).ifPresent(all::add);
    }
    if (tags.isEmpty()) {
      return List.copyOf(all);
    }
    Set<String> known = new TreeSet<>();
    all.forEach(scenario -> known.addAll(scenario.tags()));
    for (String tag : tags) {
      if (!known.contains(tag)) {
        problems.add(Place.of("--tag " + tag), "no script has this tag" + Nearest.hint(tag, known));
      }
    }
    return all.stream().filter(s -> s.tags().stream().anyMatch(tags::contains)).toList();
  }
}
