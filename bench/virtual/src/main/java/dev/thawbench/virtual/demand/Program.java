package dev.thawbench.virtual.demand;

import static dev.thawbench.virtual.demand.DemandDefrostFault.DEFROST_IN_MODE_OFF;

import dev.thawbench.virtual.firmware.OperatingMode;
import dev.thawbench.virtual.firmware.TerminalInputs;
import dev.thawbench.virtual.firmware.TerminalOutputs;
import dev.thawbench.virtual.firmware.ValvePosition;
import java.util.EnumSet;
import java.util.Set;

/** The running program: everything that is lost with the mains. A power-up makes a new one. */
final class Program {

  private final Set<DemandDefrostFault> faults;
  private final Sensors sensors;
  private final CompressorGuard guard;
  private final ReversingValve valve;
  private final Protection protection;
  private final SpeedControl speed;
  private final FrostWatch frost;
  private final DefrostSequence sequence;
  private final Thermostat thermostat;
  private final Auxiliaries auxiliaries;
  private final Orders orders = new Orders();
  private final DefrostReport report;
  private OperatingState state = OperatingState.STANDBY;
  private boolean runsWithoutCall;

  Program(DemandDefrostParameters parameters, Set<DemandDefrostFault> faults) {
    this.faults = faults;
    sensors = new Sensors(parameters.sensors(), faults);
    guard = new CompressorGuard(parameters.compressor(), faults);
    valve = new ReversingValve(parameters.changeover());
    protection = new Protection(parameters.protection());
    speed = new SpeedControl(parameters);
    frost = new FrostWatch(parameters.defrost(), faults);
    sequence = new DefrostSequence(parameters, valve, faults);
    report = new DefrostReport(faults);
    thermostat = new Thermostat(parameters.water());
    auxiliaries = new Auxiliaries(parameters.water());
  }

  void tick(TerminalInputs inputs, Settings settings) {
    OperatingMode mode = settings.mode();
    boolean wasHeating = state == OperatingState.HEATING;
    sensors.tick(inputs, wasHeating);
    guard.tick(orders.compressorOn(), orders.defrost);
    valve.tick();
    protection.tick(
        inputs, sensors, orders.compressorOn(), guard.running(), sequence.valveInDefrost());
    runsWithoutCall &= !inputs.callClosed();
    boolean call = inputs.callClosed() && mode != OperatingMode.OFF || runsWithoutCall;
    if (!call && !sequence.active()) {
      protection.callEnded();
    }
    frost.tick(wasHeating, guard.running(), orders.compressorHz, sensors);
    thermostat.tick(settings, sensors);
    if (sequence.active()) {
      defrost(call, mode);
    } else {
      condition(call, mode);
    }
    report.tick(sequence.valveInDefrost());
    auxiliaries.tick(mode, call, orders.compressorOn() || sequence.active(), sensors);
  }

  private void defrost(boolean call, OperatingMode mode) {
    boolean heatingMode =
        mode == OperatingMode.HEATING
            || mode == OperatingMode.OFF && faults.contains(DEFROST_IN_MODE_OFF);
    DefrostSequence.Step step =
        sequence.tick(
            orders,
            new Situation(
                sensors,
                guard.stopped(),
                call || mode == OperatingMode.OFF && heatingMode,
                heatingMode,
                protection.tripped()));
    state = sequence.state();
    switch (step) {
      case VALVE_BACK -> frost.defrostEnded(sequence.end());
      case OVER -> {
        // The restart ends the changeover: the anti-short-cycle time does not stand against it.
        runsWithoutCall = sequence.startsWithoutCall();
        boolean wanted = call && mode == OperatingMode.HEATING || runsWithoutCall;
        if (wanted && sequence.mayRestartAtOnce() && protection.mayStart()) {
          start(OperatingState.HEATING);
        }
      }
      case UNDER_WAY, PUT_OFF -> {
        // Nothing of the program's own to do.
      }
    }
  }

  private void condition(boolean call, OperatingMode mode) {
    orders.defrost = false;
    ValvePosition wanted =
        mode == OperatingMode.COOLING ? ValvePosition.COOLING : ValvePosition.HEATING;
    if (orders.compressorOn()) {
      boolean modeChanged = valve.position() != wanted;
      boolean satisfied = thermostat.satisfied() && speed.atMinimum() && guard.mayStop();
      if (!call
          || modeChanged
          || satisfied
          || protection.tripped()
          || !sensors.waterKnown()
          || mode == OperatingMode.COOLING && !thermostat.coolingAllowed()) {
        stop();
      } else {
        run(mode);
      }
    } else {
      valve.order(wanted, guard.stopped(), sensors);
      boolean ready =
          call
              && valve.position() == wanted
              && guard.mayStart()
              && protection.mayStart()
              && sensors.waterKnown()
              && thermostat.calls()
              && (mode == OperatingMode.HEATING || thermostat.coolingAllowed());
      if (mode == OperatingMode.OFF
          && faults.contains(DEFROST_IN_MODE_OFF)
          && frost.minimumRunTimeSummed()) {
        sequence.begin(DefrostCause.INTERVAL);
      } else if (ready) {
        start(mode == OperatingMode.COOLING ? OperatingState.COOLING : OperatingState.HEATING);
      } else {
        state = idleState(mode);
      }
    }
  }

  private OperatingState idleState(OperatingMode mode) {
    if (mode == OperatingMode.OFF) {
      return OperatingState.OFF;
    }
    return protection.lockedOut() ? OperatingState.LOCKED_OUT : OperatingState.STANDBY;
  }

  private void run(OperatingMode mode) {
    if (mode == OperatingMode.COOLING) {
      frost.clear();
      orders.fanPercent = auxiliaries.coolingFanPercent(sensors);
    } else {
      DefrostCause cause = frost.request(sensors);
      if (cause != DefrostCause.NONE) {
        sequence.begin(cause);
        defrost(true, mode);
        return;
      }
      orders.fanPercent = 100;
    }
    speed.tick(thermostat.shortOfSetpointK(), guard.running(), sensors);
    orders.compressorHz = speed.speedHz();
  }

  private void start(OperatingState running) {
    speed.start();
    state = running;
    orders.compressorHz = speed.speedHz();
    orders.fanPercent = 100;
  }

  private void stop() {
    speed.stop();
    orders.stop();
    state = OperatingState.STANDBY;
  }

  TerminalOutputs outputs() {
    return new TerminalOutputs(
        orders.compressorHz,
        orders.fanPercent,
        valve.position(),
        auxiliaries.pumpPercent(),
        auxiliaries.expansionValvePercent(orders.compressorHz, sequence.valveInDefrost()),
        auxiliaries.heat(sequence.valveInDefrost(), protection, sensors),
        !alarmsThatRing().isEmpty());
  }

  private Set<Alarm> alarmsThatRing() {
    Set<Alarm> ringing = alarms();
    ringing.remove(Alarm.DEFROST_TIMED_OUT);
    return ringing;
  }

  Set<Alarm> alarms() {
    Set<Alarm> alarms = EnumSet.noneOf(Alarm.class);
    sensors.addAlarms(alarms);
    protection.addAlarms(alarms);
    if (frost.timedOut()) {
      alarms.add(Alarm.DEFROST_TIMED_OUT);
    }
    return alarms;
  }

  OperatingState state() {
    return state;
  }

  Sensors sensors() {
    return sensors;
  }

  FrostWatch frost() {
    return frost;
  }

  DefrostSequence sequence() {
    return sequence;
  }

  DefrostReport report() {
    return report;
  }

  CompressorGuard guard() {
    return guard;
  }
}
