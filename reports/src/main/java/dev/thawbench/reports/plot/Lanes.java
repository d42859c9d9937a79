package dev.thawbench.reports.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts lanes: those that changed are drawn, the others are told in words. */
final class Lanes {
  /** What a reader of a defrost looks for, from top to bottom. */
  private static final List<String> FIRST =
      List.of(
          "operating state", "mode", "compressor speed", "reversing valve", "outdoor fan", "pump");

  private final List<Lane> changed = new ArrayList<>();
  private final List<String> unchanged = new ArrayList<>();

  void add(Lane lane) {
    if (!lane.isConstant()) {
      changed.add(lane);
    } else if (!lane.stretches().isEmpty() && !isFaultNeverApplied(lane)) {
      unchanged.add(lane.name() + " " + lane.label(lane.last()));
    }
  }

  List<Lane> changed() {
    List<Lane> ordered = new ArrayList<>(changed);
    ordered.sort(Comparator.comparingInt(Lanes::rank));
    return ordered;
  }

  List<String> unchanged() {
    return unchanged;
  }

  private static boolean isFaultNeverApplied(Lane lane) {
    return lane.name().startsWith("fault ") && lane.last() == 0;
  }

  private static int rank(Lane lane) {
    int rank = FIRST.indexOf(lane.name());
    return rank < 0 ? FIRST.size() : rank;
  }
}
