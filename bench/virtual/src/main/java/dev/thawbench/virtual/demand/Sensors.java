package dev.thawbench.virtual.demand;

import static dev.thawbench.virtual.demand.DemandDefrostFault.OPEN_COIL_SENSOR_READ_AS_COLD;
import static dev.thawbench.virtual.demand.DemandDefrostFault.SHORT_COIL_SENSOR_READ_AS_HOT;
import static dev.thawbench.virtual.firmware.TerminalInputs.OPEN_CIRCUIT;
import static dev.thawbench.virtual.firmware.TerminalInputs.SHORT_CIRCUIT;

import dev.thawbench.virtual.firmware.TerminalInputs;
import java.util.Set;

/** All sensor inputs of the controller, with their alarms and what stands in for a lost one. */
final class Sensors {

  private static final double SUPPLY_OVER_RETURN_K = 5;

  private static final double NTC_TABLE_LOWEST_C = -40;

  private final SensorParameters parameters;
  private final Set<DemandDefrostFault> faults;
  private final Elapsed notColder = new Elapsed();
  final SensorChannel coil;
  final SensorChannel outdoorAir;
  final SensorChannel supply;
  final SensorChannel back;
  final SensorChannel discharge;
  final SensorChannel lowPressure;
  final SensorChannel highPressure;
  final SensorChannel pressureDifference;
  private boolean implausible;

  Sensors(SensorParameters parameters, Set<DemandDefrostFault> faults) {
    this.parameters = parameters;
    this.faults = faults;
    coil = temperature(parameters.highestTempC());
    outdoorAir = temperature(parameters.highestTempC());
    supply = temperature(parameters.highestTempC());
    back = temperature(parameters.highestTempC());
    discharge = temperature(parameters.highestDischargeTempC());
    lowPressure = pressure(0);
    highPressure = pressure(0);
    pressureDifference = pressure(-parameters.highestPressureBar());
  }

  private SensorChannel temperature(double highestTempC) {
    return new SensorChannel(
        parameters.lowestTempC(), highestTempC, parameters.failTime(), parameters.recoverTime());
  }

  private SensorChannel pressure(double lowestBar) {
    return new SensorChannel(
        lowestBar,
        parameters.highestPressureBar(),
        parameters.failTime(),
        parameters.recoverTime());
  }

  /**
   * Takes one conversion of every input.
   *
   * @param heatingInForce compressor running in heating for at least its start time
   */
  void tick(TerminalInputs inputs, boolean heatingInForce) {
    coil.tick(coilReading(inputs.coilTempC()));
    outdoorAir.tick(inputs.outdoorAirTempC());
    supply.tick(inputs.supplyTempC());
    back.tick(inputs.returnTempC());
    discharge.tick(inputs.dischargeTempC());
    lowPressure.tick(inputs.lowPressureBar());
    highPressure.tick(inputs.highPressureBar());
    pressureDifference.tick(inputs.pressureDifferenceBar());
    boolean colder =
        !(coil.valid() && outdoorAir.valid())
            || outdoorAir.value() - coil.value() >= parameters.implausibleDifferenceK();
    if (heatingInForce) {
      notColder.tickWhile(!colder);
      implausible =
          !colder
              && !faults.contains(SHORT_COIL_SENSOR_READ_AS_HOT)
              && (implausible || notColder.atLeast(parameters.implausibleTime()));
    } else {
      notColder.clear();
    }
  }

  private double coilReading(double tempC) {
    if (tempC == OPEN_CIRCUIT && faults.contains(OPEN_COIL_SENSOR_READ_AS_COLD)) {
      return NTC_TABLE_LOWEST_C;
    }
    return tempC == SHORT_CIRCUIT && faults.contains(SHORT_COIL_SENSOR_READ_AS_HOT)
        ? parameters.highestTempC()
        : tempC;
  }

  /** Whether defrosts may be judged by the coil temperature. */
  boolean coilBelieved() {
    return coil.valid() && !implausible;
  }

  /** Whether there is any water temperature to control by. */
  boolean waterKnown() {
    return supply.valid() || back.valid();
  }

  /** Supply temperature, or return and 5 K where the supply sensor is lost, °C. */
  double supplyTempC() {
    return supply.valid() ? supply.value() : back.value() + SUPPLY_OVER_RETURN_K;
  }

  /** Coldest water known, °C; endlessly warm where none is. */
  double coldestWaterTempC() {
    double supplyTempC = supply.valid() ? supply.value() : Double.POSITIVE_INFINITY;
    double returnTempC = back.valid() ? back.value() : Double.POSITIVE_INFINITY;
    return Math.min(supplyTempC, returnTempC);
  }

  void addAlarms(Set<Alarm> alarms) {
    addIf(alarms, coil.failed(), Alarm.COIL_SENSOR);
    addIf(alarms, outdoorAir.failed(), Alarm.OUTDOOR_AIR_SENSOR);
    addIf(alarms, supply.failed(), Alarm.SUPPLY_SENSOR);
    addIf(alarms, back.failed(), Alarm.RETURN_SENSOR);
    addIf(alarms, discharge.failed(), Alarm.DISCHARGE_SENSOR);
    addIf(alarms, lowPressure.failed(), Alarm.LOW_PRESSURE_SENSOR);
    addIf(alarms, highPressure.failed(), Alarm.HIGH_PRESSURE_SENSOR);
    addIf(alarms, implausible, Alarm.COIL_IMPLAUSIBLE);
  }

  private static void addIf(Set<Alarm> alarms, boolean condition, Alarm alarm) {
    if (condition) {
      alarms.add(alarm);
    }
  }
}
