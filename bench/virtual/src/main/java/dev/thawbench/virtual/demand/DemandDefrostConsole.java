package dev.thawbench.virtual.demand;

import dev.thawbench.virtual.firmware.Identity;
import dev.thawbench.virtual.firmware.TerminalOutputs;
import dev.thawbench.virtual.firmware.ValvePosition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The service console: {@code status}, {@code version}, {@code alarms}, {@code help}, and a status
 * line of its own accord each second of the controller's time.
 */
final class DemandDefrostConsole {

  private static final int STATUS_EVERY_MS = 1000;

  private final DemandDefrostController controller;

  DemandDefrostConsole(DemandDefrostController controller) {
    this.controller = controller;
  }

  Optional<String> printed() {
    Program program = controller.program();
    boolean due = program != null && program.guard().sincePowerUp().millis() % STATUS_EVERY_MS == 0;
    return due ? Optional.of(status(program)) : Optional.empty();
  }

  Optional<String> answer(String line) {
    Program program = controller.program();
    if (program == null || line.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (line.strip().toLowerCase(Locale.ROOT)) {
          case "status" -> status(program);
          case "version" -> version();
          case "alarms" -> "ALARMS " + alarms(program.alarms());
          case "help" -> "HELP status, version, alarms, help";
          default -> "ERROR unknown command '" + line.strip() + "', try 'help'";
        });
  }

  private String version() {
    Identity identity = controller.identity();
    return String.join(
        " ",
        List.of(
            "VERSION",
            identity.maker(),
            identity.model(),
            identity.firmwareVersion(),
            "serial",
            Integer.toString(identity.serialNumber())));
  }

  private String status(Program program) {
    TerminalOutputs outputs = controller.outputs();
    Sensors sensors = program.sensors();
    StringBuilder line = new StringBuilder(160);
    line.append("STATUS up=").append(program.guard().sincePowerUp().millis() / 1000);
    line.append(" s mode=").append(controller.mode().name().toLowerCase(Locale.ROOT));
    line.append(" state=").append(program.state().words());
    line.append(" defrost=").append(controller.reportsDefrost() ? "on" : "off");
    appendTenths(line.append(" comp="), outputs.compressorSpeedHz());
    line.append(" Hz fan=").append(Math.round(outputs.outdoorFanPercent()));
    boolean defrostPosition = outputs.reversingValve() == ValvePosition.COOLING;
    line.append(" % valve=").append(defrostPosition ? "defrost" : "heating");
    appendReading(line.append(" coil="), sensors.coil);
    appendReading(line.append(" C ambient="), sensors.outdoorAir);
    appendReading(line.append(" C supply="), sensors.supply);
    return line.append(" C alarms=").append(alarms(program.alarms())).toString();
  }

  private static void appendReading(StringBuilder line, SensorChannel channel) {
    if (channel.valid()) {
      appendTenths(line, channel.value());
    } else {
      line.append("--");
    }
  }

  /**
   * A line a second over hours: {@link String#format} would take longer than all the rest of a
   * scan.
   */
  private static void appendTenths(StringBuilder line, double value) {
    long tenths = Math.round(value * 10);
    if (tenths < 0) {
      line.append('-');
    }
    line.append(Math.abs(tenths) / 10).append('.').append(Math.abs(tenths) % 10);
  }

  private static String alarms(Set<Alarm> alarms) {
    return alarms.isEmpty()
        ? "none"
        : alarms.stream().map(Alarm::words).collect(Collectors.joining(", "));
  }
}
