package dev.thawbench.plant;

import dev.thawbench.plant.parameter.CircuitParameter;
import dev.thawbench.plant.parameter.ControlParameter;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.sensor.Noise;
import dev.thawbench.plant.sensor.TemperatureProbe;
import dev.thawbench.plant.sensor.TwoPointSwitch;
import dev.thawbench.plant.state.Lag;
import dev.thawbench.plant.state.StateTape;

/** All sensors and switches of the unit, at their places. */
final class Instruments {
  private static final int COUNT = 6;
  private static final double SEED_STEP = 7919;
  private static final int AIR = 0;
  private static final int COIL = 1;
  private static final int SUPPLY = 2;
  private static final int RETURN = 3;
  private static final int DISCHARGE = 4;
  private static final int SUCTION = 5;

  private final TemperatureProbe[] probes = new TemperatureProbe[COUNT];
  private final Lag lowBar;
  private final Lag highBar;
  private final TwoPointSwitch highSwitch;
  private final TwoPointSwitch lowSwitch;
  private final TwoPointSwitch thermostat;
  private boolean swapped;

  Instruments(PlantParameters p, Machine machine, double airC) {
    double clampedS = p.get(ControlParameter.DISCHARGE_SENSOR_LAG);
    double waterS = p.get(ControlParameter.WATER_SENSOR_LAG);
    double[] lagS = {
      p.get(ControlParameter.AIR_SENSOR_LAG),
      p.get(ControlParameter.COIL_SENSOR_LAG),
      waterS,
      waterS,
      clampedS,
      clampedS
    };
    double[] startC = {
      airC,
      machine.source.sensorPlaceC(),
      machine.sink.supplyC(),
      machine.sink.returnC(),
      machine.circuit.compressor().dischargeC(),
      suctionC(machine)
    };
    for (int i = 0; i < COUNT; i++) {
      Noise noise =
          new Noise(
              p.get(ControlParameter.NOISE_SEED) + i * SEED_STEP,
              p.get(ControlParameter.SENSOR_NOISE));
      probes[i] =
          new TemperatureProbe(
              lagS[i], startC[i], noise, p.get(ControlParameter.SENSOR_RESOLUTION));
    }
    double pressureS = p.get(ControlParameter.PRESSURE_SENSOR_LAG);
    lowBar = new Lag(pressureS, machine.refrigerant.dewBar(machine.circuit.suctionSaturationC()));
    highBar =
        new Lag(pressureS, machine.refrigerant.dewBar(machine.circuit.dischargeSaturationC()));
    highSwitch =
        new TwoPointSwitch(
            "high pressure switch",
            p.get(CircuitParameter.HIGH_PRESSURE_CUT_OUT),
            p.get(CircuitParameter.HIGH_PRESSURE_CUT_IN),
            highBar.value());
    lowSwitch =
        new TwoPointSwitch(
            "low pressure switch",
            p.get(CircuitParameter.LOW_PRESSURE_CUT_OUT),
            p.get(CircuitParameter.LOW_PRESSURE_CUT_IN),
            lowBar.value());
    thermostat =
        new TwoPointSwitch(
            "defrost thermostat",
            p.get(ControlParameter.THERMOSTAT_OPENS),
            p.get(ControlParameter.THERMOSTAT_CLOSES),
            probes[COIL].readingC());
  }

  private static double suctionC(Machine machine) {
    return machine.circuit.suctionSaturationC()
        + (machine.circuit.compressor().pumping() ? machine.circuit.superheatK() : 0);
  }

  void follow(Machine machine, Inputs in, double dtS) {
    double airC = machine.ambient.airC;
    swapped = in.on(PlantInput.SENSORS_SWAPPED);
    probes[AIR].follow(
        airC,
        airC,
        in.get(PlantInput.OUTDOOR_AIR_SENSOR_FAULT),
        in.get(PlantInput.OUTDOOR_AIR_SENSOR_OFFSET),
        in.get(PlantInput.OUTDOOR_AIR_SENSOR_DRIFT),
        dtS);
    probes[COIL].follow(
        machine.source.sensorPlaceC(),
        airC,
        in.get(PlantInput.COIL_SENSOR_FAULT),
        in.get(PlantInput.COIL_SENSOR_OFFSET),
        in.get(PlantInput.COIL_SENSOR_DRIFT),
        dtS);
    probes[SUPPLY].follow(
        machine.sink.supplyC(), airC, in.get(PlantInput.SUPPLY_SENSOR_FAULT), 0, 0, dtS);
    probes[RETURN].follow(
        machine.sink.returnC(), airC, in.get(PlantInput.RETURN_SENSOR_FAULT), 0, 0, dtS);
    probes[DISCHARGE].follow(
        machine.circuit.compressor().dischargeC(),
        airC,
        in.get(PlantInput.DISCHARGE_SENSOR_FAULT),
        0,
        0,
        dtS);
    probes[SUCTION].follow(
        suctionC(machine), airC, in.get(PlantInput.SUCTION_SENSOR_FAULT), 0, 0, dtS);
    highSwitch.follow(
        highBar.follow(machine.refrigerant.dewBar(machine.circuit.dischargeSaturationC()), dtS));
    lowSwitch.follow(
        lowBar.follow(machine.refrigerant.dewBar(machine.circuit.suctionSaturationC()), dtS));
    thermostat.follow(machine.source.sensorPlaceC());
  }

  void write(Outputs out) {
    out.put(PlantOutput.OUTDOOR_AIR_TEMPERATURE, probes[swapped ? COIL : AIR].readingC());
    out.put(PlantOutput.COIL_TEMPERATURE, probes[swapped ? AIR : COIL].readingC());
    out.put(PlantOutput.SUPPLY_TEMPERATURE, probes[SUPPLY].readingC());
    out.put(PlantOutput.RETURN_TEMPERATURE, probes[RETURN].readingC());
    out.put(PlantOutput.DISCHARGE_TEMPERATURE, probes[DISCHARGE].readingC());
    out.put(PlantOutput.SUCTION_TEMPERATURE, probes[SUCTION].readingC());
    out.put(PlantOutput.LOW_PRESSURE, lowBar.value());
    out.put(PlantOutput.HIGH_PRESSURE, highBar.value());
    out.put(PlantOutput.HIGH_PRESSURE_SWITCH, highSwitch.contact());
    out.put(PlantOutput.LOW_PRESSURE_SWITCH, lowSwitch.contact());
    out.put(PlantOutput.DEFROST_THERMOSTAT, thermostat.contact());
  }

  void pass(StateTape tape) {
    for (TemperatureProbe probe : probes) {
      probe.pass(tape);
    }
    lowBar.pass(tape);
    highBar.pass(tape);
    highSwitch.pass(tape);
    lowSwitch.pass(tape);
    thermostat.pass(tape);
    swapped = tape.pass(swapped);
  }
}
