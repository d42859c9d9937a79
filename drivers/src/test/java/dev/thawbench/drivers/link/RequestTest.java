package dev.thawbench.drivers.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RequestTest {
  @Test
  void rangesAreCheckedWhereARequestIsMade() {
    assertThatThrownBy(() -> new ReadHoldingRegisters(-1, 1))
        .hasMessage("address of a holding register is 0 to 65535, not -1");
    assertThatThrownBy(() -> new ReadInputRegisters(0, 126))
        .hasMessage("one request takes 1 to 125 input registers, not 126");
    assertThatThrownBy(() -> new ReadCoils(65535, 2))
        .hasMessage("2 coils from 65535 end beyond 65535");
    assertThatThrownBy(() -> new WriteRegister(0, 65536))
        .hasMessage("a register holds 0 to 65535, not 65536");
    assertThatThrownBy(() -> new WriteRegisters(0, new int[124]))
        .hasMessage("one request takes 1 to 123 holding registers, not 124");
    assertThatThrownBy(() -> new WriteCoils(0, new boolean[0]))
        .hasMessage("one request takes 1 to 1968 coils, not 0");
    assertThatThrownBy(() -> new Query("status\n"))
        .hasMessage("a line holds no control characters; character 7 is 0x0A");
  }

  @Test
  void requestsAreValues() {
    assertThat(new WriteRegisters(1, new int[] {1, 2}))
        .isEqualTo(new WriteRegisters(1, new int[] {1, 2}))
        .hasSameHashCodeAs(new WriteRegisters(1, new int[] {1, 2}))
        .isNotEqualTo(new WriteRegisters(1, new int[] {1, 3}));
    int[] values = {1};
    WriteRegisters write = new WriteRegisters(0, values);
    values[0] = 2;
    assertThat(write.value(0)).isEqualTo(1);
  }

  @Test
  void aFaultIsSaidInOneLine() {
    LinkAddress address = LinkAddress.modbus("controller", "modbus rtu", "/dev/ttyUSB0", 2);
    Request request = new ReadHoldingRegisters(2099, 40);
    LinkHealth health = new LinkHealth(100, 3, 3, OptionalLong.of(1_000_000_000L), 1);
    Reply reply = new NoReply(12_900_000_000L, 13_400_000_000L, Evidence.NONE);
    assertThat(FailureText.of(address, request, reply, health))
        .isEqualTo(
            "controller (modbus rtu, /dev/ttyUSB0, unit 2): no reply to 'read 40 registers from"
                + " 2099' within 500 ms, third time; 12.4 s since the last good reply");
  }
}
