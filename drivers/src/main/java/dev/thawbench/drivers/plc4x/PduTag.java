package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.ModbusRequest;
import dev.thawbench.drivers.link.ReadCoils;
import dev.thawbench.drivers.link.ReadDiscreteInputs;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.ReadInputRegisters;
import dev.thawbench.drivers.link.WriteCoil;
import dev.thawbench.drivers.link.WriteCoils;
import dev.thawbench.drivers.link.WriteRegister;
import dev.thawbench.drivers.link.WriteRegisters;
import java.util.Map;
import org.apache.plc4x.java.modbus.base.tag.ModbusTagHoldingRegister;
import org.apache.plc4x.java.modbus.readwrite.ModbusDataType;
import org.apache.plc4x.java.modbus.readwrite.ModbusPDU;
import org.apache.plc4x.java.modbus.readwrite.ModbusPDUReadCoilsRequest;
import org.apache.plc4x.java.modbus.readwrite.ModbusPDUReadDiscreteInputsRequest;
import org.apache.plc4x.java.modbus.readwrite.ModbusPDUReadHoldingRegistersRequest;
import org.apache.plc4x.java.modbus.readwrite.ModbusPDUReadInputRegistersRequest;
import org.apache.plc4x.java.modbus.readwrite.ModbusPDUWriteMultipleCoilsRequest;
import org.apache.plc4x.java.modbus.readwrite.ModbusPDUWriteMultipleHoldingRegistersRequest;
import org.apache.plc4x.java.modbus.readwrite.ModbusPDUWriteSingleCoilRequest;
import org.apache.plc4x.java.modbus.readwrite.ModbusPDUWriteSingleRegisterRequest;

/**
 * A tag of PLC4X that is a whole request, with the PDU that goes onto the wire. PLC4X's own tags
 * have a type and a number of elements of which it makes a PDU as it thinks fit; what they would
 * say is not used.
 */
final class PduTag extends ModbusTagHoldingRegister {
  private final ModbusPDU pdu;

  PduTag(ModbusRequest request) {
    super(request.address(), 1, ModbusDataType.UINT, Map.of());
    this.pdu = pduOf(request);
  }

  ModbusPDU pdu() {
    return pdu;
  }

  private static ModbusPDU pduOf(ModbusRequest request) {
    int address = request.address();
    int quantity = request.quantity();
    if (request instanceof ReadHoldingRegisters) {
      return new ModbusPDUReadHoldingRegistersRequest(address, quantity);
    }
    if (request instanceof ReadInputRegisters) {
      return new ModbusPDUReadInputRegistersRequest(address, quantity);
    }
    if (request instanceof ReadCoils) {
      return new ModbusPDUReadCoilsRequest(address, quantity);
    }
    if (request instanceof ReadDiscreteInputs) {
      return new ModbusPDUReadDiscreteInputsRequest(address, quantity);
    }
    if (request instanceof WriteRegister write) {
      return new ModbusPDUWriteSingleRegisterRequest(address, write.value());
    }
    if (request instanceof WriteCoil write) {
      return new ModbusPDUWriteSingleCoilRequest(address, write.on() ? 0xFF00 : 0);
    }
    if (request instanceof WriteRegisters write) {
      return new ModbusPDUWriteMultipleHoldingRegistersRequest(address, quantity, bytes(write));
    }
    WriteCoils write = (WriteCoils) request;
    return new ModbusPDUWriteMultipleCoilsRequest(address, quantity, bytes(write));
  }

  private static byte[] bytes(WriteRegisters write) {
    byte[] bytes = new byte[2 * write.quantity()];
    for (int i = 0; i < write.quantity(); i++) {
      bytes[2 * i] = (byte) (write.value(i) >>> 8);
      bytes[2 * i + 1] = (byte) write.value(i);
    }
    return bytes;
  }

  private static byte[] bytes(WriteCoils write) {
    byte[] bytes = new byte[(write.quantity() + 7) / 8];
    for (int i = 0; i < write.quantity(); i++) {
      if (write.value(i)) {
        bytes[i / 8] |= (byte) (1 << i % 8);
      }
    }
    return bytes;
  }
}
