package dev.thawbench.run;

import java.util.Objects;

/**
 * On which station it ran.
 *
 * @param name its name
 * @param path its file
 * @param sha256 of the file's bytes, empty where it is built in
 */
public record StationIdentity(String name, String path, String sha256) {
  public StationIdentity {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(sha256, "sha256");
  }
}
