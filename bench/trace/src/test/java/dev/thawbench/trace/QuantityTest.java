package dev.thawbench.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  @Test
  void readsNumberAndUnit() {
    assertThat(Quantity.parse("2 °C")).contains(new Quantity(2, Unit.CELSIUS));
    assertThat(Quantity.parse("-7.5°C")).contains(new Quantity(-7.5, Unit.CELSIUS));
    assertThat(Quantity.parse("−7 °C")).contains(new Quantity(-7, Unit.CELSIUS));
    assertThat(Quantity.parse("84 %")).contains(new Quantity(84, Unit.PERCENT));
    assertThat(Quantity.parse("3")).contains(new Quantity(3, Unit.ONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "°C", "2 degC", "2 °C now", "1,5 kg", "1e3 W", "NaN K"})
  void refusesWhatIsNoQuantity(String text) {
    assertThat(Quantity.parse(text)).isEmpty();
  }

  @Test
  void givesDurationsInNanoseconds() {
    assertThat(new Quantity(6, Unit.HOUR).nanos()).isEqualTo(21_600_000_000_000L);
    assertThat(new Quantity(0.25, Unit.SECOND).nanos()).isEqualTo(250_000_000L);
    assertThatThrownBy(() -> new Quantity(6, Unit.KELVIN).nanos())
        .hasMessage("'K' does not convert to 's'");
  }

  @Test
  void neverTurnsATemperatureIntoADifference() {
    assertThat(Unit.CELSIUS.convertsTo(Unit.KELVIN)).isFalse();
    assertThat(new Quantity(1500, Unit.WATT).in(Unit.KILOWATT)).isEqualTo(1.5);
  }
}
