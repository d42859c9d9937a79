package dev.thawbench.loop.coupling;

import dev.thawbench.plant.PlantInput;
import dev.thawbench.plant.PlantOutput;
import dev.thawbench.plant.StartValue;
import java.util.Arrays;
import java.util.Optional;

/** Names that are the plant's, and why nothing else can be called so. */
public final class PlantNames {
  private PlantNames() {}

  /** Why a response that drives nothing can't be called {@code name}; empty if it can. */
  public static Optional<String> refusalOfResponse(String name) {
    if (PlantOutput.named(name).isPresent()) {
      return Optional.of(refusal(name, "is what the plant says itself"));
    }
    boolean isGiven =
        PlantInput.named(name).filter(input -> !input.isCommand()).isPresent()
            || Arrays.stream(StartValue.values()).anyMatch(v -> v.signalName().equals(name));
    return isGiven
        ? Optional.of(refusal(name, "is what a script gives the plant"))
        : Optional.empty();
  }

  /** Why a value of a console can't be called {@code name}; empty if it can. */
  public static Optional<String> refusalOfConsoleValue(String name) {
    Optional<String> refusal = refusalOfResponse(name);
    return refusal.isEmpty() && PlantInput.named(name).isPresent()
        ? Optional.of(refusal(name, "drives the plant, as a console can't"))
        : refusal;
  }

  /**
   * Why a point of the controller that may be written and that the station does not wire can't be
   * called {@code name}: the plant would write it in every scan. Empty if it can.
   */
  public static Optional<String> refusalOfOwnPoint(String name) {
    return PlantOutput.named(name).isEmpty()
        ? Optional.empty()
        : Optional.of(
            "'"
                + name
                + "' is what the plant says itself; wire it under 'stimuli' if the plant is to"
                + " write this point, or call the point otherwise, such as 'written "
                + name
                + "'");
  }

  private static String refusal(String name, String why) {
    return "'" + name + "' " + why + "; call it otherwise here, such as 'reported " + name + "'";
  }
}
