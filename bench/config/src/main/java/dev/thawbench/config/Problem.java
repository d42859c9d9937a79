package dev.thawbench.config;

/**
 * One thing that is wrong in a file: where, and in one line what was expected, what was found and
 * what to do.
 */
public record Problem(Place place, String text) {
  @Override
  public String toString() {
    return place + ": " + text;
  }
}
