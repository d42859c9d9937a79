package dev.thawbench.checks.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OppositesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          outdoor fan is off                  | outdoor fan is on
          compressor is on                    | compressor is off
          coil temperature is above 18 °C     | coil temperature is at most 18 °C
          coil temperature is below 18 °C     | coil temperature is at least 18 °C
          coil temperature is at least 18 °C  | coil temperature is below 18 °C
          coil temperature is at most 18 °C   | coil temperature is above 18 °C
          reversing valve is defrost          | reversing valve is heating
          mode is heating                     | mode is not heating
          coil temperature is between 1 °C and 2 °C | coil temperature is not between 1 °C and 2 °C
          supply temperature is within 1 K of setpoint | supply temperature is not within 1 K of setpoint
          in defrost                          | outside defrost
          outside defrost                     | in defrost
          not (mode is heating)               | mode is heating
          outdoor fan is on and mode is off   | outdoor fan is off or mode is not off
          outdoor fan is on or (mode is off and compressor is on) | outdoor fan is off and (mode is not off or compressor is off)
          coil temperature > 18 °C (hysteresis 1 K) | coil temperature is at most 18 °C
          """)
  void ofConditionsAreInPlainWords(String condition, String opposite) {
    Body.During during =
        (Body.During) Lab.read("X-01", "during every defrost, " + condition).body();
    assertThat(Opposites.of(during.condition(), Style.NUMBERS)).isEqualTo(opposite);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          defrost begins                       | defrost does not begin
          defrost ends                         | defrost does not end
          compressor starts                    | compressor does not start
          compressor stops                     | compressor does not stop
          outdoor fan comes on                 | outdoor fan does not come on
          outdoor fan goes off                 | outdoor fan does not go off
          reversing valve switches             | reversing valve does not switch
          reversing valve becomes defrost      | reversing valve does not become defrost
          coil temperature rises above 18 °C   | coil temperature does not rise above 18 °C
          coil temperature rises to 18 °C      | coil temperature does not rise to 18 °C
          coil temperature falls below 18 °C   | coil temperature does not fall below 18 °C
          coil temperature falls to 18 °C      | coil temperature does not fall to 18 °C
          setpoint changes by at least 2 K     | setpoint does not change by at least 2 K
          setpoint changes                     | setpoint does not change
          compressor switches                  | compressor does not switch
          fault 'coil sensor open' is applied  | fault 'coil sensor open' is not applied
          fault 'coil sensor open' is cleared  | fault 'coil sensor open' is not cleared
          power-up                             | no power-up
          (outdoor fan is on and mode is off) becomes true | 'outdoor fan is on and mode is off' does not become true
          """)
  void ofEventsSayThatTheyDidNotCome(String event, String missing) {
    Body.When when =
        (Body.When) Lab.read("X-01", "when defrost begins, " + event + " within 5 s").body();
    Obligation.Follows follows = (Obligation.Follows) when.obligation();
    assertThat(Opposites.of(follows.event(), Style.NUMBERS)).isEqualTo(missing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          compressor speed has been at most 20 Hz for 5 s | compressor speed was above 20 Hz in the 5 s before
          pressure difference is between 1 bar and 15 bar | pressure difference is not between 1 bar and 15 bar
          """)
  void ofInterlocksSayWhatWasSoInstead(String interlock, String opposite) {
    Body.AtEvery at =
        (Body.AtEvery) Lab.read("X-01", "at every reversing valve switch, " + interlock).body();
    assertThat(Opposites.of(at.interlocks().get(0), Style.NUMBERS)).isEqualTo(opposite);
  }
}
