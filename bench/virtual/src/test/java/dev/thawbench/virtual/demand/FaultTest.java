package dev.thawbench.virtual.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FaultTest {

  private static final Duration HOURS = Duration.ofHours(4);

  @Test
  void everyFaultHasItsOwnIdASentenceAndASource() {
    Set<String> ids = new HashSet<>();
    for (DemandDefrostFault fault : DemandDefrostFault.values()) {
      assertThat(ids.add(fault.id())).as(fault.id()).isTrue();
      assertThat(fault.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
      assertThat(fault.sentence()).endsWith(".");
      assertThat(fault.source()).endsWith(".");
    }
  }

  @Test
  void fanRunsInDefrost() {
    Rig rig = Rig.defrosting(DemandDefrostFault.FAN_RUNS_IN_DEFROST);
    while (rig.valveInDefrost()) {
      assertThat(rig.fanOn()).isTrue();
      rig.tick();
    }
    assertThat(rig.fanOn()).isFalse();
  }

  @Test
  void defrostTooLong() {
    Rig rig = Rig.defrosting(DemandDefrostFault.DEFROST_TOO_LONG);
    assertThat(rig.until(rig::valveInHeating, HOURS)).isCloseTo(720 + 8, within(0.5));
  }
}
