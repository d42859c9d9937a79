package dev.thawbench.virtual.demand;

import dev.thawbench.virtual.firmware.ControllerFault;

/** Deliberate defects of the demand-defrost controller. */
public enum DemandDefrostFault implements ControllerFault {
  /** The outdoor fan is not stopped for the defrost. */
  FAN_RUNS_IN_DEFROST(
      "fan-runs-in-defrost",
      "The outdoor fan keeps running through the defrost.",
      "Every board surveyed stops the fan in defrost (Nortek Q7RD, Bard WH42x, Daikin FTX50G)."),
  /** Neither coil temperature, high pressure nor the time limit ends a defrost before 12 min. */
  DEFROST_TOO_LONG(
      "defrost-too-long",
      "A defrost is ended only after 12 min, whatever the coil temperature.",
      "Time limits of boards lie at 8 to 15 min (Carrier 38YCX: 10 min); a wrong jumper or table.");

  private final String id;
  private final String sentence;
  private final String source;

  DemandDefrostFault(String id, String sentence, String source) {
    this.id = id;
    this.sentence = sentence;
    this.source = source;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public String source() {
    return source;
  }
}
