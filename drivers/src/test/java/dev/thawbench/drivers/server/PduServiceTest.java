package dev.thawbench.drivers.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.drivers.link.Table;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PduServiceTest {
  private final RegisterMap map =
      new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 200).define(Table.COILS, 0, 2100);

  @Test
  void answersTheExamplesOfTheSpecification() {
    map.holding(107, 0x022B);
    map.holding(108, 0);
    map.holding(109, 0x0064);
    // Modbus Application Protocol V1.1b3, 6.3.
    assertThat(answer(3, 0, 0x6B, 0, 3)).containsExactly(3, 6, 2, 0x2B, 0, 0, 0, 0x64);
    // 6.5 and 6.6.
    assertThat(answer(5, 0, 0xAC, 0xFF, 0)).containsExactly(5, 0, 0xAC, 0xFF, 0);
    assertThat(answer(6, 0, 1, 0, 3)).containsExactly(6, 0, 1, 0, 3);
    // 6.11: ten coils from 20 are CD 01.
    assertThat(answer(15, 0, 0x13, 0, 0x0A, 2, 0xCD, 1)).containsExactly(15, 0, 0x13, 0, 0x0A);
    assertThat(answer(1, 0, 0x13, 0, 0x0A)).containsExactly(1, 2, 0xCD, 1);
  }

  @Test
  void refusesWhatTheSpecificationRefuses() {
    assertThat(answer(3, 0, 0, 0, 0)).containsExactly(0x83, 3);
    assertThat(answer(3, 0, 0, 0, 126)).containsExactly(0x83, 3);
    assertThat(answer(3, 0, 199, 0, 2)).containsExactly(0x83, 2);
    assertThat(answer(1, 0, 0, 7, 0xD1)).containsExactly(0x81, 3);
    assertThat(answer(5, 0, 0, 1, 0)).containsExactly(0x85, 3);
    assertThat(answer(16, 0, 0, 0, 2, 2, 0, 1)).containsExactly(0x90, 3);
    assertThat(answer(0x2B, 14, 1, 0)).containsExactly(0xAB, 1);
    assertThat(answer(3)).containsExactly(0x83, 3);
  }

  @Test
  void answersAMillionRandomRequestsWithAFrameOrAnException() {
    long seed = 5;
    Random random = new Random(seed);
    for (int i = 0; i < 1_000_000; i++) {
      byte[] pdu = new byte[1 + random.nextInt(12)];
      random.nextBytes(pdu);
      pdu[0] = (byte) (random.nextInt(4) == 0 ? pdu[0] & 0x7F : 1 + random.nextInt(23));
      byte[] reply = PduService.answer(pdu, map, 0);
      assertThat(reply.length).as("seed %d, request %d", seed, i).isBetween(2, 253);
      assertThat(reply[0] & 0x7F).as("seed %d, request %d", seed, i).isEqualTo(pdu[0] & 0x7F);
    }
  }

  private int[] answer(int... pdu) {
    byte[] bytes = new byte[pdu.length];
    for (int i = 0; i < pdu.length; i++) {
      bytes[i] = (byte) pdu[i];
    }
    byte[] reply = PduService.answer(bytes, map, 0);
    int[] unsigned = new int[reply.length];
    for (int i = 0; i < reply.length; i++) {
      unsigned[i] = reply[i] & 0xFF;
    }
    return unsigned;
  }
}
