package dev.thawbench.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

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
   * The first line in which two judgements differ, with what it belongs to; empty where they are
   * byte by byte the same.
   */
  public static Optional<String> difference(
      List<JudgedRequirement> recorded, List<JudgedRequirement> again) {
    String before = of(recorded);
    String after = of(again);
    if (before.equals(after)) {
      return Optional.empty();
    }
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    String id = "";
    for (int line = 0; line < Math.max(old.size(), now.size()); line++) {
      String was = line < old.size() ? old.get(line).strip() : "nothing";
      String is = line < now.size() ? now.get(line).strip() : "nothing";
      if (was.startsWith("\"id\"")) {
        id = was.replaceAll("^\"id\" : \"|\",?$", "") + ": ";
      }
      if (!was.equals(is)) {
        return Optional.of(id + "recorded " + withoutComma(was) + ", now " + withoutComma(is));
      }
    }
    throw new IllegalStateException("texts differ, but no line of them");
  }

  private static String withoutComma(String line) {
    return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
  }
}
