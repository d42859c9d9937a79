package dev.thawbench.plant.sensor;

import dev.thawbench.plant.state.Lag;
import dev.thawbench.plant.state.StateTape;

/** A temperature sensor at its place: lag, constant and growing error, and what can break. */
public final class TemperatureProbe {
  /** What an open NTC reads, °C. */
  public static final double OPEN_C = -60;

  /** What a short NTC reads, °C. */
  public static final double SHORT_C = 180;

  private static final double SECONDS_PER_HOUR = 3600;

  private final Noise noise;
  private final double resolutionK;
  private final Lag lag;
  private double driftedK;
  private double stuckC = Double.NaN;
  private double readingC;

  /**
   * @param timeConstantS lag, above 0
   * @param tempC what it starts from
   * @param noise added to each reading
   * @param resolutionK readings are whole multiples of this; 0 for any value
   */
  public TemperatureProbe(double timeConstantS, double tempC, Noise noise, double resolutionK) {
    this.noise = noise;
    this.resolutionK = resolutionK;
    lag = new Lag(timeConstantS, tempC);
    readingC = tempC;
  }

  /**
   * Follows its place for one step.
   *
   * @param placeC temperature where it is mounted
   * @param airC outdoor air, which it takes when it has fallen off
   * @param fault code of a {@link SensorFault}
   * @param offsetK constant error
   * @param driftKH growth of the error per hour; 0 clears what has grown
   */
  public void follow(
      double placeC, double airC, double fault, double offsetK, double driftKH, double dtS) {
    SensorFault kind = SensorFault.of(fault);
    double feltC = lag.follow(kind == SensorFault.DETACHED ? airC : placeC, dtS);
    driftedK = driftKH == 0 ? 0 : driftedK + driftKH * dtS / SECONDS_PER_HOUR;
    double shownC = Quantization.round(feltC + offsetK + driftedK + noise.next(), resolutionK);
    shownC = Math.max(OPEN_C, Math.min(SHORT_C, shownC));
    if (kind == SensorFault.STUCK) {
      stuckC = Double.isNaN(stuckC) ? readingC : stuckC;
    } else {
      stuckC = Double.NaN;
    }
    readingC =
        switch (kind) {
          case OPEN -> OPEN_C;
          case SHORT -> SHORT_C;
          case STUCK -> stuckC;
          case NONE, DETACHED -> shownC;
        };
  }

  /** What it shows, °C; never NaN. */
  public double readingC() {
    return readingC;
  }

  /** Gives or takes the state. */
  public void pass(StateTape tape) {
    lag.pass(tape);
    noise.pass(tape);
    driftedK = tape.pass(driftedK);
    stuckC = tape.pass(stuckC);
    readingC = tape.pass(readingC);
  }
}
