package dev.thawbench.loop.scan;

import dev.thawbench.loop.station.Device;

/** Whether a device has its supply, and whether it has had the time to boot. */
final class Supply {
  private boolean on = true;
  private long onSinceNanos = Long.MIN_VALUE;

  void on(long nowNanos) {
    if (!on) {
      on = true;
      onSinceNanos = nowNanos;
    }
  }

  void off() {
    on = false;
  }

  boolean isOn() {
    return on;
  }

  /** Whether {@code device} may be expected to answer. */
  boolean expectsAnswer(Device device, long nowNanos) {
    return device.poweredBy().isEmpty()
        || on
            && (onSinceNanos == Long.MIN_VALUE
                || nowNanos - onSinceNanos > device.bootsWithinNanos());
  }

  /** Whether it makes sense to speak to {@code device}. */
  boolean feeds(Device device) {
    return device.poweredBy().isEmpty() || on;
  }
}
