package dev.thawbench.drivers.plc4x;

import org.apache.plc4x.java.api.authentication.PlcAuthentication;
import org.apache.plc4x.java.api.exceptions.PlcConnectionException;
import org.apache.plc4x.java.modbus.readwrite.DriverType;
import org.apache.plc4x.java.modbus.readwrite.ModbusADU;
import org.apache.plc4x.java.modbus.readwrite.ModbusTcpADU;
import org.apache.plc4x.java.modbus.tcp.ModbusTcpDriver;
import org.apache.plc4x.java.modbus.tcp.config.ModbusTcpConfiguration;
import org.apache.plc4x.java.modbus.tcp.context.ModbusTcpContext;
import org.apache.plc4x.java.modbus.types.ModbusByteOrder;
import org.apache.plc4x.java.spi.connection.ChannelFactory;
import org.apache.plc4x.java.spi.connection.DefaultNettyPlcConnection;
import org.apache.plc4x.java.spi.connection.ProtocolStackConfigurer;
import org.apache.plc4x.java.spi.connection.SingleProtocolStackConfigurer;
import org.apache.plc4x.java.spi.optimizer.BaseOptimizer;

/**
 * PLC4X's Modbus TCP driver over a channel of ours. Connection strings are not used: they need the
 * transport in a global registry, and ignore options they do not know.
 */
final class ModbusDriver extends ModbusTcpDriver {
  /** PLC4X's own timeout must never be the first: a timed out request costs it the connection. */
  private static final int LATER_MILLIS = 2_000;

  /**
   * A connection to one unit, opened.
   *
   * @param channels makes its channel
   * @param unit 0 to 255
   * @param timeoutNanos the link's own timeout, ns
   */
  DefaultNettyPlcConnection open(ChannelFactory channels, int unit, long timeoutNanos)
      throws PlcConnectionException {
    ModbusTcpConfiguration configuration = new ModbusTcpConfiguration();
    configuration.setRequestTimeout((int) (timeoutNanos / 1_000_000) + LATER_MILLIS);
    configuration.setDefaultUnitIdentifier(unit);
    configuration.setPingAddress("4x00001:BOOL");
    configuration.setDefaultPayloadByteOrder(ModbusByteOrder.BIG_ENDIAN);
    PlcAuthentication nobody = null;
    BaseOptimizer whole = null; // a request is one PDU already
    DefaultNettyPlcConnection connection =
        new DefaultNettyPlcConnection(
            canPing(),
            canRead(),
            canWrite(),
            canSubscribe(),
            canBrowse(),
            getValueHandler(),
            configuration,
            channels,
            false,
            false,
            false,
            false,
            getStackConfigurer(),
            whole,
            nobody);
    connection.connect();
    return connection;
  }

  @Override
  protected ProtocolStackConfigurer<ModbusTcpADU> getStackConfigurer() {
    return SingleProtocolStackConfigurer.builder(
            ModbusTcpADU.class,
            io -> (ModbusTcpADU) ModbusADU.staticParse(io, DriverType.MODBUS_TCP, true))
        .withProtocol(ExactModbus.class)
        .withDriverContext(ModbusTcpContext.class)
        .withPacketSizeEstimator(ByteLengthEstimator.class)
        .build();
  }
}
