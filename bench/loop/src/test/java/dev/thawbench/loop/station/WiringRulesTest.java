package dev.thawbench.loop.station;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.loop.StationFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WiringRulesTest {
  private static final String OWN_POINT = "reported coil temperature: {input";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"water flow", "electric power", "evaporating temperature", "true frost"})
  void aPointOfTheControllerIsNotCalledLikeWhatThePlantSays(String name) {
    assertThat(files().profile(OWN_POINT, name + ": {input").faults())
        .containsExactly(
            "controllers/small.yaml:7:3: '"
                + name
                + "' is what the plant says itself; call it otherwise here, such as 'reported "
                + name
                + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"outdoor air", "mains", "frost growth", "coil sensor fault", "room"})
  void aPointOfTheControllerIsNotCalledLikeWhatScriptsGiveThePlant(String name) {
    assertThat(files().profile(OWN_POINT, name + ": {input").faults())
        .containsExactly(
            "controllers/small.yaml:7:3: '"
                + name
                + "' is what a script gives the plant; call it otherwise here, such as 'reported "
                + name
                + "'");
  }

  @Test
  void aResponseIsNotCalledLikeWhatThePlantSaysOrDrives() {
    assertThat(files().station("compressor speed: io", "coil temperature: io").faults())
        .containsExactly(
            "stations/small.yaml:28:3: 'coil temperature' is what the plant says itself; call it"
                + " otherwise here, such as 'reported coil temperature'");
  }

  @Test
  void thePlantWritesNoRegisterOfTheControllerThatIsNotWired() {
    assertThat(files().profile("  setpoint:", "  supply temperature:").faults())
        .containsExactly(
            "controllers/small.yaml:9:3: 'supply temperature' is what the plant says itself; wire"
                + " it under 'stimuli' if the plant is to write this point, or call the point"
                + " otherwise, such as 'written supply temperature'");
    Station wired =
        files()
            .profile("  setpoint:", "  supply temperature:")
            .station(
                "  power: io", "  supply temperature: controller / supply temperature\n  power: io")
            .read();
    assertThat(wired.stimuli())
        .filteredOn(wire -> wire.source().isPresent())
        .extracting(Wire::signal)
        .containsExactly("coil temperature", "supply temperature");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "water flow | 'water flow' is what the plant says itself; call it otherwise here, such as 'reported water flow'",
        "outdoor air | 'outdoor air' is what a script gives the plant; call it otherwise here, such as 'reported outdoor air'",
        "pump | 'pump' drives the plant, as a console can't; call it otherwise here, such as 'reported pump'",
        "power | signal 'power' stands already at stations/small.yaml:32:3; call one of the two otherwise",
        "mode | signal 'mode' stands already at controllers/small.yaml:8:3; call one of the two otherwise",
        "compressor speed | 'compressor speed' drives the plant, as a console can't; call it otherwise here, such as 'reported compressor speed'",
        "again | signal 'again' stands already at stations/small.yaml:10:14; call one of the two otherwise"
      })
  void aValueOfAConsoleHasANameOfItsOwn(String name, String message) {
    assertThat(
            files()
                .station(
                    "devices:\n",
                    """
                    devices:
                      first:
                        console: /dev/ttyUSB7
                        values: {again: {pattern: "(a)"}}
                      second:
                        console: /dev/ttyUSB8
                        values: {NAME: {pattern: "(a)"}}
                    """
                        .replace("NAME", name))
                .faults())
        .singleElement()
        .asString()
        .isEqualTo("stations/small.yaml:13:14: " + message);
  }

  @Test
  void twoSignalsOnOnePointAreRefused() {
    assertThat(
            files()
                .station(
                    "compressor speed: io / compressor input",
                    "compressor speed: io / compressor input\n  rotor: io / compressor input")
                .station(
                    "  power: io / relay output",
                    "  power: io / relay output\n  thermostat: io / relay output")
                .faults())
        .containsExactly(
            "stations/small.yaml:27:3: 'thermostat' overwrites 'power' (stations/small.yaml:26:3):"
                + " point 'relay output' lies where point 'relay output' does; only one of them"
                + " can be written",
            "stations/small.yaml:30:3: point 'io / compressor input' carries 'compressor speed'"
                + " already, at stations/small.yaml:29:3; wire 'rotor' to a point of its own");
  }

  @Test
  void aStimulusOnTheClocksPointIsRefused() {
    assertThat(files().station("  power: io", "  ticks: io / clock\n  power: io").faults())
        .containsExactly(
            "stations/small.yaml:30:8: 'clock' overwrites 'ticks' (stations/small.yaml:26:3): point"
                + " 'clock' lies where point 'clock' does; only one of them can be written");
  }

  @Test
  void aPointMayBeDrivenAndReadBack() {
    assertThat(
            files()
                .station("  compressor speed:", "  relay: io / relay output\n  compressor speed:")
                .faults())
        .isEmpty();
  }

  @Test
  void theSupplyIsSwitchedByPowerAlone() {
    assertThat(files().station("powered by: power", "powered by: coil temperature").faults())
        .containsExactly(
            "stations/small.yaml:12:17: expected 'power', the one stimulus that switches a supply,"
                + " found 'coil temperature'; call the stimulus 'power'");
    assertThat(
            files()
                .station("  power: io", "  supply relay: io")
                .station("- power: \"off\"", "- supply relay: \"off\"")
                .faults())
        .containsExactly(
            "stations/small.yaml:8:3: device 'controller' is powered by 'power', which is no"
                + " stimulus; known: 'coil temperature', 'supply relay', 'mode', 'setpoint'");
  }

  @Test
  void theControllerDoesNotSwitchItsOwnSupply() {
    assertThat(
            files()
                .profile("  mode: {", "  power: {")
                .station("  power: io / relay output\n", "")
                .station("  - mode: \"off\"\n", "")
                .faults())
        .containsExactly(
            "controllers/small.yaml:8:3: 'power' switches the supply, which device 'controller'"
                + " can't do for itself; call its point otherwise, such as 'unit power'");
  }

  @Test
  void theSupplysPointIsZeroForOff() {
    assertThat(
            files()
                .station(
                    "holding register: 2, states: [\"off\", \"on\"]",
                    "holding register: 2, states: [\"on\", \"off\"]")
                .faults())
        .containsExactly(
            "stations/small.yaml:26:3: 'power' switches the supply: expected a point that is 0 for"
                + " off and 1 for on, with states: [\"off\", \"on\"]; 'relay output' is not so");
  }

  @Test
  void theClockIsMovedInMilliseconds() {
    assertThat(files().station("unit: ms", "unit: s").faults())
        .containsExactly(
            "stations/small.yaml:29:8: the clock is moved in ms, 'clock' is in s; give it the"
                + " 'scale' and 'unit: ms' that make it so");
  }

  private StationFiles files() {
    return new StationFiles(folder, 1502);
  }
}
