package dev.thawbench.drivers.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The devices behind one server by their unit id. Thread-safe. */
final class ServedDevices {
  private static final Logger LOG = LoggerFactory.getLogger(ServedDevices.class);
  private static final int DEVICE_FAILURE = 4;
  private static final int NO_SUCH_DEVICE = 11;

  private final Map<Integer, RegisterMap> maps = new ConcurrentHashMap<>();

  void put(int unit, RegisterMap map) {
    if (unit < 0 || unit > 255) {
      throw new IllegalArgumentException("a unit id is 0 to 255, not " + unit);
    }
    maps.put(unit, map);
  }

  void remove(int unit) {
    maps.remove(unit);
  }

  boolean has(int unit) {
    return maps.containsKey(unit);
  }

  /** The reply PDU; of a unit that is not there what a gateway says. */
  byte[] answer(int unit, byte[] pdu, long arrivalNanos) {
    RegisterMap map = maps.get(unit);
    if (map == null) {
      return PduService.exception(pdu, NO_SUCH_DEVICE);
    }
    try {
      return PduService.answer(pdu, map, arrivalNanos);
    } catch (RuntimeException e) {
      // A listener of the device failed: the master is told, and the server goes on.
      LOG.error("unit {} failed on a request", unit, e);
      return PduService.exception(pdu, DEVICE_FAILURE);
    }
  }

  /** Carries out a broadcast on every device. */
  void broadcast(byte[] pdu, long arrivalNanos) {
    maps.values().forEach(map -> PduService.answer(pdu, map, arrivalNanos));
  }
}
