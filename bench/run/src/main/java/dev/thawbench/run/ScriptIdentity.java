package dev.thawbench.run;

import java.util.List;
import java.util.Objects;

/**
 * Which scenario ran.
 *
 * @param title what it says it is
 * @param path the file, as the user named it
 * @param sha256 of the file's bytes, lower case hexadecimal
 * @param why its reason, empty if it gives none
 * @param tags its tags
 */
public record ScriptIdentity(
    String title, String path, String sha256, String why, List<String> tags) {
  public ScriptIdentity {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(why, "why");
    tags = List.copyOf(tags);
  }
}
