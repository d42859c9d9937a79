package dev.thawbench.loop.lock;

import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.station.Device;
import dev.thawbench.loop.station.Station;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps other processes from a station's devices, whatever runs folder they use and whatever name
 * they know the station by: what is locked is each serial port, and each unit behind a Modbus TCP
 * address. Two stations that share a device are never driven at once.
 *
 * <p>A station whose devices all belong to virtual labs takes no lock: each process has labs of its
 * own. A lab that was started apart ({@code thawbench lab}) is a device like any other.
 */
public final class StationLock implements AutoCloseable {
  private final List<HeldLock> held;
  private final LockHolder holder;

  private StationLock(List<HeldLock> held, LockHolder holder) {
    this.held = List.copyOf(held);
    this.holder = holder;
  }

  /**
   * Whether one of its devices was let go before without a confirmed safe state, in one line; by
   * whom, if that is known.
   */
  public Optional<String> warning() {
    return held.stream()
        .flatMap(lock -> lock.unsafeBefore().stream())
        .findFirst()
        .map(
            before ->
                before.describe()
                    + " was killed, or ended, without a confirmed safe state; look at the bench");
  }

  /**
   * Says how this process leaves the station; where nobody says anything, it is left as it was
   * found.
   *
   * @param safe whether its safe state was confirmed
   */
  public void leaves(boolean safe) {
    held.forEach(lock -> lock.leave(safe ? Optional.empty() : Optional.of(holder)));
  }

  /**
   * Takes the station, all of it or nothing, without waiting.
   *
   * @param folder where locks lie, see {@link LockFolder}
   * @param holder who asks, for the message that others get
   * @throws StationBusyException if someone else drives one of its devices
   * @throws BenchException if locks can't be kept in {@code folder}
   */
  public static StationLock take(Station station, Path folder, LockHolder holder) {
    Map<String, LockKey> keys = new TreeMap<>();
    for (Device device : station.devices()) {
      LockKey.of(device).ifPresent(key -> keys.putIfAbsent(key.text(), key));
    }
    List<HeldLock> held = new ArrayList<>();
    boolean all = false;
    try {
      for (LockKey key : keys.values()) {
        held.add(one(station, key, folder, holder));
      }
      all = true;
      return new StationLock(held, holder);
    } finally {
      if (!all) {
        held.forEach(HeldLock::close);
      }
    }
  }

  private static HeldLock one(Station station, LockKey key, Path folder, LockHolder holder) {
    try {
      Files.createDirectories(folder);
      Path file = folder.toRealPath().resolve(key.fileName());
      Optional<HeldLock> lock = HeldLock.take(file, holder);
      return lock.orElseThrow(
          () ->
              new StationBusyException(
                  "station '"
                      + station.name()
                      + "' is busy: "
                      + key.device()
                      + " ("
                      + key.address()
                      + ") is used by "
                      + HeldLock.holder(file, holder).describe()
                      + "; wait for its end or stop it"));
    } catch (IOException e) {
      throw new BenchException(
          "station '"
              + station.name()
              + "' can't be locked: "
              + folder
              + ": "
              + e
              + "; name a folder that every user of this machine may write in "
              + LockFolder.VARIABLE,
          e);
    }
  }

  /** Lets the station go. */
  @Override
  public void close() {
    held.forEach(HeldLock::close);
  }
}
