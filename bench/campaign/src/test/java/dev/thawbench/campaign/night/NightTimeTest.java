package dev.thawbench.campaign.night;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.run.Pacing;
import dev.thawbench.scenarios.script.Scenario;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightTimeTest {
  private final AtomicLong now = new AtomicLong(-5);
  @TempDir private Path folder;
  private PreparedNight night;
  private Scenario eightMinutes;

  @BeforeEach
  void prepare() {
    NightFiles files = new NightFiles(folder);
    night = files.night(List.of(files.passing("one")));
    eightMinutes = night.scenarios().get(0);
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  @Test
  void inRealTimeAScriptBeginsOnlyIfItsLongestTimeFits() {
    NightTime time = new NightTime(night.plan(), Pacing.REAL_TIME, now::get);
    pass(Duration.ofMinutes(8 * 60 - 9));
    assertThat(time.fits(eightMinutes)).isTrue();
    pass(Duration.ofNanos(1));
    assertThat(time.fits(eightMinutes)).isFalse();
    assertThat(time.whyNot(eightMinutes))
        .isEqualTo("needs up to 9 min, and 9 min of the night were left");
    pass(Duration.ofMinutes(5));
    assertThat(time.whyNot(eightMinutes))
        .isEqualTo("needs up to 9 min, and 4 min of the night were left");
  }

  @Test
  void inLockStepAScriptBeginsAsLongAsAnyTimeIsLeft() {
    NightTime time = new NightTime(night.plan(), Pacing.LOCKSTEP, now::get);
    pass(Duration.ofHours(8).minusNanos(1));
    assertThat(time.fits(eightMinutes)).isTrue();
    pass(Duration.ofNanos(1));
    assertThat(time.fits(eightMinutes)).isFalse();
    assertThat(time.whyNot(eightMinutes)).isEqualTo("the night was over");
  }

  @Test
  void durationsAreRoundedUp() {
    assertThat(NightTime.words(0)).isEqualTo("0 s");
    assertThat(NightTime.words(1)).isEqualTo("1 s");
    assertThat(NightTime.words(Duration.ofSeconds(59).toNanos() + 1)).isEqualTo("1 min");
    assertThat(NightTime.words(Duration.ofMinutes(59).toNanos() + 1)).isEqualTo("1 h");
    assertThat(NightTime.words(Duration.ofMinutes(370).toNanos())).isEqualTo("6 h 10 min");
  }
}
