package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import org.junit.jupiter.api.Test;

class DecidabilityTest {
  private static final long SECOND = 1_000_000_000L;

  @Test
  void nominalValueWithoutToleranceNeverResolves() {
    var found =
        Decidability.of(
            Lab.read("X-01", "every compressor stop lasts at least {minimum run time}"), SECOND);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).limit()).isEqualTo("{minimum run time} = 10 min");
    assertThat(found.get(0).periodNanos()).isZero();
  }

  @Test
  void saysWhichPeriodWouldDecide() {
    var read = Lab.read("X-01", "every defrost lasts at most {maximum defrost time}");
    assertThat(Decidability.of(read, SECOND)).isEmpty();
    var found = Decidability.of(read, 15 * SECOND);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).periodNanos()).isEqualTo(12 * SECOND);
    assertThat(found.get(0).why()).endsWith("scan every 12 s or faster");
  }

  @Test
  void bandNarrowerThanTwiceTheUncertaintyIsTold() {
    var words = Lab.words(Lab.layout(1.5));
    var read =
        Lab.read("X-01", "during every defrost, coil temperature is between 0 °C and 2 °C", words);
    assertThat(Decidability.of(read, SECOND)).hasSize(1);
  }

  @Test
  void aTimeThatIsOverBeforeTheNextSampleIsTold() {
    var read = Lab.read("X-01", "when defrost begins, outdoor fan stops within 500 ms");
    assertThat(Decidability.of(read, SECOND / 2)).isEmpty();
    var found = Decidability.of(read, SECOND);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).why())
        .isEqualTo(
            "it is over before the next sample is taken, with a scan period of 1 s; scan every"
                + " 0.5 s or faster");
    assertThat(found.get(0).periodNanos()).isEqualTo(SECOND / 2);
  }
}
