package dev.thawbench.run;

import java.util.Objects;

/**
 * Which controller was tested. Texts are empty where nothing is known; {@code firmware} and {@code
 * serialNumber} are what the controller itself said.
 *
 * @param name product name
 * @param profile name of its profile
 * @param profileSha256 of the profile's file
 * @param firmware firmware version
 * @param serialNumber serial number
 * @param connection how it was spoken to: {@code modbus tcp, 127.0.0.1:15020, unit 1}
 */
public record ControllerIdentity(
    String name,
    String profile,
    String profileSha256,
    String firmware,
    String serialNumber,
    String connection) {
  public ControllerIdentity {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(profileSha256, "profileSha256");
    Objects.requireNonNull(firmware, "firmware");
    Objects.requireNonNull(serialNumber, "serialNumber");
    Objects.requireNonNull(connection, "connection");
  }
}
