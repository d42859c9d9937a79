package dev.thawbench.drivers.rtu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.drivers.modbus.RtuFrame;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RtuRepliesTest {
  private static final byte[] READ = {3, 0, 7, 0, 2};
  private static final byte[] REPLY = RtuFrame.of(5, new byte[] {3, 4, 0, 7, 0, 8});
  private static final byte[] WRITE = {16, 0, 7, 0, 2, 4, 0, 1, 0, 2};

  @Test
  void findsAReplyOnlyOnceItIsWhole() {
    RtuReplies replies = new RtuReplies(5, READ);
    for (int count = 0; count < REPLY.length; count++) {
      assertThat(replies.find(REPLY, count)).as("%d bytes", count).isEqualTo(-1);
    }
    assertThat(replies.find(REPLY, REPLY.length)).isZero();
    assertThat(replies.length(REPLY, 0)).isEqualTo(REPLY.length);
  }

  @Test
  void findsAReplyBehindEveryNumberOfStrayBytes() {
    RtuReplies replies = new RtuReplies(5, READ);
    Random random = new Random(11);
    for (int stray = 0; stray < 100; stray++) {
      byte[] bytes = new byte[stray + REPLY.length + 7];
      random.nextBytes(bytes);
      System.arraycopy(REPLY, 0, bytes, stray, REPLY.length);
      assertThat(replies.find(bytes, bytes.length)).isEqualTo(stray);
    }
  }

  @Test
  void findsExceptionsAndConfirmations() {
    byte[] exception = RtuFrame.of(5, new byte[] {(byte) 0x83, 2});
    assertThat(new RtuReplies(5, READ).find(exception, 5)).isZero();
    byte[] confirmed = RtuFrame.of(5, new byte[] {16, 0, 7, 0, 2});
    assertThat(new RtuReplies(5, WRITE).find(confirmed, 8)).isZero();
  }

  @Test
  void saysWhatIsWrong() {
    RtuReplies replies = new RtuReplies(5, READ);
    assertThat(diagnosis(replies, RtuFrame.of(6, new byte[] {3, 4, 0, 7, 0, 8})))
        .isEqualTo("unit is 6, expected 5");
    assertThat(diagnosis(replies, RtuFrame.of(5, new byte[] {4, 4, 0, 7, 0, 8})))
        .isEqualTo("function is 4, expected 3");
    assertThat(diagnosis(replies, RtuFrame.of(5, new byte[] {3, 2, 0, 7})))
        .isEqualTo("it is 7 bytes long, expected 9");
    assertThat(diagnosis(replies, Arrays.copyOf(REPLY, 6))).isEqualTo("cut off after 6 of 9 bytes");
    assertThat(diagnosis(replies, new byte[] {1, 99, 3})).isEqualTo("3 bytes that are no reply");
    assertThat(diagnosis(new RtuReplies(5, WRITE), RtuFrame.of(5, new byte[] {16, 0, 8, 0, 2})))
        .isEqualTo("it confirms another address or value than was written");
    byte[] bad = REPLY.clone();
    bad[4] ^= 1;
    assertThat(diagnosis(replies, bad)).startsWith("CRC is 0x").contains(", expected 0x");
  }

  @Test
  void everyFlippedBitIsFound() {
    RtuReplies replies = new RtuReplies(5, READ);
    for (int bit = 0; bit < REPLY.length * 8; bit++) {
      byte[] bad = REPLY.clone();
      bad[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(replies.find(bad, bad.length)).as("bit %d", bit).isEqualTo(-1);
    }
  }

  /**
   * A million replies, spoiled at random, in buffers of noise. A frame that is taken must be the
   * good one: noise with a fitting head has one chance in 65,536 for its checksum, and a head fits
   * by chance only once in some million places.
   */
  @Test
  void aMillionSpoiledFramesNeverPassForAReply() {
    long seed = 4711;
    Random random = new Random(seed);
    RtuReplies replies = new RtuReplies(5, READ);
    byte[] buffer = new byte[64];
    int found = 0;
    int good = 0;
    for (int i = 0; i < 1_000_000; i++) {
      random.nextBytes(buffer);
      int at = random.nextInt(40);
      int length = at + REPLY.length + random.nextInt(buffer.length - at - REPLY.length);
      System.arraycopy(REPLY, 0, buffer, at, REPLY.length);
      boolean spoil = random.nextInt(4) != 0;
      if (spoil) {
        int hit = at + random.nextInt(REPLY.length);
        buffer[hit] ^= (byte) (1 + random.nextInt(255));
      } else {
        good++;
      }
      int from = replies.find(buffer, length);
      if (from >= 0) {
        found++;
        assertThat(from).as("seed %d, frame %d", seed, i).isEqualTo(at);
        assertThat(spoil).as("seed %d, frame %d", seed, i).isFalse();
      }
      if (i % 10 == 0) {
        assertThat(replies.diagnosis(buffer, length)).isNotNull();
      }
    }
    assertThat(found).isEqualTo(good).isGreaterThan(200_000);
  }

  private static String diagnosis(RtuReplies replies, byte[] bytes) {
    return replies.diagnosis(bytes, bytes.length);
  }
}
