package dev.thawbench.loop;

import dev.thawbench.checks.language.Vocabulary;
import dev.thawbench.loop.station.Station;
import dev.thawbench.run.ControllerIdentity;
import dev.thawbench.run.ScanTiming;
import dev.thawbench.run.StopRequest;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.TraceLayout;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An open bench: a controller, the plant around it, and the loop between them. Opened, begun,
 * scanned until the script is done, made safe, closed; all of it by one thread.
 *
 * <p>What is set ({@link #settables()}, {@link #faults()}) takes effect with the next scan.
 */
public interface Bench extends AutoCloseable {
  /** What it was opened from. */
  Station station();

  /** What the controller says it is. */
  ControllerIdentity controller();

  /**
   * What people should know of this bench before they read its verdicts, one line each; after a run
   * also what came up in it: writes to the controller that were not answered and not sent again,
   * consoles that were never open.
   */
  List<String> notes();

  /**
   * What scripts may need: what the controller can do by its profile, and the consoles that are
   * there, by their device's name.
   */
  Set<String> capabilities();

  /** Signals and sources of every row. */
  TraceLayout layout();

  /** The words that sentences may use here: signals, phases, events, parameters, faults. */
  Vocabulary vocabulary();

  /** What scripts may set. */
  List<Settable> settables();

  /** The faults that can be applied here. */
  List<Fault> faults();

  /**
   * Brings plant and controller to where the script begins, at scenario time 0.
   *
   * @param given what {@link #settables()} begin with, in their units or as index of their labels
   * @param powerCycled whether the controller's supply is switched off and on first; the trace
   *     begins while it is off
   * @param stop asks to give up while the controller boots
   * @return false if a stop was asked for before it answered; nothing can be scanned then
   * @throws BenchException if a device can't be brought there
   */
  boolean begin(Map<Settable, Double> given, boolean powerCycled, StopRequest stop);

  /**
   * One scan. The row is the bench's own and reused.
   *
   * @throws BenchException if a device stays silent, or the bench itself failed
   */
  ScanRow scan();

  /** Scenario time of the next scan, nanoseconds since {@link #begin}. */
  long nanos();

  /** How long scans took and how late they began, so far. */
  ScanTiming timing();

  /**
   * Writes the safe state and reads it back, step by step. Never throws: what failed stands in the
   * result.
   */
  SafeStateOutcome makeSafe();

  /** Ends links and everything that was started with them. */
  @Override
  void close();
}
