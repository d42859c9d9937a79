package dev.thawbench.checks.oracle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A few traces of each kind: so fast that it can be asked of every mutant of the engine. */
class SmallOracleTest {
  private static final int OF_EACH_KIND = 6;

  @ParameterizedTest(name = "seed {0}, kinds {1} to {2}")
  @CsvSource({"20260103, 0, 8", "20260104, 8, 16", "20260105, 16, 23"})
  void neverContradictsTheDenseTruth(long seed, int first, int end) {
    for (int i = 0; i < OF_EACH_KIND * DenseCase.KINDS; i++) {
      int kind = i % DenseCase.KINDS;
      if (kind >= first && kind < end) {
        OracleTest.one(seed * 1_000_003 + i, kind);
      }
    }
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "20260162804580, 9, a reset and its trigger in one sample interval are unordered",
    "20260162843061, 11, what was due may still come before what was out of turn",
    "20260162807514, 22, an answer whose clock is in doubt is not cut by the end"
  })
  void neverContradictsItWhereItOnceDid(long seed, int kind, String what) {
    OracleTest.one(seed, kind);
  }
}
