package dev.thawbench.drivers.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryingLinkTest {
  private static final Request READ = new ReadHoldingRegisters(0, 1);
  private static final Request WRITE = new WriteRegister(0, 1);
  private static final Reply GOOD = new Data(0, 1, new Registers(new int[] {1}), Evidence.NONE);
  private static final Reply SILENCE = new NoReply(0, 1, Evidence.NONE);
  private static final Reply BAD = new BadFrame(0, 1, "CRC", Evidence.NONE);
  private static final Reply BUSY = new DeviceException(0, 1, 6, Evidence.NONE);
  private static final Reply UNSENT = new Gone(0, 1, "refused", false, Evidence.NONE);
  private static final Reply LOST = new Gone(0, 1, "hung up", true, Evidence.NONE);

  @Test
  void readsAreTriedAgain() {
    assertThat(tries(READ, false, SILENCE, BAD, GOOD)).isEqualTo(3);
    assertThat(tries(READ, false, LOST, GOOD)).isEqualTo(2);
  }

  @Test
  void writesThatMayHaveHappenedAreNot() {
    assertThat(tries(WRITE, false, SILENCE, GOOD)).isEqualTo(1);
    assertThat(tries(WRITE, false, BAD, GOOD)).isEqualTo(1);
    assertThat(tries(WRITE, false, LOST, GOOD)).isEqualTo(1);
  }

  @Test
  void writesThatNeverLeftOrWereRefusedAsBusyAre() {
    assertThat(tries(WRITE, false, UNSENT, BUSY, GOOD)).isEqualTo(3);
  }

  @Test
  void repeatableWritesAre() {
    assertThat(tries(WRITE, true, SILENCE, LOST, GOOD)).isEqualTo(3);
  }

  @Test
  void nothingIsTriedMoreOftenThanSaid() {
    assertThat(tries(READ, false, SILENCE, SILENCE, SILENCE, GOOD)).isEqualTo(3);
  }

  @Test
  void otherExceptionsAreFinal() {
    assertThat(tries(READ, false, new DeviceException(0, 1, 2, Evidence.NONE), GOOD)).isEqualTo(1);
  }

  private static int tries(Request request, boolean repeatable, Reply... replies) {
    Deque<Reply> left = new ArrayDeque<>(List.of(replies));
    Link scripted =
        new Link() {
          @Override
          public LinkAddress address() {
            return LinkAddress.line("x", "y");
          }

          @Override
          public Pending submit(Request asked) {
            return Pending.answered(left.remove());
          }

          @Override
          public LinkHealth health() {
            return LinkHealth.NEW;
          }

          @Override
          public void close() {}
        };
    Reply reply = new RetryingLink(scripted, 3).submit(request, repeatable).await();
    int tries = replies.length - left.size();
    assertThat(reply).isSameAs(replies[tries - 1]);
    return tries;
  }
}
