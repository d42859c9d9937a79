package dev.thawbench.run;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.thawbench.trace.Unit;
import java.io.IOException;

/**
 * How records look as JSON: two spaces, line feeds, instants as ISO text, units by their symbol,
 * numbers in their shortest form on every JDK. The same record gives the same bytes.
 */
final class RunJson {
  static final JsonMapper MAPPER = mapper();

  private RunJson() {}

  private static JsonMapper mapper() {
    SimpleModule units = new SimpleModule();
    units.addSerializer(Unit.class, new UnitWriter());
    JsonDeserializer<Unit> reader = new UnitReader();
    units.addDeserializer(Unit.class, reader);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return JsonMapper.builder()
        .addModules(new Jdk8Module(), new JavaTimeModule(), units)
        // Components of records only: isWaived() is no part of the record.
        .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
        .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
        .enable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .defaultPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
        .build();
  }

  private static final class UnitWriter extends StdSerializer<Unit> {
    private static final long serialVersionUID = 1L;

    UnitWriter() {
      super(Unit.class);
    }

    @Override
    public void serialize(Unit unit, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(unit.symbol());
    }
  }

  private static final class UnitReader extends StdDeserializer<Unit> {
    private static final long serialVersionUID = 1L;

    UnitReader() {
      super(Unit.class);
    }

    @Override
    public Unit deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      String symbol = parser.getText();
      return Unit.ofSymbol(symbol)
          .orElseThrow(() -> context.weirdStringException(symbol, Unit.class, "no known unit"));
    }
  }
}
