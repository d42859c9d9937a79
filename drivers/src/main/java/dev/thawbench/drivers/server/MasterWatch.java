package dev.thawbench.drivers.server;

import dev.thawbench.drivers.link.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;

/**
 * Watches the master of a served device: what it writes, stamped on arrival, how often it polls,
 * and which polls it missed. For stations whose controller is the Modbus master.
 *
 * <p>A poll is a read that touches the watched address. A gap between two polls counts as many
 * missed ones as whole expected periods fit in beyond the first, to the nearest. Thread-safe.
 */
public final class MasterWatch {
  /** Writes not collected yet; of more the oldest are dropped, and counted. */
  private static final int MOST_KEPT = 100_000;

  private final Table table;
  private final int address;
  private final long expectedNanos;
  private final RegisterMap map;
  private final Deque<ArrivedWrite> writes = new ArrayDeque<>();
  private long dropped;
  private long polls;
  private long missed;
  private OptionalLong lastPollNanos = OptionalLong.empty();
  private OptionalLong periodNanos = OptionalLong.empty();

  private MasterWatch(RegisterMap map, Table table, int address, long expectedNanos) {
    this.map = map;
    this.table = table;
    this.address = address;
    this.expectedNanos = expectedNanos;
  }

  /**
   * Begins to watch.
   *
   * @param map what the master reads and writes
   * @param table where the entry lies whose reading is a poll
   * @param address the entry, as on the wire
   * @param expectedNanos the poll period of the controller's data sheet, ns
   */
  public static MasterWatch of(RegisterMap map, Table table, int address, long expectedNanos) {
    if (expectedNanos <= 0) {
      throw new IllegalArgumentException("a poll period is above 0, not " + expectedNanos + " ns");
    }
    MasterWatch watch = new MasterWatch(map, table, address, expectedNanos);
    map.onPoll(watch::polled).onWrite(watch::written);
    return watch;
  }

  private synchronized void polled(Poll poll) {
    if (poll.table() != table
        || address < poll.address()
        || address >= poll.address() + poll.quantity()) {
      return;
    }
    polls++;
    if (lastPollNanos.isPresent()) {
      long gap = poll.arrivalNanos() - lastPollNanos.getAsLong();
      periodNanos = OptionalLong.of(gap);
      missed += missedIn(gap);
    }
    lastPollNanos = OptionalLong.of(poll.arrivalNanos());
  }

  private void written(Write write) {
    // Under the map's lock: the values are those of this write.
    int[] values = new int[write.quantity()];
    for (int i = 0; i < values.length; i++) {
      values[i] = map.get(write.table(), write.address() + i);
    }
    keep(new ArrivedWrite(write.table(), write.address(), values, write.arrivalNanos()));
  }

  private synchronized void keep(ArrivedWrite write) {
    if (writes.size() == MOST_KEPT) {
      writes.removeFirst();
      dropped++;
    }
    writes.addLast(write);
  }

  /** The writes since the last call, in the order of their arrival. */
  public synchronized List<ArrivedWrite> collect() {
    List<ArrivedWrite> collected = new ArrayList<>(writes);
    writes.clear();
    return collected;
  }

  /** How many writes were lost because nobody collected them. */
  public synchronized long dropped() {
    return dropped;
  }

  /** How many polls arrived. */
  public synchronized long polls() {
    return polls;
  }

  /** When the last poll arrived, ns of the server's clock. */
  public synchronized OptionalLong lastPollNanos() {
    return lastPollNanos;
  }

  /** The time between the last two polls, ns. */
  public synchronized OptionalLong periodNanos() {
    return periodNanos;
  }

  /**
   * How many polls were missed, those included that are overdue now.
   *
   * @param nowNanos ns of the server's clock
   */
  public synchronized long missed(long nowNanos) {
    return lastPollNanos.isEmpty()
        ? missed
        : missed + Math.max(0, (nowNanos - lastPollNanos.getAsLong()) / expectedNanos - 1);
  }

  private long missedIn(long gap) {
    return Math.max(0, (gap + expectedNanos / 2) / expectedNanos - 1);
  }
}
