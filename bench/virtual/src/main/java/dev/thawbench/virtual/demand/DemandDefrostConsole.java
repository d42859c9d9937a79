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
    return String.format(
        Locale.ROOT,
        "STATUS up=%.0f s mode=%s state=%s defrost=%s comp=%.1f Hz fan=%.0f %% valve=%s"
            + " coil=%s C ambient=%s C supply=%s C alarms=%s",
        program.guard().sincePowerUp().seconds(),
        controller.mode().name().toLowerCase(Locale.ROOT),
        program.state().words(),
        controller.reportsDefrost() ? "on" : "off",
        outputs.compressorSpeedHz(),
        outputs.outdoorFanPercent(),
        outputs.reversingValve() == ValvePosition.COOLING ? "defrost" : "heating",
        reading(sensors.coil),
        reading(sensors.outdoorAir),
        reading(sensors.supply),
        alarms(program.alarms()));
  }

  private static String reading(SensorChannel channel) {
    return channel.valid() ? String.format(Locale.ROOT, "%.1f", channel.value()) : "--";
  }

  private static String alarms(Set<Alarm> alarms) {
    return alarms.isEmpty()
        ? "none"
        : alarms.stream().map(Alarm::words).collect(Collectors.joining(", "));
  }
}
