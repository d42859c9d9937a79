package dev.thawbench.drivers.plc4x;

import java.util.concurrent.ThreadLocalRandom;
import org.apache.plc4x.java.api.model.PlcTag;
import org.apache.plc4x.java.api.value.PlcValue;
import org.apache.plc4x.java.modbus.readwrite.ModbusPDU;
import org.apache.plc4x.java.modbus.tcp.config.ModbusTcpConfiguration;
import org.apache.plc4x.java.modbus.tcp.protocol.ModbusTcpProtocolLogic;
import org.apache.plc4x.java.spi.configuration.HasConfiguration;

/**
 * PLC4X's protocol logic, sending exactly the PDU that was asked for. By itself it writes coils by
 * 15 only and chooses between 6 and 16 by the number of registers; there are controllers that take
 * only one of them.
 *
 * <p>Transactions are counted from a random number, not from 1: else a late answer that a gateway
 * passes on into the next connection would fit its first request. Requests go out on the thread
 * that submits them ({@link InTurn}).
 *
 * <p>Public because PLC4X makes it by reflection; says once more that it has a configuration
 * because PLC4X looks at the class itself only.
 */
public final class ExactModbus extends ModbusTcpProtocolLogic
    implements HasConfiguration<ModbusTcpConfiguration> {
  /** Made by PLC4X. */
  public ExactModbus() {
    transactionIdentifierGenerator.set(ThreadLocalRandom.current().nextInt(1, 0x7FFF));
  }

  @Override
  public void setConfiguration(ModbusTcpConfiguration configuration) {
    super.setConfiguration(configuration);
    tm.shutdown();
    tm = new InTurn();
  }

  @Override
  protected ModbusPDU getReadRequestPdu(PlcTag tag) {
    return tag instanceof PduTag exact ? exact.pdu() : super.getReadRequestPdu(tag);
  }

  @Override
  protected ModbusPDU getWriteRequestPdu(PlcTag tag, PlcValue value) {
    return tag instanceof PduTag exact ? exact.pdu() : super.getWriteRequestPdu(tag, value);
  }
}
