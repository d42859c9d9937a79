package dev.thawbench.scenarios.junit;

import dev.thawbench.config.Problem;
import dev.thawbench.scenarios.script.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.FileSource;

/**
 * One script. It is a test too, so that a run that ends in an error is told even where no
 * requirement was judged.
 */
final class ScenarioDescriptor extends AbstractTestDescriptor {
  private static final String SEGMENT = "scenario";

  private final Optional<Scenario> scenario;
  private final List<Problem> problems;

  /** A script that was read, or what is wrong with it. */
  ScenarioDescriptor(
      UniqueId parent, Path file, Optional<Scenario> scenario, List<Problem> problems) {
    super(
        parent.append(SEGMENT, file.toString()),
        scenario.map(Scenario::name).orElse(file.toString()),
        FileSource.from(file.toFile()));
    this.scenario = scenario;
    this.problems = List.copyOf(problems);
    scenario.ifPresent(
        read -> read.expect().forEach(e -> addChild(new RequirementDescriptor(this, e))));
  }

  /** The script's file, if {@code id} is the id of a script or of a requirement of one. */
  static Optional<Path> fileOf(UniqueId id) {
    return id.getSegments().stream()
        .filter(segment -> segment.getType().equals(SEGMENT))
        .map(segment -> Path.of(segment.getValue()))
        .findFirst();
  }

  Optional<Scenario> scenario() {
    return scenario;
  }

  List<Problem> problems() {
    return problems;
  }

  @Override
  public Type getType() {
    return Type.CONTAINER_AND_TEST;
  }

  @Override
  public Set<TestTag> getTags() {
    return scenario.map(Scenario::tags).orElse(List.of()).stream()
        .filter(TestTag::isValid)
        .map(TestTag::create)
        .collect(Collectors.toSet());
  }
}
