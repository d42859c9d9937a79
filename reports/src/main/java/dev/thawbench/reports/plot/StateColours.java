package dev.thawbench.reports.plot;

import java.util.List;

/** Gives states their colours, the same for the same word in each lane. */
final class StateColours {
  private static final int SLOTS = 5;

  private record Known(String word, int slot) {}

  private static final List<Known> KNOWN =
      List.of(
          new Known("heating", 2),
          new Known("hot water", 2),
          new Known("defrost entry", 4),
          new Known("defrost exit", 4),
          new Known("drip", 4),
          new Known("dwell", 4),
          new Known("recovery", 4),
          new Known("defrost", 1),
          new Known("melt", 1),
          new Known("cooling", 3));

  private StateColours() {}

  static int slot(String lane, String label, int state) {
    if (lane.contains("alarm") || label.contains("alarm") || lane.startsWith("fault ")) {
      return SLOTS;
    }
    for (Known known : KNOWN) {
      if (label.contains(known.word())) {
        return known.slot();
      }
    }
    return label.equals("on") || label.equals("closed") ? 1 : 1 + Math.floorMod(state, SLOTS - 1);
  }
}
