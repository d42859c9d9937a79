package dev.thawbench.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> SIGNALS =
      List.of("outdoor air", "coil temperature", "compressor", "fan");

  @ParameterizedTest
  @CsvSource({
    "outdor air,outdoor air",
    "Outdoor Air,outdoor air",
    "coil temprature,coil temperature",
    "copmressor,compressor",
    "fann,fan"
  })
  void findsTheWordThatWasMeant(String word, String meant) {
    assertThat(Nearest.of(word, SIGNALS)).contains(meant);
  }

  @Test
  void staysSilentWhereNothingIsNear() {
    assertThat(Nearest.of("supply", SIGNALS)).isEmpty();
    assertThat(Nearest.of("xyz", SIGNALS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"kitten,sitting,3", "ab,ba,1", "'',abc,3", "abc,abc,0", "abcd,acbd,1"})
  void countsEdits(String a, String b, int distance) {
    assertThat(Nearest.distance(a, b)).isEqualTo(distance);
    assertThat(Nearest.distance(b, a)).isEqualTo(distance);
  }

  @Test
  void hintsAtTheNearestWordOrAtAllOfAFew() {
    assertThat(Nearest.hint("fann", SIGNALS)).isEqualTo("; did you mean 'fan'?");
    assertThat(Nearest.hint("zz", List.of("on", "off"))).isEqualTo("; known: 'on', 'off'");
  }
}
