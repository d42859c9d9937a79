package dev.thawbench.drivers.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineSplitterTest {
  private final List<ReceivedLine> lines = new ArrayList<>();
  private final LineSplitter splitter = new LineSplitter(StandardCharsets.UTF_8, lines::add);

  @Test
  void findsTheSameLinesInEveryChunkSize() {
    byte[] stream = "\u0000one\r\ntwo\n\r\n\rcoil −7 °C\rlast\n".getBytes(StandardCharsets.UTF_8);
    for (int chunk = 1; chunk <= stream.length; chunk++) {
      lines.clear();
      for (int at = 0; at < stream.length; at += chunk) {
        byte[] piece = Arrays.copyOfRange(stream, at, Math.min(at + chunk, stream.length));
        splitter.accept(piece, piece.length, at);
      }
      assertThat(lines)
          .as("chunks of %d", chunk)
          .extracting(ReceivedLine::text)
          .containsExactly("one", "two", "coil −7 °C", "last");
    }
  }

  @Test
  void stampsTheFirstAndTheLastByte() {
    splitter.accept(bytes("he"), 2, 10);
    splitter.accept(bytes("llo"), 3, 20);
    splitter.accept(bytes("\n"), 1, 30);
    assertThat(lines).containsExactly(new ReceivedLine(10, 30, "hello"));
  }

  @Test
  void cutsALineThatNeverEnds() {
    splitter.accept(new byte[0], 0, 0);
    byte[] babble = new byte[10_000];
    Arrays.fill(babble, (byte) 'x');
    splitter.accept(babble, babble.length, 0);
    assertThat(lines).hasSize(2);
    assertThat(splitter.unfinished()).hasSize(10_000 - 2 * 4096);
  }

  @Test
  void checksumsProveALine() {
    // NMEA 0183: the digits are the exclusive or of all characters before the star.
    assertThat(LineChecksum.XOR.seal("AB")).isEqualTo("AB*03");
    assertThat(LineChecksum.SUM.seal("AB")).isEqualTo("AB*83");
    for (LineChecksum checksum : LineChecksum.values()) {
      String sealed = checksum.seal("coil=-7.5");
      assertThat(checksum.open(sealed)).contains("coil=-7.5");
      if (checksum != LineChecksum.NONE) {
        assertThat(checksum.open(sealed.replace('7', '8'))).isEmpty();
        assertThat(checksum.open("coil=-7.5")).isEmpty();
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
