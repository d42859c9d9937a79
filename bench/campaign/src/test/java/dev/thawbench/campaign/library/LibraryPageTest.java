package dev.thawbench.campaign.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.scenarios.script.Expectation;
import dev.thawbench.scenarios.script.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page says of each requirement of the library what its scripts say. */
class LibraryPageTest {
  @Test
  void listsEveryRequirementWithItsSentenceAndItsScripts() {
    List<String> rows = new ArrayList<>();
    sentences()
        .forEach(
            (id, said) ->
                said.forEach(
                    (sentence, scripts) ->
                        rows.add(
                            id
                                + " | "
                                + sentence
                                + " | "
                                + scripts.stream()
                                    .map(name -> "[" + name + "](library/" + name + ".yaml)")
                                    .collect(Collectors.joining(", ")))));
    assertThat(LibraryPage.table("What is required"))
        .extracting(cells -> String.join(" | ", cells))
        .containsExactlyElementsOf(rows);
  }

  @Test
  void anIdMeansTheSameInAllScripts() {
    assertThat(sentences()).allSatisfy((id, said) -> assertThat(said).hasSize(1));
  }

  /** Of each id the sentences said under it, each with the scripts that say it. */
  private static Map<String, Map<String, List<String>>> sentences() {
    Map<String, Map<String, List<String>>> byId = new TreeMap<>();
    for (Map.Entry<String, Scenario> script : LibraryPage.library().entrySet()) {
      for (Expectation expected : script.getValue().expect()) {
        byId.computeIfAbsent(expected.id(), id -> new LinkedHashMap<>())
            .computeIfAbsent(expected.sentence().text(), sentence -> new ArrayList<>())
            .add(script.getKey());
      }
    }
    return byId;
  }
}
