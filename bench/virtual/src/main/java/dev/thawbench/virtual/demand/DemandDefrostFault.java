package dev.thawbench.virtual.demand;

import dev.thawbench.virtual.firmware.ControllerFault;

/**
 * Deliberate defects of the demand-defrost controller. Sources name boards and public bug lists;
 * "GoodmanHPCtrl" is the bug list of that open controller.
 */
public enum DemandDefrostFault implements ControllerFault {
  /** Outdoor fan not stopped. */
  FAN_RUNS_IN_DEFROST(
      "fan-runs-in-defrost",
      "The outdoor fan keeps running through the defrost.",
      "Every board surveyed stops the fan in defrost (Nortek Q7RD, Bard WH42x, Daikin FTX50G)."),
  /** Only a wrong time limit ends a defrost. */
  DEFROST_TOO_LONG(
      "defrost-too-long",
      "A defrost is ended only after 12 min, whatever the coil temperature.",
      "Time limits of boards lie at 8 to 15 min (Carrier 38YCX: 10 min); a wrong jumper or table."),
  /** Coil temperature does not end a defrost. */
  TERMINATION_IGNORED(
      "termination-ignored",
      "A defrost goes on to its maximum time or the high-pressure limit, whatever the coil temperature.",
      "A defrost thermostat that never opens; the time limit of every board is there for it."),
  /** Coil temperature ends a defrost too early. */
  TERMINATION_TOO_COLD(
      "termination-too-cold",
      "A defrost is ended at a coil temperature of 5 °C.",
      "A wrong jumper: White-Rodgers 47D40 has four termination temperatures to choose from."),
  /** Demand alone starts a defrost. */
  MINIMUM_RUN_TIME_IGNORED(
      "minimum-run-time-ignored",
      "A defrost starts on demand before the minimum run time has been summed.",
      "ICM3000 asks for 34 min of compressor run time with the coil cold; a guard left out."),
  /** Demand alone starts a defrost, even after hours. */
  DEFROST_INTERVAL_MISSING(
      "defrost-interval-missing",
      "No defrost starts without demand, however long the coil has been cold.",
      "ICM3000 and White-Rodgers 47D40 force a defrost after 6 h; a guard left out."),
  /** Run time forgotten at each stop. */
  RUN_TIME_RESET_BY_THERMOSTAT(
      "run-time-reset-by-thermostat",
      "Each stop of the compressor sets the summed run time to zero.",
      "Boards keep the sum through thermostat cycling; a timer cleared with the call."),
  /** Run time counted at rest. */
  RUN_TIME_COUNTS_WHILE_STOPPED(
      "run-time-counts-while-stopped",
      "The run time is summed while the compressor stands still, too.",
      "The timer must count only with the compressor on and the coil cold; a condition left out."),
  /** No rest between stop and start. */
  NO_ANTI_SHORT_CYCLE(
      "no-anti-short-cycle",
      "The compressor starts again at once after a stop.",
      "GoodmanHPCtrl: a manual override bypasses the lockout."),
  /** No rest after power-up. */
  POWER_UP_DELAY_IGNORED(
      "power-up-delay-ignored",
      "The compressor starts at once after power-up.",
      "GoodmanHPCtrl: the first state was not kept over a reboot; the start-up lockout was bypassed."),
  /** Changeover without a stop. */
  COMPRESSOR_RUNS_THROUGH_CHANGEOVER(
      "compressor-runs-through-changeover",
      "The reversing valve is switched with the compressor running.",
      "Boards without a quiet shift reverse under full pressure; this one's data sheet says it stops."),
  /** Changeover in the wrong order. */
  VALVE_BEFORE_COMPRESSOR_STOP(
      "valve-before-compressor-stop",
      "At a changeover the reversing valve is switched 3 s before the compressor stops.",
      "A sequence in the wrong order; Carrier's quiet shift stops the compressor first."),
  /** Valve dropped with the mode. */
  VALVE_DE_ENERGISED_UNDER_PRESSURE(
      "valve-de-energised-under-pressure",
      "When the mode is switched off in a defrost the reversing valve is de-energised at once.",
      "GoodmanHPCtrl bug 7: the valve is de-energised under pressure on nine paths."),
  /** Compressor runs without a call. */
  CALL_LOSS_TAKEN_FOR_TIME_OUT(
      "call-loss-taken-for-time-out",
      "When the call is lost before the compressor runs in defrost, compressor and fan are started"
          + " without a call.",
      "GoodmanHPCtrl bug 1: a start tick of 0 is taken for a time-out, and the exit starts the"
          + " compressor."),
  /** Defrost without a mode. */
  DEFROST_IN_MODE_OFF(
      "defrost-in-mode-off",
      "A defrost starts in mode off once the minimum run time has been summed.",
      "GoodmanHPCtrl bug 9: the run time threshold is not guarded by the state."),
  /** Open coil sensor believed. */
  OPEN_COIL_SENSOR_READ_AS_COLD(
      "open-coil-sensor-read-as-cold",
      "An open coil sensor is read as -40 °C: no alarm, and every defrost lasts its maximum time.",
      "From memory of firmware that clamps its NTC table."),
  /** Shorted coil sensor believed. */
  SHORT_COIL_SENSOR_READ_AS_HOT(
      "short-coil-sensor-read-as-hot",
      "A shorted coil sensor is read as the hottest value of its table: no alarm, and no defrost starts.",
      "From memory of firmware that clamps its NTC table."),
  /** Status word behind the valve. */
  DEFROST_REPORTED_LATE(
      "defrost-reported-late",
      "The status word tells of a defrost 20 s after it has begun, and that it is over 20 s after.",
      "A status word that is refreshed by a slow task."),
  /** Status word without the defrost. */
  DEFROST_NEVER_REPORTED(
      "defrost-never-reported",
      "The status word never tells of a defrost.",
      "Bits are moved by firmware updates; LG and NIBE number them differently between series.");

  private final String id;
  private final String sentence;
  private final String source;

  DemandDefrostFault(String id, String sentence, String source) {
    this.id = id;
    this.sentence = sentence;
    this.source = source;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public String source() {
    return source;
  }
}
