package dev.thawbench.config;

import java.util.List;
import java.util.stream.Collectors;

/** Files that can't be used as they are; its message has one line for each problem. */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Files with {@code problems}, at least one. */
  public ConfigException(List<Problem> problems) {
    super(
        problems.stream()
            .map(Problem::toString)
            .collect(Collectors.joining(System.lineSeparator())));
    this.problems = List.copyOf(problems);
  }

  /** One problem. */
  public static ConfigException at(Place place, String text) {
    return new ConfigException(List.of(new Problem(place, text)));
  }

  /** All problems, in the order in which they were found. */
  public List<Problem> problems() {
    return problems;
  }
}
