package dev.thawbench.plant;

import dev.thawbench.plant.energy.HeatPlace;
import dev.thawbench.plant.parameter.PlantParameters;

/** Runs that several tests judge. */
final class Runs {
  /**
   * What a run at one weather gave: a clean unit after 12 min, and the mean over all of its time.
   */
  record Cycle(
      double outdoorC,
      double cleanHeatW,
      double cleanCop,
      double cleanFrostKgH,
      double cleanCoilC,
      double meanHeatW,
      double meanCop,
      double hours,
      DemandController controller) {

    double heatRatio() {
      return meanHeatW / cleanHeatW;
    }

    double copRatio() {
      return meanCop / cleanCop;
    }

    /** The latest defrost: the first begins without retained water. */
    DemandController.Defrost latest() {
      return controller.defrosts.get(controller.defrosts.size() - 1);
    }

    int count() {
      return controller.defrosts.size();
    }
  }

  private static final double CLEAN_S = 12 * 60;

  private Runs() {}

  static HeatPump nominal(double outdoorC, double humidityPercent) {
    HeatPump pump =
        new HeatPump(PlantParameters.nominal(), InitialState.clean(outdoorC, humidityPercent, 30));
    pump.set(PlantInput.HELD_RETURN_TEMPERATURE, 30);
    return pump;
  }

  /** Nominal machine, 60 Hz, 30 °C return, demand control. */
  static Cycle demand(double outdoorC, double humidityPercent, double hours) {
    HeatPump pump = nominal(outdoorC, humidityPercent);
    return cycle(pump, new DemandController(pump), hours);
  }

  /** The same by a timer of this many minutes of running. */
  static Cycle timed(double outdoorC, double humidityPercent, double hours, double minutes) {
    HeatPump pump = nominal(outdoorC, humidityPercent);
    DemandController controller = new DemandController(pump);
    controller.fixedRunS = minutes * 60;
    return cycle(pump, controller, hours);
  }

  static Cycle cycle(HeatPump pump, DemandController controller, double hours) {
    controller.run(CLEAN_S, 1);
    double heatW = pump.get(PlantOutput.HEAT_OUTPUT);
    double cop = pump.get(PlantOutput.COP);
    double frost = pump.get(PlantOutput.TRUE_FROST_RATE);
    double coilC = pump.get(PlantOutput.TRUE_COIL_TEMPERATURE);
    controller.run(hours * 3600 - CLEAN_S, 1);
    double heatJ = pump.ledger().heatJ(HeatPlace.SINK);
    return new Cycle(
        pump.get(PlantInput.OUTDOOR_AIR),
        heatW,
        cop,
        frost,
        coilC,
        heatJ / (hours * 3600),
        heatJ / pump.ledger().electricJ(),
        hours,
        controller);
  }

  /**
   * What a defrost of 0.9 kg of frost took, as in Song's and Deng's tests: until the coil's sensor
   * reads 22 °C.
   */
  record Melt(double seconds, double waterJ, double workJ, double meltingJ) {
    double suppliedJ() {
      return waterJ + workJ;
    }
  }

  static Melt song(PlantParameters parameters) {
    HeatPump pump = new HeatPump(parameters, InitialState.clean(0, 87, 30));
    pump.set(PlantInput.HELD_RETURN_TEMPERATURE, 30);
    pump.set(PlantInput.HELD_ROOM_TEMPERATURE, 20);
    pump.set(PlantInput.COMPRESSOR_SPEED, 60);
    pump.set(PlantInput.OUTDOOR_FAN, 100);
    while (pump.get(PlantOutput.TRUE_FROST) < 0.9) {
      pump.step(1);
    }
    pump.set(PlantInput.COMPRESSOR_SPEED, 0);
    pump.set(PlantInput.OUTDOOR_FAN, 0);
    pump.step(20);
    pump.set(PlantInput.REVERSING_VALVE, 1);
    pump.step(10);
    double sink = pump.ledger().heatJ(HeatPlace.SINK);
    double work = pump.ledger().heatJ(HeatPlace.WORK);
    double melting = pump.ledger().heatJ(HeatPlace.MELTING);
    pump.set(PlantInput.COMPRESSOR_SPEED, 70);
    double seconds = 0;
    while (pump.get(PlantOutput.COIL_TEMPERATURE) < 22 && seconds < 900) {
      pump.step(1);
      seconds++;
    }
    return new Melt(
        seconds,
        sink - pump.ledger().heatJ(HeatPlace.SINK),
        pump.ledger().heatJ(HeatPlace.WORK) - work,
        pump.ledger().heatJ(HeatPlace.MELTING) - melting);
  }
}
