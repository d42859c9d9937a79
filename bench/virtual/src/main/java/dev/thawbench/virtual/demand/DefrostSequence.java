package dev.thawbench.virtual.demand;

import static dev.thawbench.virtual.demand.DemandDefrostFault.CALL_LOSS_TAKEN_FOR_TIME_OUT;
import static dev.thawbench.virtual.demand.DemandDefrostFault.FAN_RUNS_IN_DEFROST;
import static dev.thawbench.virtual.demand.DemandDefrostFault.VALVE_DE_ENERGISED_UNDER_PRESSURE;

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

  private static final double RESUME_BELOW_LIMIT_BAR = 8;

  private final DemandDefrostParameters parameters;
  private final ReversingValve valve;
  private final Changeover changeover;
  private final Termination termination;
  private final Set<DemandDefrostFault> faults;
  private OperatingState state = OperatingState.STANDBY;
  private DefrostCause cause = DefrostCause.NONE;
  private DefrostEnd end = DefrostEnd.NONE;
  private Duration lastDuration = Duration.ZERO;
  private int count;
  private boolean heldByPressure;
  private boolean callLossTakenForTimeOut;

  DefrostSequence(
      DemandDefrostParameters parameters, ReversingValve valve, Set<DemandDefrostFault> faults) {
    this.parameters = parameters;
    this.valve = valve;
    this.faults = faults;
    changeover = new Changeover(parameters.changeover(), valve, faults);
    termination = new Termination(parameters, faults);
  }

  boolean active() {
    return state != OperatingState.STANDBY;
  }

  OperatingState state() {
    return state;
  }

  /** Whether a defrost is on: from the valve's switch to its switch back. */
  boolean valveInDefrost() {
    return active() && valve.position() == ValvePosition.COOLING;
  }

  void begin(DefrostCause why) {
    cause = why;
    callLossTakenForTimeOut = false;
    heldByPressure = false;
    state = OperatingState.DEFROST_ENTRY;
    changeover.begin();
  }

  /** Runs one tick. */
  Step tick(Orders orders, Situation situation) {
    orders.defrost = true;
    return switch (state) {
      case DEFROST_ENTRY -> enter(orders, situation);
      case DEFROST_DWELL -> dwell(orders, situation);
      case MELT -> melt(orders, situation);
      case DEFROST_EXIT -> exit(orders, situation);
      case DRIP -> drip(orders);
      default -> Step.OVER;
    };
  }

  /** A call lost before the valve has switched puts the defrost off; later it is finished first. */
  private Step enter(Orders orders, Situation situation) {
    orders.fanPercent = 100;
    if (mistakesCallLoss(situation)) {
      leave(DefrostEnd.TIME);
      return Step.UNDER_WAY;
    }
    if (!situation.call() || !situation.heatingMode()) {
      orders.stop();
      state = OperatingState.STANDBY;
      return Step.PUT_OFF;
    }
    if (changeover.towards(ValvePosition.COOLING, orders, situation)) {
      state = OperatingState.DEFROST_DWELL;
      count++;
      orders.fanPercent = fanInDefrost();
    }
    return Step.UNDER_WAY;
  }

  private Step dwell(Orders orders, Situation situation) {
    orders.fanPercent = fanInDefrost();
    boolean over = changeover.paused(parameters.changeover().restartDelay(), orders);
    DefrostEnd reason = termination.reason(valve.sinceSwitch(), false, situation);
    if (mistakesCallLoss(situation)) {
      reason = DefrostEnd.TIME;
    }
    if (reason != DefrostEnd.NONE) {
      leave(reason);
    } else if (over) {
      state = OperatingState.MELT;
      orders.compressorHz = parameters.compressor().defrostSpeedHz();
    }
    return Step.UNDER_WAY;
  }

  private boolean mistakesCallLoss(Situation situation) {
    callLossTakenForTimeOut |= faults.contains(CALL_LOSS_TAKEN_FOR_TIME_OUT) && !situation.call();
    return callLossTakenForTimeOut;
  }

  private Step melt(Orders orders, Situation situation) {
    boolean held = situation.tripped() || heldByPressure(situation);
    orders.compressorHz = held ? 0 : parameters.compressor().defrostSpeedHz();
    orders.fanPercent = fanInDefrost();
    DefrostEnd reason = termination.reason(valve.sinceSwitch(), true, situation);
    if (reason != DefrostEnd.NONE) {
      leave(reason);
      return exit(orders, situation);
    }
    return Step.UNDER_WAY;
  }

  /**
   * A defrost that does not end at the high-pressure limit must at least not run into a trip: the
   * compressor stands still for its anti-short-cycle time and until the pressure has fallen.
   */
  private boolean heldByPressure(Situation situation) {
    double limitBar = parameters.defrost().highPressureLimitBar();
    SensorChannel pressure = situation.sensors().highPressure;
    double pressureBar = pressure.valid() ? pressure.value() : 0;
    boolean rested =
        situation.compressorStopped().atLeast(parameters.compressor().antiShortCycleTime());
    heldByPressure =
        heldByPressure
            ? !rested || pressureBar > limitBar - RESUME_BELOW_LIMIT_BAR
            : pressureBar > limitBar;
    return heldByPressure;
  }

  private void leave(DefrostEnd reason) {
    end = reason;
    state = OperatingState.DEFROST_EXIT;
    changeover.begin();
  }

  private Step exit(Orders orders, Situation situation) {
    orders.fanPercent = fanInDefrost();
    Duration soFar = Duration.ofMillis(valve.sinceSwitch().millis());
    if (end == DefrostEnd.MODE && faults.contains(VALVE_DE_ENERGISED_UNDER_PRESSURE)) {
      valve.force(ValvePosition.HEATING);
    }
    if (!changeover.towards(ValvePosition.HEATING, orders, situation)) {
      return Step.UNDER_WAY;
    }
    lastDuration = soFar;
    orders.fanPercent = 0;
    state = OperatingState.DRIP;
    return Step.VALVE_BACK;
  }

  private Step drip(Orders orders) {
    orders.fanPercent = 0;
    if (!changeover.paused(parameters.changeover().dripTime(), orders)) {
      return Step.UNDER_WAY;
    }
    state = OperatingState.STANDBY;
    return Step.OVER;
  }

  private double fanInDefrost() {
    return faults.contains(FAN_RUNS_IN_DEFROST) ? 100 : 0;
  }

  /** Whether the compressor ran until the changeover, so that its restart only ends this. */
  boolean mayRestartAtOnce() {
    return !heldByPressure;
  }

  /** Whether the end of this defrost starts the compressor although the call was lost. */
  boolean startsWithoutCall() {
    return callLossTakenForTimeOut;
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
