package dev.thawbench.loop.emulation;

import dev.thawbench.plant.PlantInput;
import dev.thawbench.plant.PlantOutput;
import dev.thawbench.plant.sensor.SensorFault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A fault of plant or sensor that a script applies by name.
 *
 * @param name as in scripts: {@code coil sensor open}
 * @param input the plant's input that carries it
 * @param value the input's value while the fault is applied
 */
public record PlantFault(String name, PlantInput input, double value) {
  private static final List<PlantFault> OF_MACHINE =
      List.of(
          new PlantFault("outdoor fan dead", PlantInput.OUTDOOR_FAN_DEAD, 1),
          new PlantFault("pump dead", PlantInput.PUMP_DEAD, 1),
          new PlantFault("low water flow", PlantInput.WATER_FLOW_RESTRICTION, 70),
          new PlantFault("low refrigerant charge", PlantInput.REFRIGERANT_CHARGE, 60),
          new PlantFault("coil blocked", PlantInput.COIL_BLOCKED_SHARE, 60),
          new PlantFault("reversing valve stuck in heating", PlantInput.REVERSING_VALVE_STUCK, 1),
          new PlantFault("reversing valve stuck in defrost", PlantInput.REVERSING_VALVE_STUCK, 2),
          new PlantFault("coil and outdoor air sensors swapped", PlantInput.SENSORS_SWAPPED, 1));

  /** All faults that show on a station which drives {@code stimuli}. */
  static List<PlantFault> of(Collection<PlantOutput> stimuli) {
    List<PlantFault> faults = new ArrayList<>();
    for (PlantOutput output : PlantOutput.values()) {
      if (stimuli.contains(output) && output.sensorFault().isPresent()) {
        String sensor = output.sensorFault().get().signalName().replace(" fault", "");
        for (SensorFault fault : SensorFault.values()) {
          if (fault != SensorFault.NONE) {
            faults.add(
                new PlantFault(
                    sensor + " " + fault.name().toLowerCase(Locale.ROOT),
                    output.sensorFault().get(),
                    fault.code()));
          }
        }
      }
    }
    faults.addAll(OF_MACHINE);
    return faults;
  }

  /** Name of the signal that says whether it is applied: {@code fault 'coil sensor open'}. */
  public String signalName() {
    return "fault '" + name + "'";
  }
}
