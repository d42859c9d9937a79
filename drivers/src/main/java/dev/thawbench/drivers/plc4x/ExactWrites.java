package dev.thawbench.drivers.plc4x;

import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.plc4x.java.api.model.PlcTag;
import org.apache.plc4x.java.api.value.PlcValue;
import org.apache.plc4x.java.modbus.base.tag.ModbusTagCoil;
import org.apache.plc4x.java.modbus.base.tag.ModbusTagHoldingRegister;
import org.apache.plc4x.java.modbus.readwrite.ModbusDataType;
import org.apache.plc4x.java.modbus.readwrite.ModbusPDU;
import org.apache.plc4x.java.modbus.readwrite.ModbusPDUWriteMultipleHoldingRegistersRequest;
import org.apache.plc4x.java.modbus.readwrite.ModbusPDUWriteSingleCoilRequest;
import org.apache.plc4x.java.modbus.readwrite.ModbusPDUWriteSingleRegisterRequest;
import org.apache.plc4x.java.modbus.tcp.config.ModbusTcpConfiguration;
import org.apache.plc4x.java.modbus.tcp.protocol.ModbusTcpProtocolLogic;
import org.apache.plc4x.java.spi.configuration.HasConfiguration;

/**
 * PLC4X's protocol logic, writing by the function code that was asked for. By itself it writes
 * coils by 15 only and chooses between 6 and 16 by the number of registers; there are controllers
 * that take only one of them.
 *
 * <p>Transactions are counted from a random number, not from 1: else a late answer that a gateway
 * passes on into the next connection would fit its first request.
 *
 * <p>Requests go out on the thread that submits them ({@link InTurn}).
 *
 * <p>Public because PLC4X makes it by reflection; says once more that it has a configuration
 * because PLC4X looks at the class itself only.
 */
public final class ExactWrites extends ModbusTcpProtocolLogic
    implements HasConfiguration<ModbusTcpConfiguration> {
  /** Made by PLC4X. */
  public ExactWrites() {
    transactionIdentifierGenerator.set(ThreadLocalRandom.current().nextInt(1, 0x7FFF));
  }

  @Override
  public void setConfiguration(ModbusTcpConfiguration configuration) {
    super.setConfiguration(configuration);
    tm.shutdown();
    tm = new InTurn();
  }

  @Override
  protected ModbusPDU getWriteRequestPdu(PlcTag tag, PlcValue value) {
    if (tag instanceof Register register) {
      return new ModbusPDUWriteSingleRegisterRequest(register.getAddress(), value.getInteger());
    }
    if (tag instanceof Coil coil) {
      return new ModbusPDUWriteSingleCoilRequest(
          coil.getAddress(), value.getBoolean() ? 0xFF00 : 0);
    }
    if (tag instanceof OneOfMany register) {
      int word = value.getInteger();
      byte[] bytes = {(byte) (word >>> 8), (byte) word};
      return new ModbusPDUWriteMultipleHoldingRegistersRequest(register.getAddress(), 1, bytes);
    }
    return super.getWriteRequestPdu(tag, value);
  }

  /** A register to be written by function code 6. */
  static final class Register extends ModbusTagHoldingRegister {
    Register(int address) {
      super(address, 1, ModbusDataType.UINT, Map.of());
    }
  }

  /** A single register to be written by function code 16. */
  static final class OneOfMany extends ModbusTagHoldingRegister {
    OneOfMany(int address) {
      super(address, 1, ModbusDataType.UINT, Map.of());
    }
  }

  /** A coil to be written by function code 5. */
  static final class Coil extends ModbusTagCoil {
    Coil(int address) {
      super(address, 1, ModbusDataType.BOOL, Map.of());
    }
  }
}
