package dev.thawbench.virtual;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Prints how fast the lab answers scans: one write of 14 registers and two reads over loopback. */
public final class ScanSpeed {

  private ScanSpeed() {}

  /** Runs 20,000 scans of 1 s after 20,000 to warm up. */
  public static void main(String[] arguments) throws IOException {
    try (VirtualLab lab =
            VirtualLab.open(ControllerFamily.DEMAND_DEFROST, List.of(), ClockDrive.BENCH, 0);
        WireClient client = new WireClient(lab.tcpPort())) {
      client.write(VirtualLab.CONTROLLER_UNIT, 0, 1);
      int[] scan = {200, 210, 3000, 3100, 2000, 4000, 13000, 9000, 1, 1, 1, 1, 0, 0};
      long millis = 0;
      for (int round = 0; round < 2; round++) {
        long from = System.nanoTime();
        for (int i = 0; i < 20_000; i++) {
          millis += 1000;
          scan[12] = (int) (millis >>> 16);
          scan[13] = (int) (millis & 0xFFFF);
          client.write(VirtualLab.IO_UNIT, 0, scan);
          client.readInputs(VirtualLab.IO_UNIT, 0, 9);
          client.readInputs(VirtualLab.CONTROLLER_UNIT, 4, 20);
        }
        double seconds = (System.nanoTime() - from) / 1e9;
        System.out.printf(
            Locale.ROOT, "20000 scans in %.2f s, %.0f scans/s%n", seconds, 20_000 / seconds);
      }
    }
  }
}
