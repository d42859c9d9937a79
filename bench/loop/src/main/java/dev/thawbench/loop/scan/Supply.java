package dev.thawbench.loop.scan;

import dev.thawbench.loop.station.Device;

/** Whether a device has its supply, and whether it has had the time to boot. */
final class Supply {
  private boolean on = true;
  private boolean answering = true;
  private long onSinceNanos = Long.MIN_VALUE;

  void on(long nowNanos) {
    if (!on) {
      on = true;
      onSinceNanos = nowNanos;
    }
  }

  void off() {
    on = false;
    answering = false;
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

  /** What came of asking a device; an answer from before its supply went says nothing. */
  void heard(Device device, boolean good) {
    if (device.poweredBy().isPresent()) {
      answering = on && good;
    }
  }

  /** Whether {@code device} has booted: it, or what shares its supply, answered when last asked. */
  boolean speaks(Device device) {
    return device.poweredBy().isEmpty() || on && answering;
  }
}
