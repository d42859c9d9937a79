package dev.thawbench.loop.lock;

import dev.thawbench.loop.station.Address;
import dev.thawbench.loop.station.Device;
import dev.thawbench.loop.station.SerialPath;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * What one process at a time may speak to: a serial port, or one unit behind a Modbus TCP address.
 * Two names of one port, or of one host, are one key.
 *
 * @param text the key: {@code modbus tcp 192.168.1.50:502 unit 1}
 * @param device name of the device, for messages
 * @param address where it is spoken to, for messages
 */
record LockKey(String text, String device, String address) {
  private static final int LONGEST_NAME = 80;

  /** The key of a device; empty for a device of a virtual lab, which belongs to its process. */
  static Optional<LockKey> of(Device device) {
    String name = device.name();
    String address = device.address().describe();
    if (device.address() instanceof Address.ModbusTcp tcp) {
      String key = "modbus tcp " + host(tcp.host()) + ":" + tcp.port() + " unit " + device.unit();
      return Optional.of(new LockKey(key, name, address));
    }
    if (device.address() instanceof Address.ModbusRtu rtu) {
      return Optional.of(new LockKey("port " + SerialPath.real(rtu.port()), name, address));
    }
    if (device.address() instanceof Address.Console console) {
      return Optional.of(new LockKey("port " + SerialPath.real(console.port()), name, address));
    }
    return Optional.empty();
  }

  /** Name of the lock's file: readable, and one for each key. */
  String fileName() {
    String readable = text.replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("^-|-$", "");
    return "thawbench-"
        + readable.substring(0, Math.min(LONGEST_NAME, readable.length()))
        + "-"
        + hash()
        + ".lock";
  }

  private String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException impossible) {
      // Every Java platform has SHA-256.
      throw new IllegalStateException(impossible);
    }
  }

  private static String host(String name) {
    try {
      return InetAddress.getByName(name).getHostAddress();
    } catch (UnknownHostException unknown) {
      // The link will say so; until then its name stands for it.
      return name.toLowerCase(Locale.ROOT);
    }
  }
}
