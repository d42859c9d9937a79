package dev.thawbench.loop.words;

import dev.thawbench.plant.PlantInput;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a controller drives in a heat pump, and what to say where a sentence speaks of it and the
 * station has no wire for it: a station without {@code responses} knows no {@code reversing valve}.
 */
public final class Unwired {
  /**
   * The response by the name that sentences use; of two names, the longer one is looked at first.
   */
  private static final Map<String, String> RESPONSES = responses();

  private Unwired() {}

  /**
   * What is wrong at {@code index} of a sentence, if an output of the controller is named there
   * that is none of {@code signals}.
   */
  public static Optional<String> explain(String sentence, int index, Set<String> signals) {
    String here = sentence.substring(Math.max(0, Math.min(index, sentence.length())));
    return RESPONSES.entrySet().stream()
        .filter(
            name -> here.matches(name.getKey() + "(\\W.*)?") && !signals.contains(name.getValue()))
        .findFirst()
        .map(
            name ->
                "'"
                    + name.getKey()
                    + "' is no signal of this station; wire it under 'responses' ("
                    + name.getValue()
                    + ": device / point)");
  }

  private static Map<String, String> responses() {
    Map<String, String> responses =
        new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(w -> w));
    Arrays.stream(PlantInput.values())
        .filter(PlantInput::isCommand)
        .map(PlantInput::signalName)
        .forEach(name -> responses.put(name, name));
    // What is on or off is called without its quantity.
    responses.put("compressor", PlantInput.COMPRESSOR_SPEED.signalName());
    return responses;
  }
}
