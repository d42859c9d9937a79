package dev.thawbench.virtual.demand;

import static dev.thawbench.virtual.demand.DemandDefrostFault.DEFROST_TOO_LONG;
import static dev.thawbench.virtual.demand.DemandDefrostFault.FAN_RUNS_IN_DEFROST;

import dev.thawbench.virtual.firmware.ValvePosition;
import java.time.Duration;
import java.util.Set;

/**
 * One defrost after another: compressor stops, valve switches, compressor starts, coil melts free;
 * compressor stops, valve switches back, melt water drips, compressor starts.
 */
final class DefrostSequence {

  /** How far a tick has brought the sequence. */
  enum Step {
    /** Going on. */
    UNDER_WAY,
    /** The valve has switched back with this tick: the defrost has ended, melt water drips. */
    VALVE_BACK,
    /** Over: the compressor may start at once. */
    OVER,
    /** Put off before the valve had switched. */
    PUT_OFF
  }

  private static final Duration TOO_LONG = Duration.ofMinutes(12);

  private final DemandDefrostParameters parameters;
  private final ReversingValve valve;
  private final Set<DemandDefrostFault> faults;
  private OperatingState state = OperatingState.STANDBY;
  private DefrostCause cause = DefrostCause.NONE;
  private DefrostEnd end = DefrostEnd.NONE;
  private Duration lastDuration = Duration.ZERO;
  private int count;

  DefrostSequence(
      DemandDefrostParameters parameters, ReversingValve valve, Set<DemandDefrostFault> faults) {
    this.parameters = parameters;
    this.valve = valve;
    this.faults = faults;
  }

  boolean active() {
    return state != OperatingState.STANDBY;
  }

  OperatingState state() {
    return state;
  }

  /** Whether a defrost is on: from the valve's switch to its switch back. */
  boolean valveInDefrost() {
    return state == OperatingState.DEFROST_DWELL
        || state == OperatingState.MELT
        || state == OperatingState.DEFROST_EXIT;
  }

  void begin(DefrostCause why) {
    cause = why;
    state = OperatingState.DEFROST_ENTRY;
  }

  /**
   * Runs one tick.
   *
   * @param call heating is called for; lost before the valve has switched, the defrost is put off
   * @param heatingMode the mode is heating; if not the defrost is broken off
   * @param tripped a protection wants the compressor stopped
   */
  Step tick(
      Orders orders,
      Elapsed stopped,
      Sensors sensors,
      boolean call,
      boolean heatingMode,
      boolean tripped) {
    orders.defrost = true;
    return switch (state) {
      case DEFROST_ENTRY -> enter(orders, stopped, sensors, call && heatingMode);
      case DEFROST_DWELL -> dwell(orders, sensors, heatingMode, tripped);
      case MELT -> melt(orders, sensors, heatingMode, tripped);
      case DEFROST_EXIT -> exit(orders, stopped, sensors);
      case DRIP -> drip(orders);
      default -> Step.OVER;
    };
  }

  private Step enter(Orders orders, Elapsed stopped, Sensors sensors, boolean wanted) {
    orders.compressorHz = 0;
    orders.fanPercent = 100;
    if (!wanted) {
      orders.stop();
      state = OperatingState.STANDBY;
      return Step.PUT_OFF;
    }
    valve.order(ValvePosition.COOLING, stopped, sensors);
    if (valve.position() == ValvePosition.COOLING) {
      state = OperatingState.DEFROST_DWELL;
      count++;
      orders.fanPercent = fanInDefrost();
    }
    return Step.UNDER_WAY;
  }

  private Step dwell(Orders orders, Sensors sensors, boolean heatingMode, boolean tripped) {
    orders.compressorHz = 0;
    orders.fanPercent = fanInDefrost();
    DefrostEnd reason = endReason(sensors, heatingMode, tripped);
    if (reason != DefrostEnd.NONE) {
      leave(reason);
    } else if (valve.sinceSwitch().atLeast(parameters.changeover().restartDelay())) {
      state = OperatingState.MELT;
      orders.compressorHz = parameters.compressor().defrostSpeedHz();
    }
    return Step.UNDER_WAY;
  }

  private Step melt(Orders orders, Sensors sensors, boolean heatingMode, boolean tripped) {
    orders.compressorHz = tripped ? 0 : parameters.compressor().defrostSpeedHz();
    orders.fanPercent = fanInDefrost();
    DefrostEnd reason = endReason(sensors, heatingMode, tripped);
    if (reason != DefrostEnd.NONE) {
      leave(reason);
      orders.compressorHz = 0;
    }
    return Step.UNDER_WAY;
  }

  private Step exit(Orders orders, Elapsed stopped, Sensors sensors) {
    orders.compressorHz = 0;
    orders.fanPercent = fanInDefrost();
    Duration soFar = Duration.ofMillis(valve.sinceSwitch().millis());
    valve.order(ValvePosition.HEATING, stopped, sensors);
    if (valve.position() == ValvePosition.COOLING) {
      return Step.UNDER_WAY;
    }
    lastDuration = soFar;
    orders.fanPercent = 0;
    state = OperatingState.DRIP;
    return Step.VALVE_BACK;
  }

  private Step drip(Orders orders) {
    orders.stop();
    if (!valve.sinceSwitch().atLeast(parameters.changeover().dripTime())) {
      return Step.UNDER_WAY;
    }
    state = OperatingState.STANDBY;
    return Step.OVER;
  }

  private void leave(DefrostEnd reason) {
    end = reason;
    state = OperatingState.DEFROST_EXIT;
  }

  private DefrostEnd endReason(Sensors sensors, boolean heatingMode, boolean tripped) {
    DefrostParameters defrost = parameters.defrost();
    boolean blind = !sensors.coilBelieved();
    Duration limit = blind ? defrost.blindDefrostTime() : defrost.maximumDefrostTime();
    if (faults.contains(DEFROST_TOO_LONG)) {
      return valve.sinceSwitch().atLeast(TOO_LONG) ? DefrostEnd.TIME : DefrostEnd.NONE;
    }
    if (!heatingMode) {
      return DefrostEnd.MODE;
    }
    if (tripped) {
      return DefrostEnd.TRIP;
    }
    // The limit is from valve to valve, and the valve follows the stop by its delay.
    if (valve.sinceSwitch().atLeast(limit.minus(parameters.changeover().valveDelay()))) {
      return blind ? DefrostEnd.FIXED_TIME : DefrostEnd.TIME;
    }
    if (state != OperatingState.MELT) {
      return DefrostEnd.NONE;
    }
    if (!blind && sensors.coil.value() > defrost.terminationTempC()) {
      return DefrostEnd.TEMPERATURE;
    }
    if (sensors.highPressure.valid()
        && sensors.highPressure.value() > defrost.highPressureLimitBar()) {
      return DefrostEnd.HIGH_PRESSURE;
    }
    return sensors.coldestWaterTempC() < defrost.minimumSupplyTempC()
        ? DefrostEnd.COLD_WATER
        : DefrostEnd.NONE;
  }

  private double fanInDefrost() {
    return faults.contains(FAN_RUNS_IN_DEFROST) ? 100 : 0;
  }

  /** Why the running or last defrost began. */
  DefrostCause cause() {
    return cause;
  }

  /** Why the last defrost ended. */
  DefrostEnd end() {
    return end;
  }

  /** How long the last defrost took, from valve to valve. */
  Duration lastDuration() {
    return lastDuration;
  }

  /** Defrosts begun since power-up. */
  int count() {
    return count;
  }
}
