package dev.thawbench.plant;

import java.util.ArrayList;
import java.util.List;

/**
 * A simple demand defrost control, to exercise the plant: it starts when coil to ambient difference
 * is this much over the clean one.
 */
final class DemandController {
  /** One defrost as it was. */
  record Defrost(
      double startS,
      double runS,
      double frostKg,
      double leftKg,
      double leftBottomKg,
      double durationS,
      double activeS,
      double flowShare,
      double dipK,
      double electricJ,
      double heatJ,
      double exitDifferenceBar) {}

  private enum State {
    HEAT,
    ENTER,
    MELT,
    EXIT
  }

  final List<Defrost> defrosts = new ArrayList<>();
  double speedHz = 60;
  double defrostSpeedHz = 70;
  double differenceK = 4;
  double shortestRunS = 35 * 60;
  double fixedRunS = Double.NaN;
  double terminationC = 12;
  boolean enabled = true;

  private final HeatPump pump;
  private State state = State.HEAT;
  private double inStateS;
  private double runS;
  private double timeS;
  private double cleanK = Double.NaN;
  private double startS;
  private double startFrostKg;
  private double startFlow;
  private double startSupplyC;
  private double startElectricJ;
  private double lowestSupplyC;
  private double heatJ;
  private double activeS;
  private double exitDifferenceBar;
  private double leftKg;
  private double leftBottomKg;

  DemandController(HeatPump pump) {
    this.pump = pump;
  }

  void run(double seconds, double dtS) {
    long steps = Math.round(seconds / dtS);
    for (long i = 0; i < steps; i++) {
      act(dtS);
      pump.step(dtS);
      timeS += dtS;
      if (state != State.HEAT) {
        lowestSupplyC = Math.min(lowestSupplyC, pump.get(PlantOutput.TRUE_SUPPLY_TEMPERATURE));
        heatJ += pump.get(PlantOutput.HEAT_OUTPUT) * dtS;
      }
    }
  }

  private void act(double dtS) {
    inStateS += dtS;
    switch (state) {
      case HEAT -> heat(dtS);
      case ENTER -> {
        drive(0, 0, inStateS > 20 ? 1 : 0);
        next(inStateS > 30, State.MELT);
      }
      case MELT -> {
        drive(defrostSpeedHz, 0, 1);
        activeS += dtS;
        leftKg = pump.get(PlantOutput.TRUE_FROST);
        leftBottomKg = pump.get(PlantOutput.TRUE_FROST_BOTTOM);
        next(pump.get(PlantOutput.COIL_TEMPERATURE) > terminationC || inStateS > 600, State.EXIT);
      }
      case EXIT -> {
        if (inStateS <= 30) {
          exitDifferenceBar = pump.get(PlantOutput.PRESSURE_DIFFERENCE);
        }
        drive(0, 0, inStateS > 30 ? 0 : 1);
        if (inStateS > 40) {
          finish();
        }
      }
    }
  }

  private void heat(double dtS) {
    drive(speedHz, 100, 0);
    runS += dtS;
    double spreadK =
        pump.get(PlantOutput.OUTDOOR_AIR_TEMPERATURE) - pump.get(PlantOutput.COIL_TEMPERATURE);
    if (runS > 12 * 60 && Double.isNaN(cleanK)) {
      cleanK = spreadK;
    }
    boolean due =
        Double.isNaN(fixedRunS)
            ? runS > shortestRunS
                && spreadK > cleanK + differenceK
                && pump.get(PlantOutput.COIL_TEMPERATURE) < -1
            : runS > fixedRunS;
    if (enabled && due) {
      startS = timeS;
      startFrostKg = pump.get(PlantOutput.TRUE_FROST);
      startFlow = pump.get(PlantOutput.TRUE_AIR_FLOW);
      startSupplyC = pump.get(PlantOutput.TRUE_SUPPLY_TEMPERATURE);
      startElectricJ = pump.ledger().electricJ();
      lowestSupplyC = startSupplyC;
      heatJ = 0;
      activeS = 0;
      next(true, State.ENTER);
    }
  }

  private void next(boolean now, State following) {
    if (now) {
      state = following;
      inStateS = 0;
    }
  }

  private void finish() {
    defrosts.add(
        new Defrost(
            startS,
            runS,
            startFrostKg,
            leftKg,
            leftBottomKg,
            timeS - startS,
            activeS,
            startFlow,
            startSupplyC - lowestSupplyC,
            pump.ledger().electricJ() - startElectricJ,
            heatJ,
            exitDifferenceBar));
    runS = 0;
    cleanK = Double.NaN;
    next(true, State.HEAT);
  }

  private void drive(double hz, double fan, double valve) {
    pump.set(PlantInput.COMPRESSOR_SPEED, hz);
    pump.set(PlantInput.OUTDOOR_FAN, fan);
    pump.set(PlantInput.REVERSING_VALVE, valve);
  }
}
