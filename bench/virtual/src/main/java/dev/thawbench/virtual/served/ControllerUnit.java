package dev.thawbench.virtual.served;

import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.server.RegisterMap;
import dev.thawbench.drivers.server.Write;
import dev.thawbench.virtual.firmware.ControllerFirmware;
import dev.thawbench.virtual.firmware.FirmwareSetting;
import dev.thawbench.virtual.firmware.FirmwareValue;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The controller's own register image, as a packaged unit has one. A setting that a master writes
 * waits until the controller's clock moves on; values are told as of its last tick.
 */
public final class ControllerUnit {

  private final ControllerFirmware firmware;
  private final RegisterMap map = new RegisterMap();
  private final Queue<Ordered> orders = new ConcurrentLinkedQueue<>();

  private record Ordered(FirmwareSetting setting, double value) {}

  /** Builds the image of {@code firmware}. */
  public ControllerUnit(ControllerFirmware firmware) {
    this.firmware = firmware;
    firmware.values().forEach(value -> Image.define(map, value.register()));
    firmware.settings().forEach(setting -> Image.define(map, setting.register()));
    for (FirmwareValue parameter : firmware.parameters()) {
      Image.define(map, parameter.register());
      Image.put(map, parameter.register(), parameter.value().getAsDouble());
    }
    tellSettings();
    tellValues();
    map.rule(this::takes);
    map.onWrite(this::written);
  }

  private boolean takes(Table table, int address, int value) {
    return table == Table.HOLDING_REGISTERS
        && settingAt(address).filter(setting -> setting.takes(value)).isPresent();
  }

  private Optional<FirmwareSetting> settingAt(int address) {
    return firmware.settings().stream()
        .filter(setting -> setting.register().address() == address)
        .findFirst();
  }

  private void written(Write write) {
    for (FirmwareSetting setting : firmware.settings()) {
      if (write.touches(Table.HOLDING_REGISTERS, setting.register().address())) {
        orders.add(new Ordered(setting, Image.get(map, setting.register())));
      }
    }
  }

  /** Hands the settings that were written to the firmware, in the order of their arrival. */
  public void takeOrders() {
    for (Ordered order = orders.poll(); order != null; order = orders.poll()) {
      order.setting().setter().accept(order.value());
    }
  }

  /** Tells the firmware's values as they are now. */
  public void tellValues() {
    map.atomically(
        () -> {
          for (FirmwareValue value : firmware.values()) {
            Image.put(map, value.register(), value.value().getAsDouble());
          }
        });
  }

  private void tellSettings() {
    for (FirmwareSetting setting : firmware.settings()) {
      Image.put(map, setting.register(), setting.value().getAsDouble());
    }
  }

  /** Returns the image, for servers. */
  public RegisterMap map() {
    return map;
  }
}
