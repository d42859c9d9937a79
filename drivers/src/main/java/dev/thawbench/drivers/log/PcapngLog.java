package dev.thawbench.drivers.log;

import dev.thawbench.drivers.link.BusListener;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes the frames of a Modbus TCP link as a pcapng file with times to the nanosecond, which
 * Wireshark opens and reads as Modbus (draft-ietf-opsawg-pcapng). Addresses and TCP headers are
 * made up around the frames that truly passed: this is what the link saw, not what a tap on the
 * cable saw.
 */
public final class PcapngLog implements BusListener, AutoCloseable {
  private static final int SECTION_HEADER = 0x0A0D0D0A;
  private static final int BYTE_ORDER_MAGIC = 0x1A2B3C4D;
  private static final int INTERFACE = 1;
  private static final int PACKET = 6;

  /** LINKTYPE_RAW: a packet begins with its IP header. */
  private static final int RAW_IP = 101;

  private static final int TIME_RESOLUTION_OPTION = 9;
  private static final byte NANOSECONDS = 9;

  private final LogFile file;
  private final long epochNanosAtZero;
  private final TcpPackets packets;

  /**
   * Begins a log.
   *
   * @param path the file, replaced where it exists
   * @param device the server's address; one that is not IPv4 is shown as 192.0.2.1
   * @param epochNanos wall time now, ns since 1970
   * @param nowNanos ns of the link's clock now
   */
  public PcapngLog(Path path, InetSocketAddress device, long epochNanos, long nowNanos)
      throws IOException {
    this.file = new LogFile(path);
    this.epochNanosAtZero = epochNanos - nowNanos;
    byte[] address =
        device.getAddress() instanceof Inet4Address v4
            ? v4.getAddress()
            : new byte[] {(byte) 192, 0, 2, 1};
    this.packets = new TcpPackets(address, device.getPort());
    file.append(header(), nowNanos);
  }

  @Override
  public synchronized void sent(long nanos, byte[] bytes) {
    packet(nanos, packets.toDevice(bytes));
  }

  @Override
  public synchronized void received(long nanos, byte[] bytes) {
    packet(nanos, packets.fromDevice(bytes));
  }

  private static byte[] header() {
    ByteBuffer blocks = ByteBuffer.allocate(28 + 32).order(ByteOrder.LITTLE_ENDIAN);
    blocks.putInt(SECTION_HEADER).putInt(28).putInt(BYTE_ORDER_MAGIC);
    blocks.putShort((short) 1).putShort((short) 0).putLong(-1).putInt(28);
    blocks.putInt(INTERFACE).putInt(32).putShort((short) RAW_IP).putShort((short) 0).putInt(0);
    blocks.putShort((short) TIME_RESOLUTION_OPTION).putShort((short) 1).put(NANOSECONDS);
    blocks.put(new byte[3]).putInt(0).putInt(32);
    return blocks.array();
  }

  private void packet(long nanos, byte[] packet) {
    int padded = (packet.length + 3) / 4 * 4;
    int length = 32 + padded;
    long time = epochNanosAtZero + nanos;
    ByteBuffer block = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    block.putInt(PACKET).putInt(length).putInt(0);
    block.putInt((int) (time >>> 32)).putInt((int) time);
    block.putInt(packet.length).putInt(packet.length).put(packet);
    block.position(length - 4);
    block.putInt(length);
    file.append(block.array(), nanos);
  }

  /** Why the log has gone quiet, if it has. */
  public Optional<IOException> failure() {
    return file.failure();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
