package dev.thawbench.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Verdicts in the one form in which two judgements of the same trace are compared byte by byte:
 * JSON, one value a line, in the order of the script.
 */
public final class VerdictText {
  private VerdictText() {}

  /** All that is said of the requirements, every occurrence included, ending in a line feed. */
  public static String of(List<JudgedRequirement> requirements) {
    try {
      return RunJson.MAPPER.writeValueAsString(requirements) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * How two judgements differ, in one line: the first requirement with another verdict, else the
   * first of which something else is said; empty where they are byte by byte the same.
   */
  public static Optional<String> difference(
      List<JudgedRequirement> recorded, List<JudgedRequirement> again) {
    if (of(recorded).equals(of(again))) {
      return Optional.empty();
    }
    Map<String, String> was = verdicts(recorded);
    Map<String, String> now = verdicts(again);
    Set<String> ids = new LinkedHashSet<>(was.keySet());
    ids.addAll(now.keySet());
    for (String id : ids) {
      String before = was.getOrDefault(id, "not judged");
      String after = now.getOrDefault(id, "not judged");
      if (!before.equals(after)) {
        return Optional.of(id + " was " + before + ", now " + after);
      }
    }
    for (int i = 0; i < recorded.size(); i++) {
      if (!recorded.get(i).equals(again.get(i))) {
        return Optional.of(
            recorded.get(i).verdict().id()
                + " has the same verdict, but was \""
                + recorded.get(i).verdict().message()
                + "\", now \""
                + again.get(i).verdict().message()
                + "\"");
      }
    }
    return Optional.of("the same verdicts in another order or form");
  }

  private static Map<String, String> verdicts(List<JudgedRequirement> requirements) {
    Map<String, String> verdicts = new LinkedHashMap<>();
    requirements.forEach(
        judged -> verdicts.put(judged.verdict().id(), judged.verdict().verdict().name()));
    return verdicts;
  }
}
