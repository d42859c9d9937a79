package dev.thawbench.plant.water;

import dev.thawbench.plant.air.MoistAir;
import dev.thawbench.plant.numeric.Decay;
import dev.thawbench.plant.parameter.PlantChoice;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.parameter.WaterParameter;
import dev.thawbench.plant.state.StateTape;

/**
 * Everything behind the exchanger: heating circuit with buffer and emitters, hot water tank, room;
 * or just the room, where the unit heats air.
 *
 * <p>Circuit and buffer are one fully mixed volume. The return pipe delays what comes back. A held
 * return or room temperature means that a test rig takes away whatever heat there is.
 */
public final class HeatedSide {
  private static final double HEATER_LIMIT_C = 80;

  private final boolean air;
  private final double nominalStreamWK;
  private final double circuitJK;
  private final double pipeJK;
  private final double emitterWK;
  private final double roomJK;
  private final double buildingWK;
  private final SinkExchanger exchanger;
  private final HotWaterTank tank;
  private double circuitC;
  private double returnC;
  private double supplyC;
  private double roomC;
  private double auxiliaryW;

  /** A side at rest. */
  public HeatedSide(PlantParameters p, double waterC, double roomC, double hotWaterC) {
    air = p.is(PlantChoice.HEAT_SINK, "air");
    nominalStreamWK =
        p.get(WaterParameter.NOMINAL_FLOW)
            * (air ? MoistAir.HEAT_J_KGK : MoistAir.WATER_HEAT_J_KGK);
    circuitJK =
        1e3 * p.get(WaterParameter.LOOP_CAPACITY)
            + p.get(WaterParameter.BUFFER_CAPACITY) * MoistAir.WATER_HEAT_J_KGK;
    pipeJK = 1e3 * p.get(WaterParameter.PIPE_CAPACITY);
    emitterWK = p.get(WaterParameter.EMITTER_CONDUCTANCE);
    roomJK = 1e6 * p.get(WaterParameter.ROOM_CAPACITY);
    buildingWK = p.get(WaterParameter.BUILDING_CONDUCTANCE);
    this.roomC = roomC;
    double startC = air ? roomC : waterC;
    exchanger = new SinkExchanger(p, startC);
    tank = new HotWaterTank(p, hotWaterC);
    circuitC = startC;
    returnC = startC;
    supplyC = startC;
  }

  /** What flows onto the exchanger, °C. */
  public double streamC() {
    return returnC;
  }

  /**
   * Solves the exchanger for one step and then the rest; returns the refrigerant's new saturation
   * temperature, °C.
   */
  public double solve(
      double saturationC,
      double circuitW,
      double conductanceFactor,
      boolean evaporating,
      Demand demand,
      double dtS) {
    if (!Double.isNaN(demand.heldRoomC)) {
      roomC = demand.heldRoomC;
    }
    if (air) {
      returnC = roomC;
    } else if (!Double.isNaN(demand.heldReturnC)) {
      returnC = demand.heldReturnC;
      circuitC = demand.heldReturnC;
    }
    double streamWK = nominalStreamWK * demand.relativeFlow;
    double solvedC =
        exchanger.solve(
            saturationC,
            circuitW,
            conductanceFactor,
            evaporating,
            demand.relativeFlow,
            streamWK,
            returnC,
            dtS);
    // The heater has a thermostat of its own: no more than takes the supply to its limit, nothing
    // without flow.
    auxiliaryW =
        Math.max(0, Math.min(demand.auxiliaryW, streamWK * (HEATER_LIMIT_C - exchanger.outletC())));
    supplyC = exchanger.outletC() + (streamWK > 0 ? auxiliaryW / streamWK : 0);
    tank.draw(demand.drawLMin, dtS);
    if (air) {
      roomC +=
          (exchanger.heatW() + auxiliaryW - buildingWK * (roomC - demand.outdoorC)) * dtS / roomJK;
    } else {
      circulate(demand, streamWK, dtS);
    }
    return solvedC;
  }

  private void circulate(Demand demand, double streamWK, double dtS) {
    double backC = circuitC;
    double emittedW;
    if (demand.hotWater) {
      backC = tank.load(supplyC, streamWK, dtS);
      emittedW = emitterWK * (circuitC - roomC);
      circuitC -= emittedW * dtS / circuitJK;
    } else {
      double meanC = streamWK > 0 ? 0.5 * (circuitC + supplyC) : circuitC;
      emittedW = emitterWK * (meanC - roomC);
      circuitC += (streamWK * (supplyC - circuitC) - emittedW) * dtS / circuitJK;
    }
    roomC += (emittedW - buildingWK * (roomC - demand.outdoorC)) * dtS / roomJK;
    returnC += (backC - returnC) * Decay.complement(streamWK * dtS / pipeJK);
  }

  /** Whether water in the exchanger is below 0 °C. */
  public boolean freezing() {
    return !air && exchanger.outletC() < 0;
  }

  /** Supply behind the auxiliary heater, °C. */
  public double supplyC() {
    return supplyC;
  }

  /** Return, °C. */
  public double returnC() {
    return returnC;
  }

  /** Room, °C. */
  public double roomC() {
    return roomC;
  }

  /** Hot water tank, °C. */
  public double hotWaterC() {
    return tank.tankC();
  }

  /** Heat from the refrigerant circuit, W. */
  public double circuitHeatW() {
    return exchanger.heatW();
  }

  /** Heat of the auxiliary heater that is really on, W. */
  public double auxiliaryW() {
    return auxiliaryW;
  }

  /** Heat stored in exchanger and refrigerant above 0 °C, J. */
  public double storedJ(double saturationC) {
    return exchanger.storedJ(saturationC);
  }

  /** Gives or takes the state. */
  public void pass(StateTape tape) {
    exchanger.pass(tape);
    tank.pass(tape);
    circuitC = tape.pass(circuitC);
    returnC = tape.pass(returnC);
    supplyC = tape.pass(supplyC);
    roomC = tape.pass(roomC);
    auxiliaryW = tape.pass(auxiliaryW);
  }
}
