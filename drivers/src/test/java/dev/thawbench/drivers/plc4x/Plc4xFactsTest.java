package dev.thawbench.drivers.plc4x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.server.BusFault;
import dev.thawbench.drivers.server.ModbusTcpServer;
import dev.thawbench.drivers.server.RegisterMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.plc4x.java.api.PlcConnection;
import org.apache.plc4x.java.api.PlcDriverManager;
import org.apache.plc4x.java.api.messages.PlcReadRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * What PLC4X 0.13 does by itself, and why our link is as it is. A test here that fails after an
 * update says what may be made simpler.
 */
@Tag("thorough")
@ResourceLock(Plc4xFactsTest.THREADS)
class Plc4xFactsTest {
  /** Names the threads that PLC4X's own transactions run on. */
  static final String THREADS = "threads of PLC4X's transactions";

  private final RegisterMap map = new RegisterMap().define(Table.HOLDING_REGISTERS, 0, 20);
  private ModbusTcpServer server;
  private PlcConnection connection;

  @BeforeEach
  void open() throws Exception {
    server = ModbusTcpServer.onLoopback(0).serve(1, map);
    connection =
        PlcDriverManager.getDefault()
            .getConnectionManager()
            .getConnection(
                "modbus-tcp:tcp://127.0.0.1:"
                    + server.port()
                    + "?request-timeout=300&default-unit-identifier=1");
    // The first exchange warms up: it may take longer than the timeouts below.
    try {
      read("holding-register:1:UINT").execute().get(5, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      assertThat(e).hasCauseInstanceOf(TimeoutException.class);
    }
  }

  @AfterEach
  void close() throws Exception {
    try {
      connection.close();
    } finally {
      server.close();
    }
  }

  @Test
  void afterOneTimeoutAConnectionIsDeadAndSaysThatItIsConnected() {
    server.faults().next(new BusFault.Silent());
    PlcReadRequest read = read("holding-register:1:UINT");
    assertThatThrownBy(() -> read.execute().get(2, TimeUnit.SECONDS)).isNotNull();
    assertThatThrownBy(() -> read.execute().get(1, TimeUnit.SECONDS))
        .isInstanceOf(TimeoutException.class);
    assertThat(connection.isConnected()).isTrue();
  }

  @Test
  void exception5IsNull() throws Exception {
    server.faults().next(new BusFault.Refused(5));
    assertThat(read("holding-register:1:UINT").execute().get(2, TimeUnit.SECONDS)).isNull();
  }

  private PlcReadRequest read(String tag) {
    return connection.readRequestBuilder().addTagAddress("v", tag).build();
  }
}
