package dev.thawbench.drivers.pty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PseudoTerminalTest {
  private PseudoTerminal terminal;

  @BeforeEach
  void open() {
    Optional<PseudoTerminal> opened = PseudoTerminal.open();
    assumeTrue(opened.isPresent(), "this system has no pseudo-terminals");
    terminal = opened.get();
  }

  @AfterEach
  void close() {
    if (terminal != null) {
      terminal.close();
    }
  }

  @Test
  void passesEveryByteUnchangedAndWithoutEcho() throws IOException {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    try (RandomAccessFile other = new RandomAccessFile(terminal.path(), "rw")) {
      assertThat(terminal.write(all)).isEqualTo(256);
      byte[] got = new byte[256];
      other.readFully(got);
      assertThat(got).isEqualTo(all);
      other.write(all);
      byte[] back = new byte[512];
      int count = 0;
      while (count < 256) {
        int more = terminal.read(Arrays.copyOf(back, 512), 1000);
        assertThat(more).isPositive();
        count += more;
      }
      assertThat(count).isEqualTo(256);
    }
  }

  @Test
  void dropsWhatNobodyReads() throws IOException {
    byte[] much = new byte[100_000];
    assertThat(terminal.write(much)).isLessThan(much.length);
    assertThat(terminal.write(much)).isZero();
  }

  @Test
  void outlivesItsOtherEndBeingClosed() throws IOException {
    for (int i = 0; i < 3; i++) {
      try (RandomAccessFile other = new RandomAccessFile(terminal.path(), "rw")) {
        other.write(i);
      }
      byte[] got = new byte[1];
      assertThat(terminal.read(got, 1000)).isEqualTo(1);
      assertThat(got[0]).isEqualTo((byte) i);
    }
  }

  @Test
  void saysWhenItIsClosed() {
    terminal.close();
    assertThat(terminal.read(new byte[1], 10)).isEqualTo(-1);
  }
}
