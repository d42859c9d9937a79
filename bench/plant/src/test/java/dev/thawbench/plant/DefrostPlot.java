package dev.thawbench.plant;

import dev.thawbench.plant.energy.HeatPlace;
import java.util.ArrayList;
import java.util.List;

/** One defrost at A2/84 % after 62 minutes of heating, second by second. */
final class DefrostPlot {
  /** What it took and looked like. */
  record Course(
      double waterJ,
      double workJ,
      double meltingJ,
      double meltedKg,
      double plateauC,
      double dropK) {
    double suppliedJ() {
      return waterJ + workJ;
    }
  }

  private static final int HEATING_S = 62 * 60;
  private static final int CLEAN_S = 12 * 60;
  private static final int SECONDS = 400;
  private static final double TERMINATION_C = 12;

  private DefrostPlot() {}

  static Course course() {
    HeatPump pump = frosted();
    double clean = cleanCoilC();
    double drop = clean - pump.get(PlantOutput.TRUE_COIL_TEMPERATURE);
    reverse(pump);
    double startKg = pump.get(PlantOutput.TRUE_FROST);
    double water = pump.ledger().heatJ(HeatPlace.SINK);
    double work = pump.ledger().heatJ(HeatPlace.WORK);
    double melting = pump.ledger().heatJ(HeatPlace.MELTING);
    double plateau = Double.NaN;
    pump.set(PlantInput.COMPRESSOR_SPEED, 70);
    while (pump.get(PlantOutput.COIL_TEMPERATURE) < TERMINATION_C) {
      pump.step(1);
      if (Double.isNaN(plateau) && pump.get(PlantOutput.TRUE_FROST) < 0.5 * startKg) {
        plateau = pump.get(PlantOutput.COIL_TEMPERATURE);
      }
    }
    return new Course(
        water - pump.ledger().heatJ(HeatPlace.SINK),
        pump.ledger().heatJ(HeatPlace.WORK) - work,
        pump.ledger().heatJ(HeatPlace.MELTING) - melting,
        startKg - pump.get(PlantOutput.TRUE_FROST),
        plateau,
        drop);
  }

  /** Seconds from compressor start to termination with this fan speed. */
  static double meltS(double fanPercent) {
    HeatPump pump = frosted();
    reverse(pump);
    pump.set(PlantInput.OUTDOOR_FAN, fanPercent);
    pump.set(PlantInput.COMPRESSOR_SPEED, 70);
    double seconds = 0;
    while (pump.get(PlantOutput.COIL_TEMPERATURE) < TERMINATION_C && seconds < 1200) {
      pump.step(1);
      seconds++;
    }
    return seconds;
  }

  private static HeatPump frosted() {
    HeatPump pump = Runs.nominal(2, 84);
    pump.set(PlantInput.COMPRESSOR_SPEED, 60);
    pump.set(PlantInput.OUTDOOR_FAN, 100);
    pump.step(HEATING_S);
    return pump;
  }

  private static double cleanCoilC() {
    HeatPump pump = Runs.nominal(2, 84);
    pump.set(PlantInput.COMPRESSOR_SPEED, 60);
    pump.set(PlantInput.OUTDOOR_FAN, 100);
    pump.step(CLEAN_S);
    return pump.get(PlantOutput.TRUE_COIL_TEMPERATURE);
  }

  private static void reverse(HeatPump pump) {
    pump.set(PlantInput.COMPRESSOR_SPEED, 0);
    pump.set(PlantInput.OUTDOOR_FAN, 0);
    pump.step(20);
    pump.set(PlantInput.REVERSING_VALVE, 1);
    pump.step(10);
  }

  static String svg() {
    HeatPump pump = frosted();
    List<Double> time = new ArrayList<>();
    List<List<Double>> values =
        List.of(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    boolean ended = false;
    for (int second = 0; second < SECONDS; second++) {
      if (second == 0) {
        pump.set(PlantInput.COMPRESSOR_SPEED, 0);
        pump.set(PlantInput.OUTDOOR_FAN, 0);
      } else if (second == 20) {
        pump.set(PlantInput.REVERSING_VALVE, 1);
      } else if (second == 30) {
        pump.set(PlantInput.COMPRESSOR_SPEED, 70);
      } else if (!ended && pump.get(PlantOutput.COIL_TEMPERATURE) > TERMINATION_C) {
        ended = true;
        pump.set(PlantInput.COMPRESSOR_SPEED, 0);
      }
      pump.step(1);
      time.add((double) second);
      values.get(0).add(pump.get(PlantOutput.COIL_TEMPERATURE));
      values.get(1).add(pump.get(PlantOutput.TRUE_COIL_TEMPERATURE));
      values.get(2).add(pump.get(PlantOutput.TRUE_SUPPLY_TEMPERATURE));
      values.get(3).add(10 * pump.get(PlantOutput.TRUE_FROST));
      values.get(4).add(pump.get(PlantOutput.HIGH_PRESSURE));
    }
    return new SvgPlot(
            "A defrost at A2/84 %: stop, valve at 20 s, compressor at 30 s, stop at 12 °C",
            "s", 0, SECONDS, "°C, 0.1 kg, bar", -10, 40)
        .add("coil sensor, °C", time, values.get(0))
        .add("coil metal, mean, °C", time, values.get(1))
        .add("supply, °C", time, values.get(2))
        .add("frost, 0.1 kg", time, values.get(3))
        .add("high pressure, bar", time, values.get(4))
        .svg();
  }
}
