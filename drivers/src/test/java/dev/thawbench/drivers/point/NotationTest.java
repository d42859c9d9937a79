package dev.thawbench.drivers.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.drivers.link.Table;
import dev.thawbench.drivers.point.Notation.Place;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NotationTest {
  @Test
  void countsAsTheManualDoes() {
    assertThat(Notation.ZERO_BASED.place(Table.COILS, 0)).isEqualTo(new Place(Table.COILS, 0));
    assertThat(Notation.ONE_BASED.place(Table.INPUT_REGISTERS, 65536))
        .isEqualTo(new Place(Table.INPUT_REGISTERS, 65535));
    assertThat(Notation.MODICON.place(null, 40001))
        .isEqualTo(new Place(Table.HOLDING_REGISTERS, 0));
    assertThat(Notation.MODICON.place(null, 30013)).isEqualTo(new Place(Table.INPUT_REGISTERS, 12));
    assertThat(Notation.MODICON.place(null, 10005)).isEqualTo(new Place(Table.DISCRETE_INPUTS, 4));
    assertThat(Notation.MODICON.place(null, 5)).isEqualTo(new Place(Table.COILS, 4));
    assertThat(Notation.MODICON.place(null, 465536))
        .isEqualTo(new Place(Table.HOLDING_REGISTERS, 65535));
  }

  @Test
  void refusesWhatIsNoAddress() {
    assertThatThrownBy(() -> Notation.ONE_BASED.place(Table.COILS, 0))
        .hasMessage("addresses one-based are 1 to 65536, not 0");
    assertThatThrownBy(() -> Notation.MODICON.place(Table.COILS, 40001))
        .hasMessage("40001 is a holding register, not a coil");
    assertThatThrownBy(() -> Notation.MODICON.place(null, 50001))
        .hasMessage("50001 is no address of the form 40001 or 400001");
  }

  @Test
  void aLinePointFindsItsValue() {
    LinePoint coil = new LinePoint("coil", Pattern.compile("coil=([-+.\\d]+|open)"), "°C");
    assertThat(coil.value("t=12 coil=-7.25 fan=1")).hasValue(-7.25);
    assertThat(coil.value("t=12 coil=open")).hasValue(Double.NaN);
    assertThat(coil.value("hello")).isEmpty();
    LinePoint defrost =
        new LinePoint(
            "reported defrost",
            Pattern.compile("defrost (\\w+)"),
            1,
            0,
            "",
            Map.of("on", 1.0, "off", 0.0));
    assertThat(defrost.value("defrost ON")).hasValue(1);
    assertThat(defrost.value("defrost off")).hasValue(0);
    assertThatThrownBy(() -> new LinePoint("x", Pattern.compile("coil=.*"), "°C"))
        .hasMessage("point 'x': put the value in ( ) in 'coil=.*'");
  }
}
