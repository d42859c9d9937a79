package dev.thawbench.loop;

/**
 * A fault of the plant or of a sensor that a script applies to a bench, and the way to it. Used by
 * the thread that uses the bench.
 */
public interface Fault {
  /** As in scripts: {@code coil sensor open}. */
  String name();

  /** Name of the signal that says whether it is applied: {@code fault 'coil sensor open'}. */
  String signalName();

  /**
   * Applies it from the next scan on, in the place of another of the same part; nothing happens if
   * it is applied.
   */
  void apply();

  /** Clears it from the next scan on; nothing happens if it is not applied. */
  void clear();
}
