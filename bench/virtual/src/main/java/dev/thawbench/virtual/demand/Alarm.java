package dev.thawbench.virtual.demand;

/** Alarms of the controller; the ordinal is the bit of the alarm word. */
public enum Alarm {
  /** Coil sensor open or short: defrosts are made by time. */
  COIL_SENSOR("coil sensor"),
  /** Outdoor air sensor open or short: defrosts are made by the fallback interval. */
  OUTDOOR_AIR_SENSOR("outdoor air sensor"),
  /** Supply sensor open or short: the return temperature stands in for it. */
  SUPPLY_SENSOR("supply sensor"),
  /** Return sensor open or short: told only. */
  RETURN_SENSOR("return sensor"),
  /** Discharge sensor open or short: the speed is limited. */
  DISCHARGE_SENSOR("discharge sensor"),
  /** Suction transducer out of range: the low-pressure switch stands alone. */
  LOW_PRESSURE_SENSOR("low pressure sensor"),
  /** Discharge transducer out of range: the high-pressure switch stands alone. */
  HIGH_PRESSURE_SENSOR("high pressure sensor"),
  /** The coil does not get colder than the outdoor air: its sensor is taken to have come off. */
  COIL_IMPLAUSIBLE("coil sensor implausible"),
  /** The compressor was stopped by high pressure or its switch. */
  HIGH_PRESSURE("high pressure"),
  /** The compressor was stopped by low pressure or its switch. */
  LOW_PRESSURE("low pressure"),
  /** The compressor was stopped by its discharge temperature. */
  DISCHARGE_TEMPERATURE("discharge temperature"),
  /** Too many trips in one call: locked until mains or mode is switched off. */
  LOCKED_OUT("locked out"),
  /** The last defrost was ended by its maximum time. */
  DEFROST_TIMED_OUT("defrost timed out");

  private final String words;

  Alarm(String words) {
    this.words = words;
  }

  /** Returns the alarm as it is printed on the console. */
  public String words() {
    return words;
  }

  /** Returns the alarm's bit in the alarm word. */
  public int bit() {
    return 1 << ordinal();
  }
}
