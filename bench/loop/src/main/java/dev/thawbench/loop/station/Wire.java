package dev.thawbench.loop.station;

import dev.thawbench.config.Place;
import dev.thawbench.loop.coupling.Coupling;
import dev.thawbench.loop.coupling.PlantCommand;
import dev.thawbench.loop.coupling.PlantSource;
import dev.thawbench.loop.profile.DevicePoint;
import java.util.Optional;

/**
 * A signal and the point that carries it.
 *
 * @param signal name of the signal
 * @param device name of the device
 * @param point the device's point
 * @param coupling what it has to do with the plant, if it has
 * @param place where the station says so
 */
public record Wire(
    String signal, String device, DevicePoint point, Optional<Coupling> coupling, Place place) {
  /** What of the plant drives it; a stimulus that nothing drives is the script's to set. */
  public Optional<PlantSource> source() {
    return coupling.filter(PlantSource.class::isInstance).map(PlantSource.class::cast);
  }

  /** What of the plant it drives; a response that drives nothing is only read. */
  public Optional<PlantCommand> command() {
    return coupling.filter(PlantCommand.class::isInstance).map(PlantCommand.class::cast);
  }
}
