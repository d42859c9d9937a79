package dev.thawbench.drivers.server;

import dev.thawbench.drivers.link.LinkException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * A Modbus TCP server (Modbus Messaging on TCP/IP V1.0b) for any number of unit ids, each with its
 * own register map. It listens from the moment it is open until it is closed.
 *
 * <p>Owns one thread that accepts and one for each connection, all daemons.
 */
public final class ModbusTcpServer implements AutoCloseable {
  private final ServerSocket socket;
  private final ServedDevices units = new ServedDevices();
  private final BusFaults faults = new BusFaults();
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final LongSupplier clock;

  private ModbusTcpServer(ServerSocket socket, LongSupplier clock) {
    this.socket = socket;
    this.clock = clock;
  }

  /**
   * Opens a server on the loopback interface.
   *
   * @param port 1 to 65535; 0 for one that is free
   * @throws LinkException where the port is in use or not allowed
   */
  public static ModbusTcpServer onLoopback(int port) {
    return open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), System::nanoTime);
  }

  /**
   * Opens a server.
   *
   * @param address where it listens; port 0 for one that is free
   * @param clock ns, for the arrival of requests
   * @throws LinkException where the port is in use or not allowed
   */
  public static ModbusTcpServer open(InetSocketAddress address, LongSupplier clock) {
    ModbusTcpServer server = new ModbusTcpServer(bound(address), clock);
    Thread accepting = new Thread(server::accept, "modbus-tcp-server-" + server.port());
    accepting.setDaemon(true);
    accepting.start();
    return server;
  }

  private static ServerSocket bound(InetSocketAddress address) {
    try {
      ServerSocket socket = new ServerSocket();
      try {
        socket.setReuseAddress(true);
        socket.bind(address);
        return socket;
      } catch (IOException e) {
        socket.close();
        throw e;
      }
    } catch (BindException e) {
      throw new LinkException(
          "can't serve Modbus TCP on "
              + text(address)
              + ": the port is in use, or not allowed; end its other user, or choose port 0 for a free one",
          e);
    } catch (IOException e) {
      throw new LinkException(
          "can't serve Modbus TCP on " + text(address) + ": " + e.getMessage(), e);
    }
  }

  private static String text(InetSocketAddress address) {
    String host =
        address.isUnresolved() ? address.getHostString() : address.getAddress().getHostAddress();
    return host + ":" + address.getPort();
  }

  /** Serves {@code map} as {@code unit}, 0 to 255, from now on. */
  public ModbusTcpServer serve(int unit, RegisterMap map) {
    units.put(unit, map);
    return this;
  }

  /** Takes a unit away: requests to it get exception 11, as from a gateway. */
  public void remove(int unit) {
    units.remove(unit);
  }

  /** The faults it is to show. */
  public BusFaults faults() {
    return faults;
  }

  /** The port it listens on. */
  public int port() {
    return socket.getLocalPort();
  }

  /** Host and port, as a link takes them: {@code 127.0.0.1:1502}. */
  public String place() {
    return socket.getInetAddress().getHostAddress() + ":" + port();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        connection.setTcpNoDelay(true);
        connections.add(connection);
        if (socket.isClosed()) {
          connection.close();
        }
        Thread serving =
            new Thread(
                () -> {
                  new TcpSession(connection, units, faults, clock).run();
                  connections.remove(connection);
                },
                "modbus-tcp-session-" + connection.getPort());
        serving.setDaemon(true);
        serving.start();
      } catch (IOException e) {
        // Closed, or a client that was gone before it was accepted: the loop's condition decides.
        continue;
      }
    }
  }

  /** Hangs up on every client; they may connect again. */
  public void disconnectAll() {
    connections.forEach(ModbusTcpServer::hangUp);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new LinkException("can't close the Modbus TCP server on " + place(), e);
    }
    disconnectAll();
  }

  private static void hangUp(Socket connection) {
    try {
      connection.close();
    } catch (IOException e) {
      // It is closed in any case; what is lost is the reason.
      return;
    }
  }
}
