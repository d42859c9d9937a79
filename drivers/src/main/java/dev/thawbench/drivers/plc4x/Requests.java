package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.ModbusRequest;
import dev.thawbench.drivers.link.WriteCoil;
import dev.thawbench.drivers.link.WriteCoils;
import dev.thawbench.drivers.link.WriteRegister;
import dev.thawbench.drivers.link.WriteRegisters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.plc4x.java.api.PlcConnection;
import org.apache.plc4x.java.api.messages.PlcReadRequest;
import org.apache.plc4x.java.api.messages.PlcResponse;
import org.apache.plc4x.java.modbus.base.tag.ModbusTag;
import org.apache.plc4x.java.modbus.base.tag.ModbusTagCoil;
import org.apache.plc4x.java.modbus.base.tag.ModbusTagDiscreteInput;
import org.apache.plc4x.java.modbus.base.tag.ModbusTagHoldingRegister;
import org.apache.plc4x.java.modbus.base.tag.ModbusTagInputRegister;
import org.apache.plc4x.java.modbus.readwrite.ModbusDataType;

/**
 * Requests of ours as PLC4X's, each one PDU on the wire. Not thread-safe.
 *
 * <p>Tags are made as objects: their text form is 1-based, costs a regular expression each time,
 * and has no place for the highest address. Registers are array tags; bits are read as single tags,
 * which PLC4X joins, because an array of bits yields only its first.
 */
final class Requests {
  /** The one tag of a request for registers, or of a write. */
  static final String VALUES = "v";

  private static final int KEPT = 64;

  private final PlcConnection connection;

  /** A bench reads the same blocks in every scan. */
  private final Map<ModbusRequest, PlcReadRequest> reads =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ModbusRequest, PlcReadRequest> eldest) {
          return size() > KEPT;
        }
      };

  Requests(PlcConnection connection) {
    this.connection = connection;
  }

  CompletableFuture<? extends PlcResponse> execute(ModbusRequest request) {
    return request.isWrite()
        ? connection
            .writeRequestBuilder()
            .addTag(VALUES, tag(request, request.address(), request.quantity()), values(request))
            .build()
            .execute()
        : reads.computeIfAbsent(request, this::read).execute();
  }

  /** The name of the tag of the bit {@code index} places after the first. */
  static String bit(int index) {
    return "b" + index;
  }

  private PlcReadRequest read(ModbusRequest request) {
    PlcReadRequest.Builder builder = connection.readRequestBuilder();
    if (request.table().holdsRegisters()) {
      builder.addTag(VALUES, tag(request, request.address(), request.quantity()));
    } else {
      for (int i = 0; i < request.quantity(); i++) {
        builder.addTag(bit(i), tag(request, request.address() + i, 1));
      }
    }
    return builder.build();
  }

  private static ModbusTag tag(ModbusRequest request, int address, int quantity) {
    Map<String, String> none = Map.of();
    if (request instanceof WriteRegister) {
      return new ExactWrites.Register(address);
    }
    if (request instanceof WriteCoil) {
      return new ExactWrites.Coil(address);
    }
    if (request instanceof WriteRegisters && quantity == 1) {
      return new ExactWrites.OneOfMany(address);
    }
    return switch (request.table()) {
      case HOLDING_REGISTERS ->
          new ModbusTagHoldingRegister(address, quantity, ModbusDataType.UINT, none);
      case INPUT_REGISTERS ->
          new ModbusTagInputRegister(address, quantity, ModbusDataType.UINT, none);
      case COILS -> new ModbusTagCoil(address, quantity, ModbusDataType.BOOL, none);
      case DISCRETE_INPUTS ->
          new ModbusTagDiscreteInput(address, quantity, ModbusDataType.BOOL, none);
    };
  }

  private static Object[] values(ModbusRequest request) {
    if (request instanceof WriteRegister write) {
      return new Object[] {write.value()};
    }
    if (request instanceof WriteCoil write) {
      return new Object[] {write.on()};
    }
    Object[] values = new Object[request.quantity()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          request instanceof WriteRegisters write
              ? (Object) write.value(i)
              : (Object) ((WriteCoils) request).value(i);
    }
    return values;
  }
}
