package dev.thawbench.campaign.night;

import dev.thawbench.config.ConfigException;
import dev.thawbench.config.Problem;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.loop.station.Station;
import dev.thawbench.scenarios.library.ScriptShelf;
import dev.thawbench.scenarios.library.Scripts;
import dev.thawbench.scenarios.run.BenchSource;
import dev.thawbench.scenarios.run.Preflight;
import dev.thawbench.scenarios.script.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads and checks all that a night needs before anything runs. */
public final class Preparation {
  private final BenchSource benches;
  private final ScriptShelf shelf;

  /** Looks for stations among {@code benches} and for scripts on {@code shelf}. */
  public Preparation(BenchSource benches, ScriptShelf shelf) {
    this.benches = benches;
    this.shelf = shelf;
  }

  /**
   * Reads a plan, its station and its scripts.
   *
   * @throws ConfigException with everything that is wrong in any of them
   */
  public PreparedNight read(Path planFile) {
    Problems problems = new Problems();
    Optional<Plan> plan = PlanReader.read(planFile, problems);
    Optional<Station> station = plan.flatMap(p -> station(p.station(), problems));
    List<Scenario> scenarios = plan.map(p -> scenarios(p, problems)).orElse(List.of());
    if (problems.isEmpty()) {
      Scenario longest = NightTime.tooLong(scenarios, plan.orElseThrow(), station.orElseThrow());
      if (longest != null) {
        problems.add(
            plan.get().time().place(),
            "'"
                + longest.name()
                + "' takes up to "
                + NightTime.words(longest.longestNanos())
                + " in real time, and 1 min for start, safe state and reports; expected a night that"
                + " is at least as long, found "
                + plan.get().time().describe());
      }
    }
    if (station.isPresent()) {
      Preflight.check(scenarios, station.get(), benches, problems);
    }
    problems.throwIfAny();
    return new PreparedNight(plan.orElseThrow(), station.orElseThrow(), scenarios);
  }

  private Optional<Station> station(TextNode name, Problems problems) {
    try {
      return Optional.of(benches.station(name.text()));
    } catch (ConfigException wrong) {
      wrong.problems().forEach(problem -> add(problem, name, problems));
      return Optional.empty();
    }
  }

  private List<Scenario> scenarios(Plan plan, Problems problems) {
    Set<Path> files = new LinkedHashSet<>();
    if (plan.scripts().isEmpty()) {
      files.addAll(shelf.find(List.of(), problems));
    }
    for (TextNode script : plan.scripts()) {
      Problems own = new Problems();
      files.addAll(shelf.find(List.of(script.text()), own));
      own.list().forEach(problem -> add(problem, script, problems));
    }
    Problems own = new Problems();
    List<Scenario> scenarios =
        Scripts.read(
            new ArrayList<>(files), plan.tag().map(t -> Set.of(t.text())).orElse(Set.of()), own);
    for (Problem problem : own.list()) {
      if (problem.place().line() == 0 && problem.place().file().startsWith("--tag ")) {
        add(problem, plan.tag().orElseThrow(), problems);
      } else {
        problems.add(problem.place(), problem.text());
      }
    }
    return scenarios;
  }

  /** What is said of a name as a whole is said where the plan names it. */
  private static void add(Problem problem, TextNode name, Problems problems) {
    boolean ofTheName =
        problem.place().line() == 0
            && (problem.place().file().equals(name.text())
                || problem.place().file().endsWith(" " + name.text()));
    if (ofTheName) {
      problems.add(name.place(), name.describe() + ": " + problem.text());
    } else {
      problems.add(problem.place(), problem.text());
    }
  }
}
