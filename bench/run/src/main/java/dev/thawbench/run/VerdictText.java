package dev.thawbench.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.List;

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
}
