package dev.thawbench.drivers.plc4x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.Evidence;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Reply;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class MbapFramesTest {
  private static final byte[] SENT = {0, 9, 0, 0, 0, 6, 1, 3, 0, 7, 0, 2};
  private static final byte[] GOOD = {0, 9, 0, 0, 0, 7, 1, 3, 4, 0, 7, 0, 8};
  private static final byte[] REFUSED = {0, 9, 0, 0, 0, 3, 1, (byte) 0x83, 2};

  @Test
  void everyCutFrameIsNoReply() {
    for (int length = 1; length < GOOD.length; length++) {
      Evidence cut = new Evidence(SENT, Arrays.copyOf(GOOD, length));
      assertThat(MbapFrames.hasGoodReply(cut)).as("%d bytes", length).isFalse();
      assertThat(MbapFrames.diagnosis(cut)).startsWith("cut off after " + length);
    }
    assertThat(MbapFrames.hasGoodReply(new Evidence(SENT, GOOD))).isTrue();
    assertThat(MbapFrames.diagnosis(new Evidence(SENT, GOOD))).isEmpty();
    assertThat(MbapFrames.exceptionCode(new Evidence(SENT, REFUSED))).isEqualTo(2);
  }

  @Test
  void everyFlippedBitButThoseOfTheValuesIsFound() {
    for (int bit = 0; bit < 8 * (GOOD.length - 4); bit++) {
      byte[] spoiled = GOOD.clone();
      spoiled[bit / 8] ^= (byte) (1 << bit % 8);
      Evidence evidence = new Evidence(SENT, spoiled);
      boolean taken = MbapFrames.hasGoodReply(evidence) && MbapFrames.exceptionCode(evidence) == 0;
      assertThat(taken).as("bit %d", bit).isFalse();
    }
  }

  @Test
  void aMillionRandomFramesNeverPassForAReply() {
    long seed = Long.getLong("mbap.seed", System.nanoTime());
    Random random = new Random(seed);
    int passed = 0;
    for (int i = 0; i < 1_000_000; i++) {
      byte[] received = new byte[random.nextInt(40)];
      random.nextBytes(received);
      if (random.nextBoolean() && received.length > 5) {
        // Close to a good one: else nothing but the header would ever be looked at.
        System.arraycopy(GOOD, 0, received, 0, Math.min(random.nextInt(10), received.length));
      }
      Evidence evidence = new Evidence(SENT, received);
      MbapFrames.exceptionCode(evidence);
      MbapFrames.diagnosis(evidence);
      if (MbapFrames.hasGoodReply(evidence)) {
        passed++;
        assertThat(received).as("seed %d, round %d", seed, i).startsWith(0, 9, 0, 0, 0);
      }
    }
    assertThat(passed).as("seed %d", seed).isLessThan(100_000);
  }

  @Test
  void repliesAreReadInEveryChunkSize() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread serving = new Thread(() -> answerInChunks(socket), "chunks");
      serving.setDaemon(true);
      serving.start();
      try (Link link =
          ModbusTcp.open(
              "controller",
              "127.0.0.1",
              socket.getLocalPort(),
              1,
              LinkSettings.USUAL.timeout(Duration.ofSeconds(10)))) {
        for (int chunk = 1; chunk <= GOOD.length; chunk++) {
          Reply reply = link.execute(new ReadHoldingRegisters(7, 2));
          assertThat(reply).as("chunks of %d", chunk).isInstanceOf(Data.class);
          assertThat(((Data) reply).registers().values()).containsExactly(7, 8);
        }
        assertThat(link.health().connects()).isEqualTo(1);
      }
    }
  }

  /** Answers the first request byte by byte, the second in pieces of two bytes, and so on. */
  private static void answerInChunks(ServerSocket socket) {
    try (Socket connection = socket.accept()) {
      connection.setTcpNoDelay(true);
      DataInputStream in = new DataInputStream(connection.getInputStream());
      OutputStream out = connection.getOutputStream();
      for (int chunk = 1; chunk <= GOOD.length; chunk++) {
        byte[] request = in.readNBytes(SENT.length);
        byte[] reply = GOOD.clone();
        System.arraycopy(request, 0, reply, 0, 2);
        for (int at = 0; at < reply.length; at += chunk) {
          out.write(reply, at, Math.min(chunk, reply.length - at));
          LockSupport.parkNanos(2_000_000);
        }
      }
      in.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
