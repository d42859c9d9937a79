package dev.thawbench.scenarios.script;

import dev.thawbench.config.Place;
import dev.thawbench.config.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One script: from which state, through which steps, and what must hold on the way.
 *
 * @param file the script's file as the user named it
 * @param sha256 hash of the file's bytes, hexadecimal
 * @param name one line that says what is tested: {@code Frost at A2/W35 is cleared on demand}
 * @param why why it is tested, if said
 * @param tags words to choose scripts by
 * @param needs what the controller must be able to do, or the script does not apply to it
 * @param start how the controller is found
 * @param startPlace where the script says so
 * @param given what holds before the first step
 * @param steps what is done
 * @param expect requirements of the script itself
 * @param waives requirements of the profile that it violates on purpose
 * @param replaces ids of the profile's requirements that the script states in its own words
 */
public record Scenario(
    String file,
    String sha256,
    String name,
    Optional<String> why,
    List<String> tags,
    List<TextNode> needs,
    Start start,
    Place startPlace,
    List<Setting> given,
    List<Step> steps,
    List<Expectation> expect,
    List<Waiver> waives,
    List<TextNode> replaces) {
  public Scenario {
    tags = List.copyOf(tags);
    needs = List.copyOf(needs);
    given = List.copyOf(given);
    steps = List.copyOf(steps);
    expect = List.copyOf(expect);
    waives = List.copyOf(waives);
    replaces = List.copyOf(replaces);
  }

  /** Longest time that the steps take on the controller's clock, nanoseconds. */
  public long longestNanos() {
    return steps.stream().mapToLong(Step::longestNanos).sum();
  }

  /** All that it sets, at the start and in its steps. */
  public Stream<Setting> settings() {
    return Stream.concat(given.stream(), steps.stream().flatMap(Step::settingsOf));
  }
}
