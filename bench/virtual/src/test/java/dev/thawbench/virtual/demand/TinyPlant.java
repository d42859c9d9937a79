package dev.thawbench.virtual.demand;

import dev.thawbench.virtual.firmware.TerminalInputs;
import dev.thawbench.virtual.firmware.TerminalOutputs;
import dev.thawbench.virtual.firmware.ValvePosition;

/**
 * A heat pump made of straight lines, good enough to carry a controller through its states. Numbers
 * are near those of an 8 kW R290 unit at 2 °C and 84 %: 5.6 K clean difference at 60 Hz, 4 K more
 * after about an hour.
 */
final class TinyPlant {

  private static final double STEP_S = 0.1;

  double outdoorAirTempC = 2;
  double returnTempC = 30;
  double frostGrowth = 1;
  boolean mainsOn = true;
  boolean callClosed = true;
  boolean highPressureSwitchClosed = true;
  boolean lowPressureSwitchClosed = true;
  Double coilReading;
  Double outdoorAirReading;
  Double supplyReading;
  Double lowPressureReading;
  Double highPressureReading;
  Double dischargeReading;
  Double differenceReading;

  private double coilTempC = 2;
  private double supplyTempC = 30;
  private double lowBar = 6;
  private double highBar = 8;
  private double dischargeTempC = 20;

  /** Frost, K of extra coil-to-ambient difference at 60 Hz. */
  double frostK;

  void step(TerminalOutputs outputs) {
    double speed = outputs.compressorSpeedHz() / 60;
    boolean on = speed > 0;
    boolean heating = outputs.reversingValve() == ValvePosition.HEATING;
    if (on && heating) {
      double targetC = outdoorAirTempC - speed * (5.6 + frostK);
      follow(targetC, 60);
      if (coilTempC < 0) {
        frostK += frostGrowth * 4.0 / 3600 * STEP_S;
      }
    } else if (on && frostK > 0) {
      frostK = Math.max(0, frostK - 4.0 / 150 * STEP_S);
      follow(1.5, 20);
    } else if (on) {
      coilTempC = Math.min(70, coilTempC + 0.3 * STEP_S);
    } else {
      follow(frostK > 0 ? Math.min(0, outdoorAirTempC) : outdoorAirTempC, 600);
    }
    double liftK = on ? (heating ? 4.8 : -5) * speed : 0;
    supplyTempC += (returnTempC + liftK - supplyTempC) * STEP_S / 20;
    double differenceBar = on ? 9 * speed : 0;
    lowBar += (on ? 4 - lowBar : 7 - lowBar) * STEP_S / 10;
    double currentBar = highBar - lowBar;
    highBar = lowBar + currentBar + (differenceBar - currentBar) * STEP_S / 15;
    dischargeTempC += ((on ? 60 : 20) - dischargeTempC) * STEP_S / 90;
  }

  private void follow(double targetC, double lagS) {
    coilTempC += (targetC - coilTempC) * STEP_S / lagS;
  }

  double coilTempC() {
    return coilTempC;
  }

  double supplyTempC() {
    return supplyTempC;
  }

  double differenceBar() {
    return highBar - lowBar;
  }

  TerminalInputs terminals() {
    return new TerminalInputs(
        mainsOn,
        coilReading != null ? coilReading : coilTempC,
        outdoorAirReading != null ? outdoorAirReading : outdoorAirTempC,
        supplyReading != null ? supplyReading : supplyTempC,
        returnTempC,
        dischargeReading != null ? dischargeReading : dischargeTempC,
        lowPressureReading != null ? lowPressureReading : lowBar,
        highPressureReading != null ? highPressureReading : highBar,
        differenceReading != null ? differenceReading : differenceBar(),
        highPressureSwitchClosed,
        lowPressureSwitchClosed,
        callClosed);
  }
}
