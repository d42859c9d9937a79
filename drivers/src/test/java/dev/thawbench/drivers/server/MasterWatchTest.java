package dev.thawbench.drivers.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.drivers.link.Table;
import org.junit.jupiter.api.Test;

class MasterWatchTest {
  private static final long SECOND = 1_000_000_000L;

  private final RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 3000);
  private final MasterWatch watch = MasterWatch.of(map, Table.HOLDING_REGISTERS, 2118, SECOND);

  @Test
  void stampsWritesOnArrivalWithTheirOwnValues() {
    map.write(Table.HOLDING_REGISTERS, 1999, new int[] {3}, 10);
    map.write(Table.HOLDING_REGISTERS, 1999, new int[] {5}, 20);
    assertThat(watch.collect())
        .containsExactly(
            new ArrivedWrite(Table.HOLDING_REGISTERS, 1999, new int[] {3}, 10),
            new ArrivedWrite(Table.HOLDING_REGISTERS, 1999, new int[] {5}, 20));
    assertThat(watch.collect()).isEmpty();
  }

  @Test
  void countsPollsThatTouchTheWatchedEntry() {
    poll(2099, 40, 0);
    poll(0, 10, SECOND / 2);
    poll(2118, 1, SECOND);
    assertThat(watch.polls()).isEqualTo(2);
    assertThat(watch.periodNanos()).hasValue(SECOND);
    assertThat(watch.lastPollNanos()).hasValue(SECOND);
    assertThat(watch.missed(SECOND)).isZero();
  }

  @Test
  void jitterIsNoMissedPoll() {
    poll(2099, 40, 0);
    poll(2099, 40, SECOND * 14 / 10);
    poll(2099, 40, SECOND * 2);
    assertThat(watch.missed(SECOND * 2)).isZero();
  }

  @Test
  void countsTheMissedPollsOfAGapAndThoseOverdueNow() {
    poll(2099, 40, 0);
    poll(2099, 40, 4 * SECOND);
    assertThat(watch.missed(4 * SECOND)).isEqualTo(3);
    assertThat(watch.missed(5 * SECOND + SECOND / 2)).isEqualTo(3);
    assertThat(watch.missed(7 * SECOND)).isEqualTo(5);
  }

  private void poll(int address, int quantity, long nanos) {
    map.read(Table.HOLDING_REGISTERS, address, quantity, nanos);
  }
}
