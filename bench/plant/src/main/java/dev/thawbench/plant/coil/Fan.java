package dev.thawbench.plant.coil;

import dev.thawbench.plant.parameter.CoilParameter;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.state.Lag;
import dev.thawbench.plant.state.StateTape;

/**
 * Propeller fan before a coil: its characteristic meets the coil's, which steepens with the cube of
 * the free section's narrowing.
 *
 * <p>Fan: Δp = a n² − c v²; coil: Δp = Δp0 v^1.5 / f³ with v the flow over nominal, f the free
 * share of the section. Power follows n³ and rises with blockage, as it does for propellers.
 */
final class Fan {
  private static final double STALLED_SPEED = 0.02;
  private static final double LOWEST_FREE_SHARE = 0.04;
  private static final double POWER_RISE = 0.35;
  private static final int ITERATIONS = 30;

  private final double shutOffPa;
  private final double cleanPa;
  private final double nominalW;
  private final double nominalRpm;
  private final Lag speed;

  Fan(PlantParameters p) {
    shutOffPa = p.get(CoilParameter.FAN_PRESSURE);
    cleanPa = p.get(CoilParameter.CLEAN_PRESSURE_DROP);
    nominalW = p.get(CoilParameter.FAN_POWER);
    nominalRpm = p.get(CoilParameter.FAN_SPEED);
    speed = new Lag(p.get(CoilParameter.FAN_TIME_CONSTANT), 0);
  }

  /** Follows a speed command, 1 is nominal. */
  void drive(double command, double dtS) {
    speed.follow(command, dtS);
  }

  /** Flow over nominal flow, through a coil whose section is free to this share. */
  double relativeFlow(double freeShare) {
    double n = speed.value();
    if (n <= STALLED_SPEED) {
      return 0;
    }
    double free = Math.max(LOWEST_FREE_SHARE, freeShare);
    double resistance = cleanPa / (free * free * free);
    double fallPa = shutOffPa - cleanPa;
    double drivePa = shutOffPa * n * n;
    // The excess is convex and rises with v: Newton from above never overshoots the root.
    double v = Math.sqrt(drivePa / fallPa);
    for (int i = 0; i < ITERATIONS; i++) {
      double root = Math.sqrt(v);
      double excess = fallPa * v * v + resistance * v * root - drivePa;
      double next = v - excess / (2 * fallPa * v + 1.5 * resistance * root);
      if (v - next < 1e-10) {
        return next;
      }
      v = next;
    }
    return v;
  }

  /** Electric power, W. */
  double electricW(double blockedShare) {
    double n = speed.value();
    return n > STALLED_SPEED ? nominalW * n * n * n * (1 + POWER_RISE * blockedShare) : 0;
  }

  /** Speed over nominal. */
  double relativeSpeed() {
    return speed.value();
  }

  /** Speed in revolutions a minute. */
  double rpm() {
    return nominalRpm * speed.value();
  }

  void pass(StateTape tape) {
    speed.pass(tape);
  }
}
