package dev.thawbench.drivers.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.thawbench.drivers.link.Registers;
import dev.thawbench.drivers.link.Table;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PointCodecTest {
  private static final int[] PI_ABCD = {0x4049, 0x0FDB};

  @ParameterizedTest
  @CsvSource({
    "ABCD, 0x4049, 0x0FDB",
    "BADC, 0x4940, 0xDB0F",
    "CDAB, 0x0FDB, 0x4049",
    "DCBA, 0xDB0F, 0x4940"
  })
  void floatsComeInAllFourByteOrders(ByteOrder order, String first, String second) {
    Point point = point(PointType.FLOAT32, order);
    int a = Integer.decode(first);
    int b = Integer.decode(second);
    assertThat(PointCodec.decode(point, a, b)).isEqualTo((double) (float) Math.PI);
    assertThat(PointCodec.encode(point, Math.PI, 0)).containsExactly(a, b);
  }

  @Test
  void abcdIsTheProtocolsOwnOrder() {
    Point point = point(PointType.UINT32, ByteOrder.ABCD);
    assertThat(PointCodec.decode(point, PI_ABCD[0], PI_ABCD[1])).isEqualTo(0x40490FDBL);
  }

  @ParameterizedTest
  @EnumSource(ByteOrder.class)
  void everyRawValueComesBackAsItWent(ByteOrder order) {
    long seed = 20260101;
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      int a = random.nextInt(0x10000);
      int b = random.nextInt(0x10000);
      for (PointType type :
          new PointType[] {PointType.INT16, PointType.UINT16, PointType.INT32, PointType.UINT32}) {
        Point point = point(type, order);
        double value = PointCodec.decode(point, new Registers(new int[] {a, b}), 0);
        int[] back = PointCodec.encode(point, value, 0);
        assertThat(back[0]).as("%s %s seed %d", type, order, seed).isEqualTo(a);
        if (type.width() == 2) {
          assertThat(back[1]).as("%s %s seed %d", type, order, seed).isEqualTo(b);
        }
      }
    }
  }

  @Test
  void signsAreKeptApart() {
    assertThat(PointCodec.decode(point(PointType.INT16, ByteOrder.ABCD), 0xFFFF, 0)).isEqualTo(-1);
    assertThat(PointCodec.decode(point(PointType.UINT16, ByteOrder.ABCD), 0xFFFF, 0))
        .isEqualTo(65535);
    assertThat(PointCodec.decode(point(PointType.INT32, ByteOrder.ABCD), 0xFFFF, 0xFFFE))
        .isEqualTo(-2);
    assertThat(PointCodec.decode(point(PointType.UINT32, ByteOrder.ABCD), 0xFFFF, 0xFFFE))
        .isEqualTo(4_294_967_294.0);
  }

  @Test
  void scaleAndOffsetAreAsOnTheDataSheet() {
    // Outdoor unit bus of several makers: raw = 100 · T + 3000.
    Point coil =
        Point.named("coil temperature")
            .holding(2111)
            .scale(0.01)
            .offset(-30)
            .unit("°C")
            .access(Access.BOTH)
            .build();
    assertThat(PointCodec.decode(coil, 3000, 0)).isZero();
    assertThat(PointCodec.decode(coil, 2000, 0)).isCloseTo(-10, within(1e-12));
    assertThat(PointCodec.encode(coil, -10.004, 0)).containsExactly(2000);
    assertThatThrownBy(() -> PointCodec.encode(coil, -31, 0))
        .hasMessage(
            "'coil temperature' (holding register 2111 on the wire, uint16) can't hold -31.0 °C");
  }

  @ParameterizedTest
  @CsvSource({"0x8000, 0x8000", "-32768, 0x8000", "0xFFFF, 0xFFFF", "-1, 0xFFFF"})
  void sentinelsMeanThatThereIsNoValueHoweverTheyAreWritten(String written, String raw) {
    Point signed = Point.named("flow").input(1).int16().sentinels(Long.decode(written)).build();
    Point unsigned = Point.named("flow").input(1).uint16().sentinels(Long.decode(written)).build();
    assertThat(PointCodec.decode(signed, Integer.decode(raw), 0)).isNaN();
    assertThat(PointCodec.decode(unsigned, Integer.decode(raw), 0)).isNaN();
    assertThat(PointCodec.decode(signed, 17, 0)).isEqualTo(17);
  }

  @Test
  void sentinelsOfTwoRegistersAndFloatsThatAreNoNumbersMeanTheSame() {
    Point energy =
        Point.named("energy").input(1).type(PointType.UINT32).sentinels(0xFFFFFFFFL).build();
    assertThat(PointCodec.decode(energy, 0xFFFF, 0xFFFF)).isNaN();
    Point power = Point.named("power").input(1).type(PointType.FLOAT32).build();
    assertThat(PointCodec.decode(power, 0x7FC0, 0)).isNaN();
    assertThat(PointCodec.decode(power, 0x7F80, 0)).isNaN();
  }

  @Test
  void bitsOfARegisterAreReadAndWrittenAlone() {
    Point valve = Point.named("4-way valve").holding(2108).bit(6).access(Access.BOTH).build();
    assertThat(PointCodec.decode(valve, 0x0040, 0)).isEqualTo(1);
    assertThat(PointCodec.decode(valve, 0xFFBF, 0)).isZero();
    assertThat(PointCodec.encode(valve, 1, 0x0801)).containsExactly(0x0841);
    assertThat(PointCodec.encode(valve, 0, 0xFFFF)).containsExactly(0xFFBF);
  }

  @Test
  void packedBytesAreTwoPoints() {
    // Zone 1 in the low byte, zone 2 in the high byte.
    Point low = Point.named("zone 1").holding(3).bits(0, 8).access(Access.BOTH).build();
    Point high = Point.named("zone 2").holding(3).bits(8, 8).access(Access.BOTH).build();
    assertThat(PointCodec.decode(low, 0x2A19, 0)).isEqualTo(0x19);
    assertThat(PointCodec.decode(high, 0x2A19, 0)).isEqualTo(0x2A);
    assertThat(PointCodec.encode(high, 255, 0x0019)).containsExactly(0xFF19);
    assertThatThrownBy(() -> PointCodec.encode(high, 256, 0)).hasMessageContaining("can't hold");
  }

  @Test
  void labelsMakeAnEnumeration() {
    Point mode =
        Point.named("mode")
            .holding(3999)
            .labels(Map.of(0, "standby", 1, "cool", 2, "heat"))
            .build();
    assertThat(mode.type()).isEqualTo(PointType.ENUM);
    assertThat(mode.labels().get((int) PointCodec.decode(mode, 2, 0))).isEqualTo("heat");
  }

  @Test
  void partsThatDoNotFitAreRefused() {
    assertThatThrownBy(() -> Point.named("fan").input(3).access(Access.BOTH).build())
        .hasMessage("point 'fan' is an input register, which nobody can write");
    assertThatThrownBy(() -> Point.named("fan").coil(3).uint16().build())
        .hasMessage("point 'fan' is a coil: its type is bit, not UINT16");
    assertThatThrownBy(() -> Point.named("fan").holding(65535).type(PointType.INT32).build())
        .hasMessageContaining("addresses are 0 to 65535");
    assertThatThrownBy(() -> Point.named("fan").holding(5).type(PointType.BIT).build())
        .hasMessageContaining("say which, 0 to 15");
    assertThatThrownBy(() -> Point.named("fan").holding(5).scale(0).build())
        .hasMessageContaining("scale is a number other than 0");
  }

  private static Point point(PointType type, ByteOrder order) {
    return Point.named("p")
        .at(Table.HOLDING_REGISTERS, 0)
        .type(type)
        .order(order)
        .access(Access.BOTH)
        .build();
  }
}
