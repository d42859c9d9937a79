package dev.thawbench.plant.sensor;

/** Resistance of a temperature sensor over temperature, strictly monotonic, both ways. */
public sealed interface ResistanceCurve permits NtcBeta, NtcTable, PlatinumCurve {
  /** Resistance in Ω at a temperature in °C. */
  double ohms(double tempC);

  /** Temperature in °C at which the sensor has this resistance in Ω. */
  double tempC(double ohms);

  /**
   * 10 kΩ at 25 °C, B 3977 K: the usual sensor of European controllers; 412 kΩ at -40 °C, 0.4 kΩ at
   * 120 °C.
   */
  static ResistanceCurve ntc10kB3977() {
    return new NtcBeta(10_000, 3977);
  }

  /** 10 kΩ at 25 °C, B 3435 K: usual in Asian units. */
  static ResistanceCurve ntc10kB3435() {
    return new NtcBeta(10_000, 3435);
  }

  /** 50 kΩ at 25 °C, B 3950 K: discharge pipes. */
  static ResistanceCurve ntc50kB3950() {
    return new NtcBeta(50_000, 3950);
  }

  /** Pt1000 after IEC 60751. */
  static ResistanceCurve pt1000() {
    return new PlatinumCurve(1000);
  }
}
