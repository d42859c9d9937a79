package dev.thawbench.loop.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.config.Place;
import dev.thawbench.drivers.link.ModbusRequest;
import dev.thawbench.drivers.link.WriteRegister;
import dev.thawbench.drivers.link.WriteRegisters;
import dev.thawbench.drivers.point.Access;
import dev.thawbench.drivers.point.Point;
import dev.thawbench.drivers.point.PointBuilder;
import dev.thawbench.drivers.point.PointType;
import dev.thawbench.drivers.point.WriteGuard;
import dev.thawbench.drivers.point.WriteLimits;
import dev.thawbench.loop.profile.DevicePoint;
import dev.thawbench.loop.station.Wire;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WriteBlocksTest {
  private static final WriteLimits ONCE_A_DAY = WriteLimits.NONE.atMostPerDay(1);

  @Test
  void neighboursOfAnInputOutputModuleAreWrittenTogetherAndItsClockLast() {
    Wire clock = wire(Point.named("clock").holding(0).type(PointType.UINT32));
    List<WriteBlock> blocks =
        WriteBlocks.of(
            "io",
            List.of(wire(holding("b", 11)), wire(holding("a", 10)), wire(holding("c", 13))),
            Optional.of(clock),
            true);

    assertThat(names(blocks)).containsExactly(List.of("a", "b"), List.of("c"), List.of("clock"));
    assertThat(blocks)
        .extracting(WriteBlock::source)
        .containsExactly("io write 1", "io write 2", "io write 3");
    blocks.get(0).set(1, 7);
    assertThat(blocks.get(0).request()).isEqualTo(new WriteRegisters(10, new int[] {0, 7}));
  }

  @Test
  void onAControllerOnlyBitsOfOneRegisterAreWrittenTogether() {
    List<WriteBlock> blocks =
        WriteBlocks.of(
            "controller",
            List.of(
                wire(holding("a", 10)),
                wire(Point.named("high").holding(11).bit(15)),
                wire(Point.named("low").holding(11).bit(0))),
            Optional.empty(),
            false);

    assertThat(names(blocks)).containsExactly(List.of("a"), List.of("low", "high"));
    assertThat(request(blocks.get(1), 1, 1)).isEqualTo(new WriteRegister(11, 0x8000));
    assertThat(request(blocks.get(1), 0, 1)).isEqualTo(new WriteRegister(11, 0x8001));
    assertThat(request(blocks.get(1), 1, 0)).isEqualTo(new WriteRegister(11, 1));
  }

  @Test
  void whatMayBeWrittenOnlySoOftenIsWrittenAlone() {
    List<WriteBlock> blocks =
        WriteBlocks.of(
            "io",
            List.of(
                wire(holding("a", 10)),
                wire(holding("worn", 11).limits(ONCE_A_DAY)),
                wire(Point.named("worn bit").holding(12).bit(1).limits(ONCE_A_DAY)),
                wire(Point.named("other bit").holding(12).bit(0)),
                wire(holding("b", 13))),
            Optional.empty(),
            true);

    assertThat(names(blocks))
        .containsExactly(
            List.of("a"), List.of("worn"), List.of("other bit", "worn bit"), List.of("b"));
  }

  @Test
  void aWriteOfARegisterCountsForEveryBitOfItThatWears() {
    WriteBlock block =
        WriteBlocks.of(
                "io",
                List.of(
                    wire(Point.named("worn bit").holding(12).bit(1).limits(ONCE_A_DAY)),
                    wire(Point.named("other bit").holding(12).bit(0))),
                Optional.empty(),
                true)
            .get(0);
    WriteGuard guard = new WriteGuard();
    block.set(0, 0);
    block.set(1, 0);
    block.written();

    block.set(0, 1);
    assertThat(block.refusal(guard, 0)).isEmpty();
    assertThat(block.refusal(guard, 1)).as("the same write again").isEmpty();
    block.written();
    block.set(0, 0);
    assertThat(block.refusal(guard, 2))
        .hasValueSatisfying(why -> assertThat(why).contains("'worn bit'", "are used up"));
  }

  private static ModbusRequest request(WriteBlock block, int index, double value) {
    block.set(index, value);
    return block.request();
  }

  private static List<List<String>> names(List<WriteBlock> blocks) {
    return blocks.stream().map(block -> block.wires().stream().map(Wire::signal).toList()).toList();
  }

  private static PointBuilder holding(String name, int address) {
    return Point.named(name).holding(address);
  }

  private static Wire wire(PointBuilder builder) {
    Point point = builder.access(Access.BOTH).build();
    Place place = Place.of("test");
    DevicePoint known =
        new DevicePoint(point, Unit.ONE, List.of(), 0, 0, Optional.empty(), true, 0, place);
    return new Wire(point.name(), "device", known, Optional.empty(), place);
  }
}
