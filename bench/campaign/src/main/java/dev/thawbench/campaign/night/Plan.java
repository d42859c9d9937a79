package dev.thawbench.campaign.night;

import dev.thawbench.config.TextNode;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What a night is to do, as its file says it.
 *
 * @param file the plan's file
 * @param sha256 hash of the file's bytes, lower case hexadecimal
 * @param night what it is called
 * @param station name or path of the station
 * @param scripts names, files or folders of scripts; empty for the whole library
 * @param tag only scripts with this tag, if said
 * @param time where the plan says how long the night is
 * @param timeNanos how long it is, nanoseconds
 * @param retry how often a script is run again, at most, because the bench failed; 0 to {@value
 *     PlanReader#MOST_RETRIES}
 * @param at time of day at which it begins where it is installed, in the machine's time zone
 */
public record Plan(
    Path file,
    String sha256,
    String night,
    TextNode station,
    List<TextNode> scripts,
    Optional<TextNode> tag,
    TextNode time,
    long timeNanos,
    int retry,
    Optional<LocalTime> at) {
  public Plan {
    scripts = List.copyOf(scripts);
  }
}
