package dev.thawbench.loop.profile;

import dev.thawbench.drivers.point.Hole;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a kind of controller is.
 *
 * @param name its name: {@code virtual-demand-defrost}
 * @param file where it was read
 * @param capabilities what it can do, as scripts ask for it by {@code needs}
 * @param points its own points
 * @param holes addresses that no read may cross
 * @param identity names of the points that say model, firmware and serial number, as far as it has
 *     them
 * @param phases named stretches of time
 * @param events named edges: {@code power-up}
 * @param parameters data-sheet values with tolerances
 * @param requirements what must hold in every scenario
 */
public record Profile(
    String name,
    Path file,
    Set<String> capabilities,
    List<DevicePoint> points,
    List<Hole> holes,
    Identity identity,
    List<PhaseLines> phases,
    List<ProfileLine> events,
    List<ProfileLine> parameters,
    List<ProfileLine> requirements) {
  public Profile {
    capabilities = Set.copyOf(capabilities);
    points = List.copyOf(points);
    holes = List.copyOf(holes);
    phases = List.copyOf(phases);
    events = List.copyOf(events);
    parameters = List.copyOf(parameters);
    requirements = List.copyOf(requirements);
  }

  /** The same, which asks nobody who it is. */
  public Profile withoutIdentity() {
    return new Profile(
        name,
        file,
        capabilities,
        points,
        holes,
        new Identity(Optional.empty(), Optional.empty(), Optional.empty()),
        phases,
        events,
        parameters,
        requirements);
  }

  /**
   * Which points say what the controller is.
   *
   * @param model the model code's point
   * @param firmware the firmware version's point
   * @param serial the serial number's point
   */
  public record Identity(
      Optional<String> model, Optional<String> firmware, Optional<String> serial) {}
}
