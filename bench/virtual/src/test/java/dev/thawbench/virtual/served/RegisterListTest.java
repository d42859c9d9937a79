package dev.thawbench.virtual.served;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.virtual.ControllerFamily;
import dev.thawbench.virtual.firmware.ControllerFirmware;
import dev.thawbench.virtual.firmware.FirmwareSetting;
import dev.thawbench.virtual.firmware.FirmwareValue;
import dev.thawbench.virtual.firmware.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RegisterListTest {

  private static final Path LIST = Path.of("REGISTERS.md");

  @Test
  void writtenListAgreesWithTheCode() throws IOException {
    String expected = text();
    Path made = Path.of("target", "REGISTERS.md");
    Files.createDirectories(made.getParent());
    Files.writeString(made, expected);
    assertThat(Files.readString(LIST))
        .as("REGISTERS.md (what the code says stands in %s)", made)
        .isEqualTo(expected);
  }

  @Test
  void registersOfATableDoNotOverlap() {
    ControllerFirmware firmware = ControllerFamily.DEMAND_DEFROST.create();
    for (List<Register> block :
        List.of(
            TerminalRegisters.stimuli(),
            TerminalRegisters.responses(),
            registers(firmware.values()),
            registers(firmware.parameters()))) {
      for (int i = 1; i < block.size(); i++) {
        assertThat(block.get(i).address())
            .as(block.get(i).name())
            .isEqualTo(block.get(i - 1).endAddress());
      }
    }
  }

  private static List<Register> registers(List<FirmwareValue> values) {
    return values.stream().map(FirmwareValue::register).toList();
  }

  private static String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # Registers of the virtual lab

        A lab listens as a Modbus TCP server on the loopback interface and, where there are pseudo-terminals, as a Modbus RTU
        server on one of them (8N1, any speed) and as a console on another. All show the same registers. Addresses count from
        0, as on the wire. Two registers hold their high word first. Temperatures and pressures that are not there read 0x8000.
        A test keeps this list in agreement with the code.

        Functions 3 and 4 read, 6 and 16 write. An address that does not exist gets exception 2, a value that is not taken or a
        register that is read only exception 3. The controller answers only while it has mains, from 2 s after it came on;
        before that its unit gets exception 11 over TCP, as from a gateway, and silence over RTU.

        The console takes `status`, `version`, `alarms` and `help`, and prints a `STATUS` line each second of the controller's
        time, like the answer to `status`:

            STATUS up=4191 s mode=heating state=melt defrost=on comp=70.0 Hz fan=0 % valve=defrost coil=-3.9 C ambient=2.0 C supply=30.1 C alarms=none

        The clock: in lock-step the controller stands still until a bench writes `clock`; the write is answered when the
        controller has run, tick by tick of 100 ms, up to the time written. One write of the whole stimulus block from 0 with the clock
        at its end does a scan's stimuli and its time. In real time the clock moves by itself and refuses to be written.

        ## Unit 2: the I/O module wired to the controller's terminals

        Stimuli, written by the bench:

        """);
    table(text, TerminalRegisters.stimuli());
    text.append("\nResponses, read by the bench:\n\n");
    table(text, TerminalRegisters.responses());
    for (ControllerFamily family : ControllerFamily.values()) {
      ControllerFirmware firmware = family.create();
      text.append("\n## Unit 1: the controller `").append(family.labName()).append("`\n\n");
      text.append("Settings, kept through a power cut:\n\n");
      settings(text, firmware.settings());
      text.append("\nWhat it tells:\n\n");
      table(text, registers(firmware.values()));
      text.append("\nData sheet, read only:\n\n");
      parameters(text, firmware.parameters());
    }
    return text.toString();
  }

  private static void settings(StringBuilder text, List<FirmwareSetting> settings) {
    text.append("| register | name | form | unit | range | meaning |\n|---|---|---|---|---|---|\n");
    for (FirmwareSetting setting : settings) {
      Register register = setting.register();
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %s | %s to %s | %s |\n",
              place(register),
              register.name(),
              form(register),
              register.unit(),
              number(setting.lowest()),
              number(setting.highest()),
              register.meaning()));
    }
  }

  private static void parameters(StringBuilder text, List<FirmwareValue> parameters) {
    text.append("| register | name | form | unit | value |\n|---|---|---|---|---|\n");
    for (FirmwareValue parameter : parameters) {
      Register register = parameter.register();
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %s | %s |\n",
              place(register),
              register.name(),
              form(register),
              register.unit(),
              number(parameter.value().getAsDouble())));
    }
  }

  private static void table(StringBuilder text, List<Register> registers) {
    text.append("| register | name | form | unit | meaning |\n|---|---|---|---|---|\n");
    for (Register register : registers) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %s | %s |\n",
              place(register),
              register.name(),
              form(register),
              register.unit(),
              register.meaning()));
    }
  }

  private static String place(Register register) {
    String addresses =
        register.type().width() == 1
            ? Integer.toString(register.address())
            : register.address() + "-" + (register.endAddress() - 1);
    return register.table().words() + " " + addresses;
  }

  private static String form(Register register) {
    String type = register.type().name().toLowerCase(Locale.ROOT);
    return register.scale() == 1 ? type : type + " x " + number(register.scale());
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
