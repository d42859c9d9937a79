package dev.thawbench.drivers.server;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Optional;
import java.util.function.LongSupplier;

/** One client of a Modbus TCP server, on the thread that runs it, until either side hangs up. */
final class TcpSession implements Runnable {
  /** Header: transaction, protocol 0, length of what follows, unit (Messaging on TCP/IP, 3.1.3). */
  private static final int HEADER = 7;

  private static final int LONGEST_PDU = 253;

  private final Socket socket;
  private final ServedDevices units;
  private final BusFaults faults;
  private final LongSupplier clock;

  TcpSession(Socket socket, ServedDevices units, BusFaults faults, LongSupplier clock) {
    this.socket = socket;
    this.units = units;
    this.faults = faults;
    this.clock = clock;
  }

  @Override
  public void run() {
    try (socket) {
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1024));
      OutputStream out = socket.getOutputStream();
      byte[] header = new byte[HEADER];
      while (true) {
        in.readFully(header);
        int length = ((header[4] & 0xFF) << 8 | header[5] & 0xFF) - 1;
        if (header[2] != 0 || header[3] != 0 || length < 1 || length > LONGEST_PDU) {
          return;
        }
        byte[] pdu = in.readNBytes(length);
        if (pdu.length < length) {
          throw new EOFException();
        }
        Optional<BusFault> fault = faults.take();
        if (fault.isPresent() && fault.get() instanceof BusFault.Deaf) {
          continue;
        }
        Shaped reply = reply(header, pdu, fault);
        if (reply.reset()) {
          socket.setSoLinger(true, 0);
          return;
        }
        send(out, reply);
      }
    } catch (IOException e) {
      // The client hung up, or the server was closed: this session is over.
      return;
    }
  }

  private Shaped reply(byte[] header, byte[] pdu, Optional<BusFault> fault) {
    byte[] answer =
        fault.isPresent() && fault.get() instanceof BusFault.Refused refused
            ? PduService.exception(pdu, refused.code())
            : units.answer(header[6] & 0xFF, pdu, clock.getAsLong());
    byte[] frame = new byte[HEADER + answer.length];
    System.arraycopy(header, 0, frame, 0, HEADER);
    frame[4] = (byte) (answer.length + 1 >>> 8);
    frame[5] = (byte) (answer.length + 1);
    System.arraycopy(answer, 0, frame, HEADER, answer.length);
    return fault.map(f -> Shaped.tcp(frame, f)).orElseGet(() -> Shaped.plain(frame));
  }

  private void send(OutputStream out, Shaped reply) throws IOException {
    if (reply.delayNanos() > 0) {
      Waiting.until(clock.getAsLong() + reply.delayNanos(), clock);
    }
    if (reply.perByteNanos() == 0) {
      out.write(reply.bytes());
      return;
    }
    for (byte each : reply.bytes()) {
      out.write(each);
      Waiting.until(clock.getAsLong() + reply.perByteNanos(), clock);
    }
  }
}
