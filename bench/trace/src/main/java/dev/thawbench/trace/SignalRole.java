package dev.thawbench.trace;

/** Which side of the terminals a signal stands on; it decides what holds between two samples. */
public enum SignalRole {
  /**
   * The bench drives it. It keeps its value between writes, and is the old or the new one inside a
   * write's window.
   */
  STIMULUS,
  /** The controller answers with it. It was true at one instant of each sample's window. */
  RESPONSE,
  /**
   * The plant's own truth ({@code true frost}); recorded and shown, never judged against a
   * controller.
   */
  TRUTH
}
