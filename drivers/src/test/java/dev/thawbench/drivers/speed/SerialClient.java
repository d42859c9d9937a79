package dev.thawbench.drivers.speed;

import dev.thawbench.drivers.modbus.RtuFrame;
import dev.thawbench.drivers.rtu.RtuSettings;
import dev.thawbench.drivers.serial.ByteLine;
import dev.thawbench.drivers.serial.ByteLines;
import dev.thawbench.drivers.serial.SerialSettings;
import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/**
 * The least that Modbus RTU can cost in Java: one thread, which waits for the silence, writes a
 * frame made beforehand and reads the reply. What it loses of a wire's time, the machine has lost.
 */
final class SerialClient implements AutoCloseable {
  private static final int READ_REPLY = 45;
  private static final long AWAKE_NANOS = 200_000L;

  private final ByteLine line;
  private final long silenceNanos;
  private final byte[] readTwenty = RtuFrame.of(1, new byte[] {3, 0, 0, 0, 20});
  private final byte[] reply = new byte[256];
  private long quietSinceNanos = System.nanoTime();

  SerialClient(String path, SerialSettings serial, RtuSettings rtu) throws IOException {
    line = ByteLines.serial(path, serial).open();
    silenceNanos = rtu.silenceNanos();
  }

  void readTwenty() throws IOException {
    keepSilence();
    line.write(readTwenty);
    int count = 0;
    while (count < READ_REPLY) {
      byte[] chunk = new byte[READ_REPLY - count];
      int more = line.read(chunk);
      System.arraycopy(chunk, 0, reply, count, more);
      count += more;
    }
    quietSinceNanos = System.nanoTime();
    if (!RtuFrame.hasGoodCrc(reply, 0, READ_REPLY)) {
      throw new IOException("a bad reply");
    }
  }

  private void keepSilence() {
    long until = quietSinceNanos + silenceNanos;
    for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
      if (left > AWAKE_NANOS) {
        LockSupport.parkNanos(left - AWAKE_NANOS);
      } else {
        Thread.onSpinWait();
      }
    }
  }

  @Override
  public void close() {
    line.close();
  }
}
