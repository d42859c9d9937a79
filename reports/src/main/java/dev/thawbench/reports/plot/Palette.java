package dev.thawbench.reports.plot;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives the lines of one panel their colours. What is cold is blue and what is hot is red in each
 * panel, so that a reader finds it again; the rest takes what is left.
 */
final class Palette {
  private static final int SLOTS = 8;

  private record Known(String word, int slot) {}

  private static final List<Known> KNOWN =
      List.of(
          new Known("reported coil", 6),
          new Known("coil", 1),
          new Known("frost", 1),
          new Known("evaporat", 1),
          new Known("suction", 1),
          new Known("low pressure", 1),
          new Known("supply", 2),
          new Known("condens", 2),
          new Known("high pressure", 2),
          new Known("discharge", 4),
          new Known("return", 5),
          new Known("outdoor", 3),
          new Known("compressor", 2),
          new Known("fan", 6));

  private final Set<Integer> taken = new HashSet<>();

  int slotOf(String signal) {
    for (Known known : KNOWN) {
      if (signal.contains(known.word()) && taken.add(known.slot())) {
        return known.slot();
      }
    }
    for (int slot = 1; slot <= SLOTS; slot++) {
      if (taken.add(slot)) {
        return slot;
      }
    }
    taken.clear();
    return slotOf(signal);
  }
}
