package dev.thawbench.scenarios.run;

import dev.thawbench.config.ConfigException;
import dev.thawbench.config.Problems;
import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.station.Station;
import dev.thawbench.scenarios.script.Scenario;
import java.util.List;

/** Checks scripts against a station before any of them runs. Nothing is driven. */
public final class Preflight {
  private Preflight() {}

  /**
   * Adds a problem for each name, unit, value and sentence that does not fit the station.
   *
   * @return whether the scripts could be checked: a bench that can't be opened says so when it is
   *     to run
   */
  public static boolean check(
      List<Scenario> scenarios, Station station, BenchSource benches, Problems problems) {
    try (Bench bench = benches.open(station)) {
      for (Scenario scenario : scenarios) {
        PreparedScenario.of(scenario, bench, problems);
      }
      return true;
    } catch (BenchException later) {
      return false;
    }
  }

  /**
   * Adds a problem for each phase, event, parameter and requirement of the station's profile that
   * can't be read with the signals that are wired there.
   *
   * @return whether it could be checked: a bench that can't be opened says so when it is to run
   */
  public static boolean checkProfile(Station station, BenchSource benches, Problems problems) {
    try (Bench bench = benches.open(station)) {
      RequirementList.ofProfile(station.profile(), bench.vocabulary(), problems);
      return true;
    } catch (ConfigException words) {
      words.problems().forEach(problem -> problems.add(problem.place(), problem.text()));
      return true;
    } catch (BenchException later) {
      return false;
    }
  }
}
