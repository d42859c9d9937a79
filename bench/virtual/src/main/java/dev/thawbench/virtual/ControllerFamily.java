package dev.thawbench.virtual;

import dev.thawbench.virtual.demand.DemandDefrostController;
import dev.thawbench.virtual.demand.DemandDefrostFault;
import dev.thawbench.virtual.demand.DemandDefrostParameters;
import dev.thawbench.virtual.firmware.ControllerFault;
import dev.thawbench.virtual.firmware.ControllerFirmware;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The kinds of virtual controllers, each with the catalogue of its faults. */
public enum ControllerFamily {
  /**
   * Starts a defrost on demand, ends it by coil temperature; see {@link DemandDefrostController}.
   */
  DEMAND_DEFROST(
      "demand-defrost",
      DemandDefrostFault.values(),
      () -> new DemandDefrostController(DemandDefrostParameters.standard()));

  private final String labName;
  private final List<ControllerFault> faults;
  private final Supplier<ControllerFirmware> factory;

  ControllerFamily(String labName, ControllerFault[] faults, Supplier<ControllerFirmware> factory) {
    this.labName = labName;
    this.faults = List.of(faults);
    this.factory = factory;
  }

  /** Returns the name by which a station asks for a lab with such a controller. */
  public String labName() {
    return labName;
  }

  /** Returns the catalogue of this family's faults. */
  public List<ControllerFault> faults() {
    return faults;
  }

  /** Returns a controller as it leaves the factory. */
  public ControllerFirmware create() {
    return factory.get();
  }

  /** Returns the family whose lab is called {@code labName}. */
  public static Optional<ControllerFamily> named(String labName) {
    return Arrays.stream(values()).filter(family -> family.labName.equals(labName)).findFirst();
  }

  /** Returns the fault called {@code id} of this family. */
  public Optional<ControllerFault> fault(String id) {
    return faults.stream().filter(fault -> fault.id().equals(id)).findFirst();
  }
}
