package dev.thawbench.loop.coupling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.loop.StationFiles;
import dev.thawbench.loop.station.Station;
import dev.thawbench.loop.station.Wire;
import dev.thawbench.plant.PlantInput;
import dev.thawbench.plant.PlantOutput;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouplingReaderTest {
  private static final String OUTPUT = "scale: 0.01, unit: °C, access: read and write}";
  private static final String INPUT = "scale: 0.1, unit: Hz, on above: 5 Hz, off below: 2 Hz}";

  @TempDir private Path folder;

  @Test
  void meetsAsItIsWhereTheUnitIsTheSame() {
    Station station = new StationFiles(folder, 1502).read();

    PlantSource coil = wire(station, "coil temperature").source().orElseThrow();
    assertThat(coil.output()).isEqualTo(PlantOutput.COIL_TEMPERATURE);
    assertThat(coil.toPoint().applyAsDouble(-7.123456789)).isEqualTo(-7.123456789);
    PlantCommand speed = wire(station, "compressor speed").command().orElseThrow();
    assertThat(speed.input()).isEqualTo(PlantInput.COMPRESSOR_SPEED);
    assertThat(speed.toPlant().applyAsDouble(47.3)).isEqualTo(47.3);
    assertThat(speed.toPlant().applyAsDouble(Double.NaN)).isNaN();
  }

  @Test
  void convertsUnits() {
    Station station =
        driving("low pressure", "scale: 0.1, unit: kPa, access: read and write}")
            .station("compressor speed: io", "auxiliary heat: io")
            .station(INPUT, "scale: 0.1, unit: kW}")
            .read();

    assertThat(wire(station, "low pressure").source().orElseThrow().toPoint().applyAsDouble(4.5))
        .isCloseTo(450, Offset.offset(1e-9));
    assertThat(wire(station, "auxiliary heat").command().orElseThrow().toPlant().applyAsDouble(6.1))
        .isCloseTo(6100, Offset.offset(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "'[open, closed]', 0, 1",
    "'[closed, open]', 1, 0",
    "'[wire broken, open, closed]', 1, 2"
  })
  void putsAPositionWhereThePointHasItsName(String states, double open, double closed) {
    Station station =
        driving("low pressure switch", "states: " + states + ", access: read and write}").read();

    PlantSource contact = wire(station, "low pressure switch").source().orElseThrow();
    assertThat(contact.toPoint().applyAsDouble(0)).isEqualTo(open);
    assertThat(contact.toPoint().applyAsDouble(1)).isEqualTo(closed);
  }

  @ParameterizedTest
  @CsvSource({
    "reversing valve, '[heating, defrost]', 0, 1",
    "reversing valve, '[defrost, heating]', 1, 0",
    "diverting valve, '[hot water tank, heating circuit]', 1, 0",
    "outdoor fan, '[\"off\", \"on\"]', 0, 100",
    "pump, '[\"on\", \"off\"]', 100, 0"
  })
  void takesAStateByItsName(String signal, String states, double first, double second) {
    Station station = driven(signal, "states: " + states + "}").read();

    PlantCommand command = wire(station, signal).command().orElseThrow();
    assertThat(command.toPlant().applyAsDouble(0)).isEqualTo(first);
    assertThat(command.toPlant().applyAsDouble(1)).isEqualTo(second);
    assertThat(command.toPlant().applyAsDouble(2)).isNaN();
    assertThat(command.toPlant().applyAsDouble(Double.NaN)).isNaN();
  }

  @Test
  void aBitIsOffAndOnWithoutStates() {
    Station station = driven("outdoor fan", "bit: 3}").read();

    assertThat(wire(station, "outdoor fan").command().orElseThrow().toPlant().applyAsDouble(1))
        .isEqualTo(100);
  }

  @Test
  void aRelayWithAScaleSaysWhatOnIs() {
    Station station = driven("auxiliary heat", "scale: 6000, unit: W}").read();

    Wire heater = wire(station, "auxiliary heat");
    assertThat(heater.command().orElseThrow().toPlant().applyAsDouble(6000)).isEqualTo(6000);
  }

  @Test
  void whatIsGivenByScriptsAloneIsNoCommand() {
    assertThat(new StationFiles(folder, 1502).read().responses())
        .filteredOn(wire -> wire.command().isPresent())
        .extracting(Wire::signal)
        .containsExactly("compressor speed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "compressor speed | unit: rpm} | expected a point in Hz, as the plant's 'compressor speed' is, found one in rpm; give 'compressor input' the 'scale', 'offset' and 'unit' that make it so",
        "outdoor fan | scale: 0.1} | expected a point in %, as the plant's 'outdoor fan' is, found one without a unit; give 'compressor input' the 'scale', 'offset' and 'unit' that make it so",
        "expansion valve | unit: steps} | expected a point in %, as the plant's 'expansion valve' is, found one in steps; give 'compressor input' the 'scale', 'offset' and 'unit' that make it so",
        "auxiliary heat | states: [\"off\", \"on\"]} | expected a point in W, as the plant's 'auxiliary heat' is, found one with 'off', 'on'; in the place of states, give 'compressor input' the 'unit: W' and as 'scale' what it is when on",
        "outdoor fan | states: [\"off\", low, high]} | expected a point in %, as the plant's 'outdoor fan' is, found one with 'off', 'low', 'high'; in the place of states, give 'compressor input' the 'scale', 'offset' and 'unit' that make it so",
        "reversing valve | states: [cooling, heating]} | expected a point with the states 'heating', 'defrost', as the plant's 'reversing valve' has, found one with 'cooling', 'heating'; give 'compressor input' these 'states', in the order of its own values from 0",
        "reversing valve | bit: 0} | expected a point with the states 'heating', 'defrost', as the plant's 'reversing valve' has, found one with 'off', 'on'; give 'compressor input' these 'states', in the order of its own values from 0",
        "reversing valve | unit: Hz} | expected a point with the states 'heating', 'defrost', as the plant's 'reversing valve' has, found one without states; give 'compressor input' these 'states', in the order of its own values from 0"
      })
  void refusesAResponseThatCannotDriveThePlant(String signal, String point, String message) {
    assertThat(driven(signal, point).faults())
        .containsExactly("stations/small.yaml:28:3: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "coil temperature | scale: 0.1, unit: Ω, access: write} | expected a point in °C, as the plant's 'coil temperature' is, found one in Ω; give 'coil output' the 'scale', 'offset' and 'unit' that make it so",
        "coil temperature | unit: K, access: write} | expected a point in °C, as the plant's 'coil temperature' is, found one in K; give 'coil output' the 'scale', 'offset' and 'unit' that make it so",
        "cop | unit: °C, access: write} | expected a point without a unit, as the plant's 'cop' is, found one in °C; take 'unit' away from 'coil output'",
        "fan tacho | states: [\"off\", \"on\"], access: write} | expected a point in rpm, as the plant's 'fan tacho' is, found one with 'off', 'on'; in the place of states, give 'coil output' the 'scale', 'offset' and 'unit' that make it so",
        "low pressure switch | states: [\"off\", \"on\"], access: write} | expected a point with the states 'open', 'closed', as the plant's 'low pressure switch' has, found one with 'off', 'on'; give 'coil output' these 'states', in the order of its own values from 0"
      })
  void refusesAStimulusThatThePlantCannotDrive(String signal, String point, String message) {
    assertThat(driving(signal, point).faults())
        .containsExactly("stations/small.yaml:25:3: " + message);
  }

  private StationFiles driving(String signal, String point) {
    return new StationFiles(folder, 1502)
        .station("coil temperature: io", signal + ": io")
        .station("type: int16, " + OUTPUT, point);
  }

  private StationFiles driven(String signal, String point) {
    return new StationFiles(folder, 1502)
        .station("compressor speed: io", signal + ": io")
        .station(INPUT, point);
  }

  private static Wire wire(Station station, String signal) {
    return Stream.concat(station.stimuli().stream(), station.responses().stream())
        .filter(wire -> wire.signal().equals(signal))
        .findFirst()
        .orElseThrow();
  }
}
