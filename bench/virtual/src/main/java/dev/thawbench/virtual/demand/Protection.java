package dev.thawbench.virtual.demand;

import dev.thawbench.virtual.firmware.TerminalInputs;
import java.time.Duration;
import java.util.Set;

/**
 * Stops the compressor by high pressure, low pressure and discharge temperature, and locks it out.
 */
final class Protection {

  private static final Duration DISCHARGE_HOLD = Duration.ofSeconds(5);

  private final ProtectionParameters parameters;
  private final Elapsed lowPressure = new Elapsed();
  private final Elapsed hot = new Elapsed();
  private final Elapsed sinceTrip = new Elapsed();
  private Alarm trip;
  private int trips;
  private boolean highPressureSwitchClosed = true;

  Protection(ProtectionParameters parameters) {
    this.parameters = parameters;
  }

  /** Looks at one tick; {@code running} is how long the compressor has been running. */
  void tick(TerminalInputs inputs, Sensors sensors, boolean on, Elapsed running, boolean defrost) {
    highPressureSwitchClosed = inputs.highPressureSwitchClosed();
    sinceTrip.tick();
    if (trip != null && sinceTrip.atLeast(parameters.lockoutTime()) && !lockedOut()) {
      trip = null;
    }
    boolean bypass = !running.atLeast(parameters.lowPressureBypass());
    double limitBar =
        defrost ? parameters.defrostLowPressureStopBar() : parameters.lowPressureStopBar();
    boolean low = sensors.lowPressure.valid() && sensors.lowPressure.value() < limitBar;
    low |= !defrost && !inputs.lowPressureSwitchClosed();
    lowPressure.tickWhile(on && low && !bypass);
    hot.tickWhile(
        on
            && sensors.discharge.valid()
            && sensors.discharge.value() > parameters.dischargeStopTempC());
    boolean high =
        !inputs.highPressureSwitchClosed()
            || sensors.highPressure.valid()
                && sensors.highPressure.value() > parameters.highPressureStopBar();
    if (on && high) {
      trip(Alarm.HIGH_PRESSURE);
    } else if (lowPressure.atLeast(parameters.lowPressureTime())) {
      trip(Alarm.LOW_PRESSURE);
    } else if (hot.atLeast(DISCHARGE_HOLD)) {
      trip(Alarm.DISCHARGE_TEMPERATURE);
    }
  }

  private void trip(Alarm alarm) {
    if (trip == null) {
      trips++;
      trip = alarm;
      sinceTrip.clear();
    }
  }

  /** Forgets the trips of a call that is over; a trip's lockout time still runs down. */
  void callEnded() {
    trips = 0;
  }

  /** Whether the compressor must stand still. */
  boolean tripped() {
    return trip != null;
  }

  /** Whether nothing stands against a start. */
  boolean mayStart() {
    return trip == null && highPressureSwitchClosed;
  }

  boolean lockedOut() {
    return trips >= parameters.tripsToLockout();
  }

  void addAlarms(Set<Alarm> alarms) {
    if (trip != null) {
      alarms.add(trip);
    }
    if (lockedOut()) {
      alarms.add(Alarm.LOCKED_OUT);
    }
  }
}
