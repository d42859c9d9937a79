package dev.thawbench.drivers.modbus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Crc16Test {
  @Test
  void hasTheCheckValueOfTheCatalogue() {
    // CRC-16/MODBUS, reveng.sourceforge.io: check 0x4B37 over "123456789".
    byte[] nine = "123456789".getBytes(StandardCharsets.US_ASCII);
    assertThat(Crc16.of(nine, 0, 9)).isEqualTo(0x4B37);
  }

  @Test
  void goesOutLowByteFirst() {
    // Modbus over Serial Line V1.02, 6.2.2: unit 2, function 7 gives 0x1241, sent 41 12.
    assertThat(RtuFrame.of(2, new byte[] {7})).containsExactly(2, 7, 0x41, 0x12);
  }
}
