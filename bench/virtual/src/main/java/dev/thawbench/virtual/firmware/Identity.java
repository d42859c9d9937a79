package dev.thawbench.virtual.firmware;

/**
 * Type plate of a controller.
 *
 * @param maker maker's name
 * @param model model name
 * @param modelNumber model as a number, 0 to 65535, as read over Modbus
 * @param firmwareVersion version as printed, {@code major.minor.patch}
 * @param serialNumber serial number, 0 to 2^31 - 1
 */
public record Identity(
    String maker, String model, int modelNumber, String firmwareVersion, int serialNumber) {

  /** Returns the version as one number, major x 10,000 + minor x 100 + patch. */
  public int firmwareNumber() {
    int number = 0;
    for (String part : firmwareVersion.split("\\.")) {
      number = number * 100 + Integer.parseInt(part);
    }
    return number;
  }
}
