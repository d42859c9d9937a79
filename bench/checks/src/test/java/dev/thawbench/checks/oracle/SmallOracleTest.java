package dev.thawbench.checks.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.verdict.Occurrence;
import dev.thawbench.checks.verdict.RequirementVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A few traces of each kind: so fast that it can be asked of every mutant of the engine. What was
 * said of each stands in a file, so that an engine that says less than it did is found too.
 */
class SmallOracleTest {
  private static final Path SAID = Path.of("src/test/resources/oracle");
  private static final boolean WRITE = Boolean.getBoolean("oracle.write");
  private static final long SEED = 20260103;
  private static final int OF_EACH_KIND = 12;

  static IntStream kinds() {
    return IntStream.range(0, DenseCase.KINDS);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void contradictsNoTruthAndSaysWhatItSaid(int kind) throws IOException {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < OF_EACH_KIND; i++) {
      long seed = (SEED * 1_000 + kind) * 1_000 + i;
      int setting = (i % 2 == 0 ? 0 : RandomCase.ON_GRID) | (i < 8 ? 0 : RandomCase.DECLARED);
      all.append(text(seed, OracleTest.one(seed, kind, setting)));
    }
    Path file = SAID.resolve("kind-%02d.txt".formatted(kind));
    if (WRITE) {
      Files.createDirectories(SAID);
      Files.writeString(file, all);
    }
    assertThat(all)
        .as("look at each change, then write them anew with -Doracle.write=true")
        .asString()
        .isEqualTo(Files.readString(file));
  }

  private static String text(long seed, RequirementVerdict verdict) {
    StringBuilder text = new StringBuilder();
    text.append(seed).append(' ').append(verdict.verdict());
    verdict.reason().ifPresent(reason -> text.append(' ').append(reason));
    text.append(": ").append(verdict.sentence()).append('\n');
    for (Occurrence o : verdict.occurrences()) {
      text.append("  ").append(o.verdict()).append(' ').append(o.cause());
      text.append(" (").append(o.beginFromNanos()).append(", ").append(o.beginToNanos());
      text.append("] until ").append(o.endNanos()).append(o.cut() ? ", cut" : "");
      o.measured()
          .ifPresent(m -> text.append(", ").append(m.low()).append(" to ").append(m.high()));
      text.append('\n');
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "20260162804580, 9, a reset and its trigger in one sample interval are unordered",
    "20260162843061, 11, what was due may still come before what was out of turn",
    "20260162807514, 22, an answer whose clock is in doubt is not cut by the end",
    "20260162786385, 3, a pulse that may have been two that never counted puts nothing to the test",
    "20260162859501, 11, the first of an order that was there already comes once more and not twice",
    "77011003, 11, what is out of turn may have come before the last of an order",
    "20260162800763, 17, what held from the start may have ended and begun anew",
    "20260162860994, 20, an exception may have come before its signal was first read"
  })
  void neverContradictsItWhereItOnceDid(long seed, int kind, String what) {
    OracleTest.one(seed, kind, 0);
  }
}
