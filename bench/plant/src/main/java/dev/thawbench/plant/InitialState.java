package dev.thawbench.plant;

import dev.thawbench.plant.parameter.PlantValueException;

/**
 * What the plant starts from, at rest.
 *
 * @param outdoorAirC outdoor air and everything outdoors, °C, -35 to 50
 * @param outdoorRelativeHumidityPercent over water, %, 0 to 100
 * @param waterC water in loop and plate heat exchanger, °C, 3 to 70
 * @param roomC room, °C, 5 to 40
 * @param hotWaterC hot water tank, °C, 3 to 90
 * @param frostKg frost on the coil, evenly, kg, 0 to 10
 * @param retainedWaterKg water on the fins, kg, 0 to 2
 * @param panIceKg ice in the drain pan, kg, 0 to 20
 * @param blockedSharePercent snow or leaves on the coil's face, %, 0 to 95
 */
public record InitialState(
    double outdoorAirC,
    double outdoorRelativeHumidityPercent,
    double waterC,
    double roomC,
    double hotWaterC,
    double frostKg,
    double retainedWaterKg,
    double panIceKg,
    double blockedSharePercent) {

  /** Checks every value. */
  public InitialState {
    check("outdoor air", outdoorAirC, -35, 50, "°C");
    check("outdoor relative humidity", outdoorRelativeHumidityPercent, 0, 100, "%");
    check("water", waterC, 3, 70, "°C");
    check("room", roomC, 5, 40, "°C");
    check("hot water", hotWaterC, 3, 90, "°C");
    check("frost", frostKg, 0, 10, "kg");
    check("retained water", retainedWaterKg, 0, 2, "kg");
    check("pan ice", panIceKg, 0, 20, "kg");
    check("coil blocked share", blockedSharePercent, 0, 95, "%");
  }

  /** A clean unit in this weather with this water temperature; room 20 °C, hot water 45 °C. */
  public static InitialState clean(
      double outdoorAirC, double outdoorRelativeHumidityPercent, double waterC) {
    return new InitialState(
        outdoorAirC, outdoorRelativeHumidityPercent, waterC, 20, 45, 0, 0, 0, 0);
  }

  /** The same with this frost, kg. */
  public InitialState withFrostKg(double kg) {
    return new InitialState(
        outdoorAirC,
        outdoorRelativeHumidityPercent,
        waterC,
        roomC,
        hotWaterC,
        kg,
        retainedWaterKg,
        panIceKg,
        blockedSharePercent);
  }

  /** The same with this water on the fins, kg. */
  public InitialState withRetainedWaterKg(double kg) {
    return new InitialState(
        outdoorAirC,
        outdoorRelativeHumidityPercent,
        waterC,
        roomC,
        hotWaterC,
        frostKg,
        kg,
        panIceKg,
        blockedSharePercent);
  }

  /** The same with this ice in the pan, kg. */
  public InitialState withPanIceKg(double kg) {
    return new InitialState(
        outdoorAirC,
        outdoorRelativeHumidityPercent,
        waterC,
        roomC,
        hotWaterC,
        frostKg,
        retainedWaterKg,
        kg,
        blockedSharePercent);
  }

  /** The same with this share of the face blocked, %. */
  public InitialState withBlockedSharePercent(double percent) {
    return new InitialState(
        outdoorAirC,
        outdoorRelativeHumidityPercent,
        waterC,
        roomC,
        hotWaterC,
        frostKg,
        retainedWaterKg,
        panIceKg,
        percent);
  }

  /** The same with this room temperature, °C. */
  public InitialState withRoomC(double celsius) {
    return new InitialState(
        outdoorAirC,
        outdoorRelativeHumidityPercent,
        waterC,
        celsius,
        hotWaterC,
        frostKg,
        retainedWaterKg,
        panIceKg,
        blockedSharePercent);
  }

  /** The same with this hot water temperature, °C. */
  public InitialState withHotWaterC(double celsius) {
    return new InitialState(
        outdoorAirC,
        outdoorRelativeHumidityPercent,
        waterC,
        roomC,
        celsius,
        frostKg,
        retainedWaterKg,
        panIceKg,
        blockedSharePercent);
  }

  private static void check(String name, double value, double low, double high, String unit) {
    PlantValueException.requireInRange("initial value '" + name + "'", value, low, high, unit);
  }
}
