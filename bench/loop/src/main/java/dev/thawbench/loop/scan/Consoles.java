package dev.thawbench.loop.scan;

import dev.thawbench.drivers.link.Pending;
import dev.thawbench.drivers.serial.ReceivedLine;
import dev.thawbench.loop.device.OpenConsole;
import dev.thawbench.loop.station.ConsoleValue;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.TraceLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What consoles printed since the scan before, put into the row. */
final class Consoles {
  /** After so many lines that did not come, what the last one said is no longer known. */
  private static final int LINES_MISSED = 2;

  private final List<Slot> slots = new ArrayList<>();
  private final Pace pace;
  private final Supply supply;

  Consoles(List<OpenConsole> consoles, TraceLayout layout, Pace pace, Supply supply) {
    this.pace = pace;
    this.supply = supply;
    for (OpenConsole console : consoles) {
      slots.add(new Slot(console, layout));
    }
  }

  /** Forgets what was said before the begin of a trace. */
  void begin() {
    for (Slot slot : slots) {
      drain(slot);
      while (slot.console.poll() != null) {
        slot.seen = false;
      }
    }
  }

  private void drain(Slot slot) {
    ask(slot);
    slot.drained.ifPresent(Pending::await);
  }

  private void ask(Slot slot) {
    slot.drained =
        pace.isLockstep() && supply.speaks(slot.console.device())
            ? slot.console.askToDrain()
            : Optional.empty();
  }

  /**
   * Asks every console for what shows that its lines have arrived; {@link #collect} waits for it.
   */
  void request() {
    slots.forEach(this::ask);
  }

  /**
   * Takes the lines that were printed while time went from the scan's to {@code thenNanos}.
   *
   * @param thenNanos where the controller's clock stands now, scenario time
   */
  void collect(ScanRow row, long thenNanos) {
    for (Slot slot : slots) {
      slot.drained.ifPresent(Pending::await);
      if (pace.isLockstep() && !supply.speaks(slot.console.device())) {
        // What a booting device prints is taken once it answers, so that no line depends on luck.
        slot.seen = false;
        slot.put(row, false);
        continue;
      }
      boolean heard = false;
      for (ReceivedLine line = slot.console.poll(); line != null; line = slot.console.poll()) {
        if (slot.take(line.text())) {
          heard = true;
          // In lock-step a line is known to have been printed within the step, and no closer.
          slot.fromNanos =
              pace.isLockstep() ? row.scanNanos() : pace.scenarioNanos(line.firstNanos());
          slot.toNanos = pace.isLockstep() ? thenNanos : pace.scenarioNanos(line.lastNanos());
        }
      }
      slot.put(row, heard);
    }
  }

  /** One console with its place in the row. */
  private static final class Slot {
    private final OpenConsole console;
    private final List<ConsoleValue> values;
    private final int source;
    private final int[] signals;
    private final double[] last;
    private boolean seen;
    private Optional<Pending> drained = Optional.empty();
    private long fromNanos;
    private long toNanos;

    Slot(OpenConsole console, TraceLayout layout) {
      this.console = console;
      this.values = console.lines().values();
      this.source = layout.sources().indexOf(Layouts.consoleSource(console));
      this.signals =
          values.stream().mapToInt(v -> layout.indexOf(v.point().name()).orElseThrow()).toArray();
      this.last = new double[values.size()];
      Arrays.fill(last, Double.NaN);
    }

    /** Whether the line holds any of the values. */
    boolean take(String line) {
      boolean any = false;
      for (int i = 0; i < last.length; i++) {
        OptionalDouble value = values.get(i).point().value(line);
        if (value.isPresent()) {
          last[i] = value.getAsDouble();
          any = true;
        }
      }
      seen |= any;
      return any;
    }

    void put(ScanRow row, boolean heard) {
      boolean silent =
          !seen
              || !heard && row.scanNanos() - toNanos > LINES_MISSED * console.lines().everyNanos();
      if (silent) {
        row.window(source, row.scanNanos(), row.scanNanos());
      } else {
        row.window(source, fromNanos, toNanos);
      }
      for (int i = 0; i < signals.length; i++) {
        row.value(signals[i], silent ? Double.NaN : last[i]);
      }
    }
  }
}
