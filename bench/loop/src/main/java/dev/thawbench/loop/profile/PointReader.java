package dev.thawbench.loop.profile;

import dev.thawbench.config.Fields;
import dev.thawbench.config.ListNode;
import dev.thawbench.config.MapNode;
import dev.thawbench.config.Node;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.point.Access;
import dev.thawbench.drivers.point.ByteOrder;
import dev.thawbench.drivers.point.Point;
import dev.thawbench.drivers.point.PointBuilder;
import dev.thawbench.drivers.point.PointType;
import dev.thawbench.trace.Threshold;
import dev.thawbench.trace.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the points of a device: {@code name: {holding register: 2111, type: int16, scale: 0.1,
 * unit: °C}}.
 *
 * <p>Addresses count from 0 as on the wire, or from 1 as many manuals do; the file says which
 * ({@code addresses: from 0}), since one register off looks like a wrong value and not like a
 * fault.
 */
public final class PointReader {
  private static final Map<String, Table> TABLES =
      Map.of(
          "holding register", Table.HOLDING_REGISTERS,
          "input register", Table.INPUT_REGISTERS,
          "coil", Table.COILS,
          "discrete input", Table.DISCRETE_INPUTS);
  private static final Map<String, Access> ACCESS =
      Map.of("read", Access.READ, "write", Access.WRITE, "read and write", Access.BOTH);

  /** What is read after the unit, most of it in that unit. */
  private static final List<String> AFTER_UNIT =
      List.of(
          "states",
          "not there",
          "access",
          "range",
          "at most every",
          "writes a day",
          "repeatable",
          "uncertainty",
          "age",
          "on above",
          "off below",
          "polled");

  private final int firstAddress;
  private final Problems problems;

  private PointReader(int firstAddress, Problems problems) {
    this.firstAddress = firstAddress;
    this.problems = problems;
  }

  /** Reads {@code addresses} and {@code points} of a device or profile. */
  public static List<DevicePoint> read(Fields device) {
    Problems problems = device.problems();
    Optional<MapNode> points = device.optionalChild("points");
    Optional<TextNode> addresses = device.optionalText("addresses");
    if (points.isEmpty()) {
      return List.of();
    }
    int first = 0;
    if (addresses.isEmpty()) {
      problems.add(
          points.get().place(),
          "points need 'addresses: from 0' (as on the wire) or 'addresses: from 1' beside them");
    } else if (addresses.get().text().equals("from 1")) {
      first = 1;
    } else if (!addresses.get().text().equals("from 0")) {
      problems.add(
          addresses.get().place(),
          "expected 'from 0' (as on the wire) or 'from 1', found " + addresses.get().describe());
    }
    PointReader reader = new PointReader(first, problems);
    List<DevicePoint> read = new ArrayList<>();
    for (MapNode.Entry entry : points.get().entries()) {
      if (entry.value() instanceof MapNode map) {
        reader.point(entry.key(), map).ifPresent(read::add);
      } else {
        problems.add(
            entry.value().place(),
            "point '"
                + entry.key().text()
                + "' needs a map such as {holding register: 0}, found "
                + entry.value().describe());
      }
    }
    return read;
  }

  private Optional<DevicePoint> point(TextNode name, MapNode map) {
    int before = problems.list().size();
    Fields fields = map.fields("point '" + name.text() + "'", problems);
    PointBuilder builder = Point.named(name.text());
    table(fields, map, builder);
    Optional<PointType> type = fields.optionalText("type").flatMap(node -> word(node, types()));
    type.ifPresent(builder::type);
    fields
        .optionalText("byte order")
        .flatMap(node -> word(node, orders()))
        .ifPresent(builder::order);
    fields.optionalInteger("bit", 0, 15).ifPresent(bit -> builder.bit(bit.intValue()));
    fields.optionalNumber("scale").ifPresent(builder::scale);
    fields.optionalNumber("offset").ifPresent(builder::offset);
    Optional<TextNode> unitNode = fields.optionalText("unit");
    Optional<Unit> known = unitNode.flatMap(node -> Quantities.unit(node, problems));
    if (unitNode.isPresent() && known.isEmpty()) {
      // What may be wrong with these would only follow from this.
      AFTER_UNIT.forEach(fields::any);
      fields.end();
      return Optional.empty();
    }
    Unit unit = known.orElse(Unit.ONE);
    builder.unit(unit.symbol());
    List<String> states = states(fields);
    if (!states.isEmpty() && type.isEmpty() && fields.map().find("bit").isEmpty()) {
      labels(states, fields, builder);
    }
    for (Node sentinel : fields.optionalList("not there")) {
      raw(sentinel).ifPresent(builder::sentinels);
    }
    builder.access(
        fields.optionalText("access").flatMap(node -> word(node, ACCESS)).orElse(Access.READ));
    builder.limits(WriteLimitsReader.read(fields, unit));
    double uncertainty = difference(fields, "uncertainty", unit).orElse(0.0);
    long age =
        fields.optionalText("age").flatMap(node -> Quantities.duration(node, problems)).orElse(0L);
    Optional<Threshold> onOff = onOff(fields, unit);
    boolean polled = fields.flag("polled", true);
    fields.end();
    if (problems.list().size() > before) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new DevicePoint(
              builder.build(),
              unit,
              states,
              uncertainty,
              age,
              onOff,
              polled,
              firstAddress,
              name.place()));
    } catch (IllegalArgumentException unfit) {
      problems.add(name.place(), unfit.getMessage());
      return Optional.empty();
    }
  }

  private void table(Fields fields, MapNode map, PointBuilder builder) {
    int found = 0;
    for (Map.Entry<String, Table> table : TABLES.entrySet()) {
      Optional<Long> address =
          fields.optionalInteger(table.getKey(), firstAddress, 65535L + firstAddress);
      if (address.isPresent()) {
        found++;
        builder.at(table.getValue(), (int) (address.get() - firstAddress));
      }
    }
    if (found != 1
        && TABLES.keySet().stream().filter(key -> map.find(key).isPresent()).count() != 1) {
      problems.add(
          map.place(),
          "a point has one of 'holding register', 'input register', 'coil', 'discrete input' with its address");
    }
  }

  private List<String> states(Fields fields) {
    List<String> states = new ArrayList<>();
    for (TextNode state : fields.optionalTexts("states")) {
      states.add(state.text());
    }
    return states;
  }

  private static void labels(List<String> states, Fields fields, PointBuilder builder) {
    boolean register =
        fields.map().find("holding register").isPresent()
            || fields.map().find("input register").isPresent();
    if (register) {
      Map<Integer, String> labels = new LinkedHashMap<>();
      for (int i = 0; i < states.size(); i++) {
        labels.put(i, states.get(i));
      }
      builder.labels(labels);
    }
  }

  private Optional<Threshold> onOff(Fields fields, Unit unit) {
    Optional<TextNode> on = fields.optionalText("on above");
    Optional<TextNode> off = fields.optionalText("off below");
    if (on.isEmpty() && off.isEmpty()) {
      return Optional.empty();
    }
    if (on.isEmpty() || off.isEmpty()) {
      problems.add(fields.map().place(), "'on above' and 'off below' belong together");
      return Optional.empty();
    }
    Optional<Double> above = Quantities.in(on.get(), unit, problems);
    Optional<Double> below = Quantities.in(off.get(), unit, problems);
    if (above.isEmpty() || below.isEmpty()) {
      return Optional.empty();
    }
    if (below.get() > above.get()) {
      problems.add(off.get().place(), "'off below' must not lie above 'on above'");
      return Optional.empty();
    }
    return Optional.of(new Threshold(above.get(), below.get()));
  }

  private Optional<Double> difference(Fields fields, String key, Unit unit) {
    Unit differenceUnit = unit == Unit.CELSIUS ? Unit.KELVIN : unit;
    return fields.optionalText(key).flatMap(node -> Quantities.in(node, differenceUnit, problems));
  }

  private Optional<Long> raw(Node node) {
    if (node instanceof TextNode text) {
      try {
        return Optional.of(Long.decode(text.text()));
      } catch (NumberFormatException noNumber) {
        // Falls through to the problem below.
      }
    }
    Place place = node instanceof ListNode list ? list.place() : node.place();
    problems.add(place, "expected a raw value such as 0x8000 or -32768, found " + node.describe());
    return Optional.empty();
  }

  private <T> Optional<T> word(TextNode node, Map<String, T> known) {
    T value = known.get(node.text());
    if (value == null) {
      problems.add(
          node.place(),
          "expected one of "
              + String.join(", ", known.keySet().stream().sorted().map(w -> "'" + w + "'").toList())
              + ", found "
              + node.describe());
    }
    return Optional.ofNullable(value);
  }

  private static Map<String, PointType> types() {
    Map<String, PointType> types = new LinkedHashMap<>();
    for (PointType type : PointType.values()) {
      types.put(type.name().toLowerCase(Locale.ROOT), type);
    }
    return types;
  }

  private static Map<String, ByteOrder> orders() {
    Map<String, ByteOrder> orders = new LinkedHashMap<>();
    for (ByteOrder order : ByteOrder.values()) {
      orders.put(order.name(), order);
    }
    return orders;
  }
}
