package dev.thawbench.drivers.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.Evidence;
import dev.thawbench.drivers.link.ModbusRequest;
import dev.thawbench.drivers.link.ReadCoils;
import dev.thawbench.drivers.link.ReadHoldingRegisters;
import dev.thawbench.drivers.link.Registers;
import dev.thawbench.drivers.link.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlockPlanTest {
  @Test
  void neighboursAreReadTogetherOverSmallGaps() {
    BlockPlan plan =
        BlockPlan.of(List.of(holding(10), holding(12), holding(28), holding(60)), List.of());
    assertThat(requests(plan))
        .containsExactly(new ReadHoldingRegisters(10, 19), new ReadHoldingRegisters(60, 1));
    assertThat(plan.describe())
        .isEqualTo(
            """
            2 reads
              holding registers 10 to 28: 3 points, 16 of 19 read for nothing
              holding registers 60 to 60: 1 point
            """);
  }

  @Test
  void aBlockNeverCrossesAHole() {
    Hole hole = new Hole(Table.HOLDING_REGISTERS, 12, 13);
    assertThat(requests(BlockPlan.of(List.of(holding(11), holding(14)), List.of(hole))))
        .containsExactly(new ReadHoldingRegisters(11, 1), new ReadHoldingRegisters(14, 1));
    assertThatThrownBy(() -> BlockPlan.of(List.of(holding(12)), List.of(hole)))
        .hasMessage("'p12' (holding register 12 on the wire, uint16) lies in the hole 12 to 13");
  }

  @Test
  void aHoleInAnotherTableDoesNotMatter() {
    Hole hole = new Hole(Table.INPUT_REGISTERS, 12, 13);
    assertThat(requests(BlockPlan.of(List.of(holding(11), holding(14)), List.of(hole))))
        .containsExactly(new ReadHoldingRegisters(11, 4));
  }

  @Test
  void tablesAreReadApartAndWriteOnlyPointsNotAtAll() {
    Point coil = Point.named("c").coil(5).build();
    Point hidden = Point.named("w").holding(11).access(Access.WRITE).build();
    assertThat(requests(BlockPlan.of(List.of(coil, hidden, holding(10)), List.of())))
        .containsExactly(new ReadHoldingRegisters(10, 1), new ReadCoils(5, 1));
  }

  @Test
  void anyPlanFetchesEveryPointOnceWithinTheLimits() {
    for (long seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      List<Hole> holes = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        int from = random.nextInt(500);
        holes.add(new Hole(Table.HOLDING_REGISTERS, from, from + random.nextInt(10)));
      }
      List<Point> points = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        int address = random.nextInt(500);
        PointType type = random.nextBoolean() ? PointType.INT32 : PointType.UINT16;
        boolean free =
            holes.stream().noneMatch(h -> address <= h.to() && address + type.width() > h.from());
        if (free) {
          points.add(Point.named("p" + i).holding(address).type(type).build());
        }
      }
      BlockPlan plan = BlockPlan.of(points, holes);
      List<Point> fetched = new ArrayList<>();
      for (Block block : plan.blocks()) {
        assertThat(block.quantity()).as("seed %d", seed).isBetween(1, 125);
        for (Hole hole : holes) {
          assertThat(
                  hole.from() < block.address() + block.quantity() && hole.to() >= block.address())
              .as("seed %d: %s over %s", seed, block, hole)
              .isFalse();
        }
        for (Point point : block.points()) {
          assertThat(point.address()).isGreaterThanOrEqualTo(block.address());
          assertThat(point.endAddress()).isLessThanOrEqualTo(block.address() + block.quantity());
          fetched.add(point);
        }
      }
      assertThat(fetched).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(points);
    }
  }

  @Test
  void blocksDecodeTheirPoints() {
    Point a = Point.named("a").holding(10).int16().scale(0.1).build();
    Point b = Point.named("b").holding(12).type(PointType.UINT32).build();
    Block block = BlockPlan.of(List.of(a, b), List.of()).blocks().get(0);
    Data reply = new Data(0, 1, new Registers(new int[] {0xFFF6, 9, 1, 2}), Evidence.NONE);
    double[] values = new double[2];
    block.values(reply, values);
    assertThat(values).containsExactly(-1.0, 65538.0);
  }

  @Test
  void timeOnTheWireCountsFramesAndSilence() {
    // One read of 20 registers at 9,600 baud, 11 bits: (8 + 45) characters, 2 × 3.5 of silence.
    BlockPlan plan = BlockPlan.of(List.of(holding(0), holding(10), holding(19)), List.of());
    long character = 11 * 1_000_000_000L / 9600;
    assertThat(plan.wireNanos(character, character * 7 / 2))
        .isEqualTo(53 * character + 2 * (character * 7 / 2));
  }

  @Test
  void thePlanIsPrintedWithItsTimeOnTheWire() {
    long character = 11 * 1_000_000_000L / 9600;
    BlockPlan plan = BlockPlan.of(List.of(holding(0), holding(19), holding(100)), List.of());
    assertThat(plan.describe(character, character * 7 / 2))
        .isEqualTo(
            """
            3 reads, 75.6 ms on the wire
              holding registers 0 to 0: 1 point, 25.2 ms on the wire
              holding registers 19 to 19: 1 point, 25.2 ms on the wire
              holding registers 100 to 100: 1 point, 25.2 ms on the wire
            """);
  }

  private static List<ModbusRequest> requests(BlockPlan plan) {
    return plan.blocks().stream().map(Block::request).toList();
  }

  private static Point holding(int address) {
    return Point.named("p" + address).holding(address).build();
  }
}
