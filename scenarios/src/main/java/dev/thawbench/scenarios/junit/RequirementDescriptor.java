package dev.thawbench.scenarios.junit;

import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.config.Place;
import dev.thawbench.scenarios.script.Expectation;
import java.io.File;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;

/** One requirement of a script, or one of the profile that is judged in the script's run. */
final class RequirementDescriptor extends AbstractTestDescriptor {
  private static final String SEGMENT = "requirement";

  private final String id;

  RequirementDescriptor(ScenarioDescriptor scenario, Expectation expectation) {
    super(
        scenario.getUniqueId().append(SEGMENT, expectation.id()),
        expectation.id() + ": " + expectation.sentence().text(),
        source(expectation.place()));
    this.id = expectation.id();
  }

  RequirementDescriptor(ScenarioDescriptor scenario, RequirementVerdict verdict) {
    super(
        scenario.getUniqueId().append(SEGMENT, verdict.id()),
        verdict.id() + ": " + verdict.sentence(),
        scenario.getSource().orElse(null));
    this.id = verdict.id();
  }

  /** {@code DEF-01}. */
  String id() {
    return id;
  }

  @Override
  public Type getType() {
    return Type.TEST;
  }

  private static FileSource source(Place place) {
    return FileSource.from(new File(place.file()), FilePosition.from(place.line(), place.column()));
  }
}
