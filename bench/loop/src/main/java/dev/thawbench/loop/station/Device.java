package dev.thawbench.loop.station;

import dev.thawbench.config.Place;
import dev.thawbench.drivers.point.Hole;
import dev.thawbench.loop.profile.DevicePoint;
import java.util.List;
import java.util.Optional;

/**
 * Something with a link.
 *
 * @param name its name in the station: {@code controller}
 * @param address where it is spoken to
 * @param unit Modbus unit id, 0 to 255
 * @param replyWithinNanos how long a reply may take
 * @param poweredBy the stimulus that switches its supply, if one does; it is not spoken to while
 *     that is off
 * @param bootsWithinNanos how long it may stay silent after power comes on
 * @param points its points; the controller's are its profile's
 * @param holes addresses that no read may cross
 * @param console what it prints, if it is a console
 * @param place where it is declared
 */
public record Device(
    String name,
    Address address,
    int unit,
    long replyWithinNanos,
    Optional<String> poweredBy,
    long bootsWithinNanos,
    List<DevicePoint> points,
    List<Hole> holes,
    ConsoleLines console,
    Place place) {
  public Device {
    points = List.copyOf(points);
    holes = List.copyOf(holes);
  }

  /** Whether it is the controller, and not a device of the bench. */
  public boolean isController() {
    return name.equals(Station.CONTROLLER);
  }

  /** The point called {@code pointName}. */
  public Optional<DevicePoint> point(String pointName) {
    return points.stream().filter(point -> point.name().equals(pointName)).findFirst();
  }

  /** The same device at another address. */
  public Device at(Address other) {
    return new Device(
        name,
        other,
        unit,
        replyWithinNanos,
        poweredBy,
        bootsWithinNanos,
        points,
        holes,
        console,
        place);
  }
}
