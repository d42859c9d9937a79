package dev.thawbench.drivers.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.drivers.modbus.RtuFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RtuRequestsTest {
  private static final List<byte[]> FRAMES =
      List.of(
          RtuFrame.of(1, new byte[] {3, 0, 0, 0, 10}),
          RtuFrame.of(17, new byte[] {6, 0, 1, 0, 3}),
          RtuFrame.of(2, new byte[] {16, 0, 1, 0, 2, 4, 0, 1, 0, 2}),
          RtuFrame.of(2, new byte[] {15, 0, 1, 0, 9, 2, 1, 1}),
          RtuFrame.of(2, new byte[] {22, 0, 4, 0, (byte) 0xF2, 0, 0x25}),
          RtuFrame.of(2, new byte[] {23, 0, 4, 0, 2, 0, 5, 0, 1, 2, 0, 9}));

  @Test
  void takesFramesApartInEveryChunkSizeWithNoiseBetween() {
    byte[] stream = new byte[1000];
    Random random = new Random(3);
    int length = 0;
    for (byte[] frame : FRAMES) {
      for (int noise = random.nextInt(6); noise > 0; noise--) {
        // No function code: a head of a long frame would swallow what follows until a silence.
        stream[length++] = (byte) (0x60 + random.nextInt(16));
      }
      System.arraycopy(frame, 0, stream, length, frame.length);
      length += frame.length;
    }
    for (int chunk = 1; chunk <= length; chunk++) {
      RtuRequests requests = new RtuRequests();
      List<byte[]> found = new ArrayList<>();
      for (int at = 0; at < length; at += chunk) {
        int size = Math.min(chunk, length - at);
        byte[] piece = new byte[size];
        System.arraycopy(stream, at, piece, 0, size);
        requests.accept(piece, size);
        for (byte[] frame = requests.next(); frame != null; frame = requests.next()) {
          found.add(frame);
        }
      }
      assertThat(found).as("chunks of %d", chunk).containsExactlyElementsOf(FRAMES);
    }
  }

  @Test
  void takesAFrameOfAnUnknownFunctionAfterSilence() {
    RtuRequests requests = new RtuRequests();
    byte[] odd = RtuFrame.of(1, new byte[] {0x2B, 14, 1, 0});
    requests.accept(odd, odd.length);
    assertThat(requests.next()).isNull();
    assertThat(requests.afterSilence()).isEqualTo(odd);
    assertThat(requests.isEmpty()).isTrue();
  }

  @Test
  void forgetsNoiseAfterSilence() {
    RtuRequests requests = new RtuRequests();
    requests.accept(new byte[] {1, 16, 0, 0, 0, 100, (byte) 200, 1}, 8);
    assertThat(requests.next()).isNull();
    assertThat(requests.afterSilence()).isNull();
    requests.accept(FRAMES.get(0), 8);
    assertThat(requests.next()).isEqualTo(FRAMES.get(0));
  }

  @Test
  void survivesAMillionRandomBytesAndStillHears() {
    long seed = 99;
    Random random = new Random(seed);
    RtuRequests requests = new RtuRequests();
    byte[] noise = new byte[1000];
    for (int i = 0; i < 1000; i++) {
      random.nextBytes(noise);
      requests.accept(noise, noise.length);
      requests.next();
    }
    requests.afterSilence();
    requests.accept(FRAMES.get(2), FRAMES.get(2).length);
    assertThat(requests.next()).as("seed %d", seed).isEqualTo(FRAMES.get(2));
  }
}
