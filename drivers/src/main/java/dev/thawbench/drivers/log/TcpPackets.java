package dev.thawbench.drivers.log;

import java.nio.ByteBuffer;

/** Wraps payloads of one conversation in IPv4 and TCP headers with running sequence numbers. */
final class TcpPackets {
  private static final int HEADERS = 40;
  private static final int OUR_PORT = 49_152;
  private static final byte[] US = {(byte) 192, 0, 2, 2};
  private static final short PUSH_ACK = 0x5018;

  private final byte[] device;
  private final int devicePort;
  private int sent = 1;
  private int received = 1;

  TcpPackets(byte[] device, int devicePort) {
    this.device = device.clone();
    this.devicePort = devicePort;
  }

  byte[] toDevice(byte[] payload) {
    byte[] packet = packet(US, OUR_PORT, device, devicePort, sent, received, payload);
    sent += payload.length;
    return packet;
  }

  byte[] fromDevice(byte[] payload) {
    byte[] packet = packet(device, devicePort, US, OUR_PORT, received, sent, payload);
    received += payload.length;
    return packet;
  }

  private static byte[] packet(
      byte[] from, int fromPort, byte[] to, int toPort, int sequence, int ack, byte[] payload) {
    ByteBuffer packet = ByteBuffer.allocate(HEADERS + payload.length);
    packet.put((byte) 0x45).put((byte) 0).putShort((short) packet.capacity());
    packet.putInt(0x0000_4000).put((byte) 64).put((byte) 6).putShort((short) 0).put(from).put(to);
    packet.putShort(10, (short) checksum(packet, 0, 20, 0));
    packet.putShort((short) fromPort).putShort((short) toPort).putInt(sequence).putInt(ack);
    packet.putShort(PUSH_ACK).putShort((short) 0xFFFF).putInt(0).put(payload);
    // The TCP checksum covers the addresses, protocol and length as well (RFC 9293, 3.1).
    int pseudo = 6 + 20 + payload.length;
    for (int i = 12; i < 20; i += 2) {
      pseudo += packet.getShort(i) & 0xFFFF;
    }
    packet.putShort(36, (short) checksum(packet, 20, packet.capacity(), pseudo));
    return packet.array();
  }

  private static int checksum(ByteBuffer packet, int from, int to, int start) {
    int sum = start;
    for (int i = from; i < to; i += 2) {
      sum += (packet.get(i) & 0xFF) << 8 | (i + 1 < to ? packet.get(i + 1) & 0xFF : 0);
    }
    while (sum >>> 16 != 0) {
      sum = (sum & 0xFFFF) + (sum >>> 16);
    }
    return ~sum & 0xFFFF;
  }
}
