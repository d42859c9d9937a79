package dev.thawbench.drivers.point;

import dev.thawbench.drivers.link.ModbusRequest;
import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.link.WriteCoil;
import dev.thawbench.drivers.link.WriteCoils;
import dev.thawbench.drivers.link.WriteRegister;
import dev.thawbench.drivers.link.WriteRegisters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Which writes set a number of points: neighbours together, never anything that was not meant.
 *
 * @param requests the writes, by table and address
 */
public record WritePlan(List<ModbusRequest> requests) {
  /** Copies the list. */
  public WritePlan {
    requests = List.copyOf(requests);
  }

  /**
   * The plan.
   *
   * @param values what is meant; of two for one point the later counts
   * @param style by which function codes
   * @param present what a holding register holds now, by its address; asked only for points that
   *     are some of a register's bits
   * @throws IllegalArgumentException where a type cannot hold its value, or the style cannot write
   *     it
   */
  public static WritePlan of(
      Collection<PointValue> values, WriteStyle style, IntUnaryOperator present) {
    TreeMap<Integer, Integer> registers = new TreeMap<>();
    TreeMap<Integer, Integer> coils = new TreeMap<>();
    for (PointValue each : values) {
      Point point = each.point();
      if (!point.access().writes()) {
        throw new IllegalArgumentException(point.describe() + " is read only");
      }
      if (point.table() == Table.COILS) {
        coils.put(point.address(), PointCodec.encodeBit(point, each.value()) ? 1 : 0);
        continue;
      }
      if (style == WriteStyle.SINGLE && point.width() > 1) {
        throw new IllegalArgumentException(
            point.describe() + " takes two registers; its device takes one at a time");
      }
      boolean partly = !point.field().equals(BitField.ALL);
      int before =
          registers.containsKey(point.address())
              ? registers.get(point.address())
              : partly ? present.applyAsInt(point.address()) : 0;
      int[] words = PointCodec.encode(point, each.value(), before);
      for (int i = 0; i < words.length; i++) {
        registers.put(point.address() + i, words[i]);
      }
    }
    List<ModbusRequest> requests = new ArrayList<>();
    runs(registers, style, 123).forEach(run -> requests.add(registerWrite(run, style)));
    runs(coils, style, 1968).forEach(run -> requests.add(coilWrite(run, style)));
    return new WritePlan(requests);
  }

  private static List<TreeMap<Integer, Integer>> runs(
      TreeMap<Integer, Integer> entries, WriteStyle style, int most) {
    List<TreeMap<Integer, Integer>> runs = new ArrayList<>();
    for (Map.Entry<Integer, Integer> entry : entries.entrySet()) {
      TreeMap<Integer, Integer> last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      boolean joins =
          last != null
              && style != WriteStyle.SINGLE
              && last.lastKey() + 1 == entry.getKey()
              && last.size() < most;
      if (!joins) {
        last = new TreeMap<>();
        runs.add(last);
      }
      last.put(entry.getKey(), entry.getValue());
    }
    return runs;
  }

  private static ModbusRequest registerWrite(TreeMap<Integer, Integer> run, WriteStyle style) {
    int[] values = run.values().stream().mapToInt(Integer::intValue).toArray();
    return values.length == 1 && style != WriteStyle.MULTIPLE
        ? new WriteRegister(run.firstKey(), values[0])
        : new WriteRegisters(run.firstKey(), values);
  }

  private static ModbusRequest coilWrite(TreeMap<Integer, Integer> run, WriteStyle style) {
    boolean[] values = new boolean[run.size()];
    int i = 0;
    for (int value : run.values()) {
      values[i++] = value != 0;
    }
    return values.length == 1 && style != WriteStyle.MULTIPLE
        ? new WriteCoil(run.firstKey(), values[0])
        : new WriteCoils(run.firstKey(), values);
  }

  /** One line a write, for a dry run. */
  public String describe() {
    StringBuilder text = new StringBuilder();
    for (ModbusRequest request : requests) {
      text.append(request.describe()).append(values(request)).append('\n');
    }
    return text.toString();
  }

  private static String values(ModbusRequest request) {
    if (request instanceof WriteRegisters write) {
      return ": " + java.util.Arrays.toString(write.registers().values());
    }
    if (request instanceof WriteCoils write) {
      return ": " + java.util.Arrays.toString(write.bits().values());
    }
    return "";
  }
}
