package dev.thawbench.drivers.server;

import dev.thawbench.drivers.link.Table;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * What a served device holds: four tables of 65,536 entries, of which those exist that were
 * defined. One map may stand behind several servers at once.
 *
 * <p>Thread-safe. Each request of a master is carried out under the map's lock, listeners included,
 * and so is {@link #atomically}: a read never sees half of an update. Listeners may read and set
 * the map; they must not wait for a master.
 */
public final class RegisterMap {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Table, Entries> tables = new EnumMap<>(Table.class);
  private final List<Consumer<Write>> writeListeners = new CopyOnWriteArrayList<>();
  private final List<Consumer<Poll>> pollListeners = new CopyOnWriteArrayList<>();
  private final List<WriteRule> rules = new CopyOnWriteArrayList<>();

  /** A map without any entry: every address is illegal until it is defined. */
  public RegisterMap() {
    for (Table table : Table.values()) {
      tables.put(table, new Entries());
    }
  }

  /**
   * Makes entries exist, with the value 0; those that exist already keep theirs.
   *
   * @param from first address, 0 to 65535
   * @param quantity how many, from 1
   */
  public RegisterMap define(Table table, int from, int quantity) {
    if (from < 0 || quantity < 1 || from + quantity > 0x10000) {
      throw new IllegalArgumentException(
          table.word() + "s are 0 to 65535; " + quantity + " from " + from + " are not");
    }
    atomically(() -> tables.get(table).exists.set(from, from + quantity));
    return this;
  }

  /** Whether all entries from {@code from} exist. */
  public boolean has(Table table, int from, int quantity) {
    lock.lock();
    try {
      return tables.get(table).has(from, quantity);
    } finally {
      lock.unlock();
    }
  }

  /**
   * The value of an entry: 0 to 65535, of a bit 0 or 1.
   *
   * @throws IllegalArgumentException where it is not defined
   */
  public int get(Table table, int address) {
    lock.lock();
    try {
      return existing(table, address).values[address];
    } finally {
      lock.unlock();
    }
  }

  /**
   * Sets an entry from the device's side; no listener is called.
   *
   * @param value of a register its low 16 bits count; of a bit 0 is off and all else on
   * @throws IllegalArgumentException where it is not defined
   */
  public void set(Table table, int address, int value) {
    lock.lock();
    try {
      existing(table, address).values[address] =
          (char) (table.holdsRegisters() || value == 0 ? value : 1);
    } finally {
      lock.unlock();
    }
  }

  /** A holding register, 0 to 65535. */
  public int holding(int address) {
    return get(Table.HOLDING_REGISTERS, address);
  }

  /** Sets a holding register from the device's side. */
  public void holding(int address, int value) {
    set(Table.HOLDING_REGISTERS, address, value);
  }

  /** An input register, 0 to 65535. */
  public int input(int address) {
    return get(Table.INPUT_REGISTERS, address);
  }

  /** Sets an input register from the device's side. */
  public void input(int address, int value) {
    set(Table.INPUT_REGISTERS, address, value);
  }

  /** Whether a coil is set. */
  public boolean coil(int address) {
    return get(Table.COILS, address) != 0;
  }

  /** Sets a coil from the device's side. */
  public void coil(int address, boolean on) {
    set(Table.COILS, address, on ? 1 : 0);
  }

  /** Whether a discrete input is set. */
  public boolean discrete(int address) {
    return get(Table.DISCRETE_INPUTS, address) != 0;
  }

  /** Sets a discrete input from the device's side. */
  public void discrete(int address, boolean on) {
    set(Table.DISCRETE_INPUTS, address, on ? 1 : 0);
  }

  /** Carries out {@code change} so that no master sees a part of it. */
  public void atomically(Runnable change) {
    lock.lock();
    try {
      change.run();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Has {@code listener} called after each write of a master, once its values stand in the map and
   * before the master gets its reply; on the server's thread, under the map's lock.
   */
  public RegisterMap onWrite(Consumer<Write> listener) {
    writeListeners.add(listener);
    return this;
  }

  /** Has {@code listener} called before each read of a master is answered; like writes. */
  public RegisterMap onPoll(Consumer<Poll> listener) {
    pollListeners.add(listener);
    return this;
  }

  /** Has {@code rule} asked before a master's write is stored; all rules must take every value. */
  public RegisterMap rule(WriteRule rule) {
    rules.add(rule);
    return this;
  }

  /** Reads for a master; null where an address does not exist. Values are 0 to 65535. */
  int[] read(Table table, int address, int quantity, long arrivalNanos) {
    lock.lock();
    try {
      Entries entries = tables.get(table);
      if (!entries.has(address, quantity)) {
        return null;
      }
      Poll poll = new Poll(table, address, quantity, arrivalNanos);
      pollListeners.forEach(listener -> listener.accept(poll));
      int[] values = new int[quantity];
      for (int i = 0; i < quantity; i++) {
        values[i] = entries.values[address + i];
      }
      return values;
    } finally {
      lock.unlock();
    }
  }

  /** Writes for a master; 0, or the exception code it gets. */
  int write(Table table, int address, int[] values, long arrivalNanos) {
    lock.lock();
    try {
      Entries entries = tables.get(table);
      if (!entries.has(address, values.length)) {
        return 2;
      }
      for (int i = 0; i < values.length; i++) {
        for (WriteRule rule : rules) {
          if (!rule.takes(table, address + i, values[i])) {
            return 3;
          }
        }
      }
      for (int i = 0; i < values.length; i++) {
        entries.values[address + i] = (char) values[i];
      }
      Write write = new Write(table, address, values.length, arrivalNanos);
      writeListeners.forEach(listener -> listener.accept(write));
      return 0;
    } finally {
      lock.unlock();
    }
  }

  private Entries existing(Table table, int address) {
    Entries entries = tables.get(table);
    if (!entries.has(address, 1)) {
      throw new IllegalArgumentException(table.word() + " " + address + " is not defined");
    }
    return entries;
  }

  private static final class Entries {
    private final char[] values = new char[0x10000];
    private final BitSet exists = new BitSet(0x10000);

    boolean has(int from, int quantity) {
      return from >= 0
          && from + quantity <= 0x10000
          && exists.nextClearBit(from) >= from + quantity;
    }
  }
}
