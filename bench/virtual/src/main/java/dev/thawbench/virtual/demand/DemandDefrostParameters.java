package dev.thawbench.virtual.demand;

/**
 * Everything that the data sheet of a demand-defrost controller states.
 *
 * @param defrost when a defrost begins and ends
 * @param changeover how the reversing valve is switched
 * @param compressor what the compressor is spared and how it is driven
 * @param water control of the supply temperature
 * @param protection what stops the compressor to save it
 * @param sensors when a sensor is no longer believed
 */
public record DemandDefrostParameters(
    DefrostParameters defrost,
    ChangeoverParameters changeover,
    CompressorParameters compressor,
    WaterParameters water,
    ProtectionParameters protection,
    SensorParameters sensors) {

  /** Returns the values that the controller leaves the factory with. */
  public static DemandDefrostParameters standard() {
    return new DemandDefrostParameters(
        DefrostParameters.standard(),
        ChangeoverParameters.standard(),
        CompressorParameters.standard(),
        WaterParameters.standard(),
        ProtectionParameters.standard(),
        SensorParameters.standard());
  }
}
