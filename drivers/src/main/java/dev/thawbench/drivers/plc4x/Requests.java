package dev.thawbench.drivers.plc4x;

import dev.thawbench.drivers.link.ModbusRequest;
import java.util.concurrent.CompletableFuture;
import org.apache.plc4x.java.api.PlcConnection;
import org.apache.plc4x.java.api.messages.PlcResponse;

/**
 * Requests of ours as PLC4X's, each one PDU on the wire.
 *
 * <p>A request has one tag, the PDU itself. PLC4X's tags of text are 1-based, cost a regular
 * expression each time, and have no place for the highest address.
 */
final class Requests {
  /** The one tag of a request. */
  static final String VALUES = "v";

  private final PlcConnection connection;

  Requests(PlcConnection connection) {
    this.connection = connection;
  }

  CompletableFuture<? extends PlcResponse> execute(ModbusRequest request) {
    return request.isWrite()
        ? connection.writeRequestBuilder().addTag(VALUES, new PduTag(request), 0).build().execute()
        : connection.readRequestBuilder().addTag(VALUES, new PduTag(request)).build().execute();
  }
}
