package dev.thawbench.scenarios.junit;

import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.loop.Bench;
import dev.thawbench.loop.SafeStateOutcome;
import dev.thawbench.run.SafeState;
import dev.thawbench.scenarios.run.BenchScript;
import dev.thawbench.scenarios.run.BenchSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test an open bench: as a parameter of type {@link BenchScript}, which carries out
 * sentences, or of type {@link Bench}. The station is named by the configuration parameter {@code
 * thawbench.station}, {@code virtual} if not set.
 *
 * <p>After the test the safe state is written and links are closed. The test fails if the safe
 * state was not confirmed, or if a requirement of the controller's profile failed.
 */
public final class BenchExtension implements ParameterResolver, AfterEachCallback {
  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(BenchExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == BenchScript.class || type == Bench.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    BenchScript script =
        context
            .getStore(OURS)
            .getOrComputeIfAbsent(BenchScript.class, key -> open(context), BenchScript.class);
    return parameter.getParameter().getType() == Bench.class ? script.bench() : script;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    BenchScript script = context.getStore(OURS).remove(BenchScript.class, BenchScript.class);
    if (script == null) {
      return;
    }
    List<String> wrong = new ArrayList<>();
    try (Bench bench = script.bench()) {
      for (RequirementVerdict verdict : script.profileVerdicts()) {
        if (verdict.verdict() == Verdict.FAIL) {
          wrong.add(verdict.message());
        }
      }
      SafeStateOutcome safe = bench.makeSafe();
      if (safe.state() == SafeState.NOT_CONFIRMED) {
        wrong.add("the safe state is not confirmed: " + String.join("; ", safe.steps()));
      }
    }
    if (!wrong.isEmpty()) {
      throw new AssertionError(String.join(System.lineSeparator(), wrong));
    }
  }

  private static BenchScript open(ExtensionContext context) {
    BenchSource source = BenchSources.named(context.getConfigurationParameter("thawbench.benches"));
    String station = context.getConfigurationParameter("thawbench.station").orElse("virtual");
    return new BenchScript(source.open(source.station(station)));
  }
}
