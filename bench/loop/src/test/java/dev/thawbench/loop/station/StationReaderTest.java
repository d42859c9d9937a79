package dev.thawbench.loop.station;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.measure.Closeness;
import dev.thawbench.loop.StationFiles;
import dev.thawbench.run.Pacing;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StationReaderTest {
  @TempDir private Path folder;

  @Test
  void readsDevicesWiringAndSafeState() {
    Station station = new StationFiles(folder, 1502).read();

    assertThat(station.pacing()).isEqualTo(Pacing.LOCKSTEP);
    assertThat(station.scanPeriodNanos()).isEqualTo(1_000_000_000L);
    assertThat(station.device("controller").address().describe())
        .isEqualTo("modbus tcp, 127.0.0.1:1502");
    assertThat(station.stimuli())
        .extracting(Wire::signal)
        .containsExactly("coil temperature", "power", "mode", "setpoint");
    assertThat(station.responses())
        .extracting(Wire::signal)
        .containsExactly("compressor speed", "reported coil temperature");
    assertThat(station.safeState())
        .extracting(StimulusValue::signal)
        .containsExactly("mode", "power");
  }

  @Test
  void inRealTimeNobodyMovesTheControllersClock() {
    Station station =
        new StationFiles(folder, 1502).station("pacing: lock-step", "pacing: real time").read();
    assertThat(station.clock()).isEmpty();
  }

  @Test
  void countsAddressesFromWhereTheFileSays() {
    Station station = new StationFiles(folder, 1502).read();

    assertThat(station.device("io").point("coil output").orElseThrow().point().address()).isZero();
    assertThat(station.device("controller").point("setpoint").orElseThrow().point().address())
        .isEqualTo(1);
  }

  @Test
  void saysHowNearItsLimitAPassIsMarginal() {
    assertThat(new StationFiles(folder, 1502).read().marginal()).isEqualTo(Closeness.DEFAULT);
    assertThat(
            new StationFiles(folder, 1502)
                .station("scan period: 1 s", "marginal: 2.5 % or 3 U")
                .read()
                .marginal())
        .isEqualTo(new Closeness(2.5, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "io / coil output | io / coil outptu | stations/small.yaml:25:21: 'coil outptu' is no point of device 'io'; did you mean 'coil output'?",
        "io / relay output | oi / relay output | stations/small.yaml:26:10: 'oi' is no device of this station; did you mean 'io'?",
        "unit: °C, access | unit: C, access | stations/small.yaml:20:74: 'C' is no unit; did you mean '°C'?",
        "on above: 5 Hz | on above: 5 bar | stations/small.yaml:23:77: expected a value in Hz, found '5 bar'",
        "pacing: lock-step | pacing: lockstep | stations/small.yaml:5:9: expected 'real time' or 'lock-step', found 'lockstep'",
        "scan period: 1 s | marginal: 5 K | stations/small.yaml:6:11: expected how near its limit a PASS is marginal, such as '5 % or 2 U' (of the limit of a duration or count, of the uncertainty of a value), found '5 K'",
        "scan period: 1 s | scan period: 1 °C | stations/small.yaml:6:14: expected a duration such as '500 ms', '1 s' or '10 min', found '1 °C'",
        "profile: small | profile: smal | stations/small.yaml:3:10: there is no controller profile 'smal' in controllers; did you mean 'small'?",
        "powered by: power | powered by: mains | stations/small.yaml:12:17: expected 'power', the one stimulus that switches a supply, found 'mains'; call the stimulus 'power'",
        "- mode: \"off\" | - mode: of | stations/small.yaml:31:11: 'of' is no state of 'mode'; did you mean 'off'?",
        "safe state: | safe stat: | stations/small.yaml:1:1: a station needs 'safe state' (a list)",
        "devices: | device: | stations/small.yaml:1:1: a station needs 'devices' (a map)",
        "clock: io / clock | `#` | stations/small.yaml:1:1: lock-step needs 'clock: device / point', the point that advances the controller's clock",
        "holding register: 3, type | holding register: 70000, type | stations/small.yaml:22:33: 'holding register': expected a whole number from 1 to 65536, found '70000'"
      })
  void saysWhatIsWrongAndWhere(String from, String to, String message) {
    assertThat(new StationFiles(folder, 1502).station(from, to).faults()).contains(message);
  }

  @Test
  void refusesValuesThatMayNotBeWritten() {
    assertThat(
            new StationFiles(folder, 1502)
                .profile("unit: °C, access", "unit: °C, range: {from: 20 °C, to: 60 °C}, access")
                .station("safe state:", "start values: {setpoint: 61 °C}\nsafe state:")
                .station("- mode: \"off\"", "- setpoint: 19.9 °C")
                .station("- power:", "- coil temperature: 400 °C\n  - power:")
                .faults())
        .containsExactly(
            "stations/small.yaml:30:26: 'setpoint' (holding register 1 on the wire, int16) is not"
                + " written: 61 °C is outside 20 °C to 60 °C",
            "stations/small.yaml:32:15: 'setpoint' (holding register 1 on the wire, int16) is not"
                + " written: 19.9 °C is outside 20 °C to 60 °C",
            "stations/small.yaml:33:23: 'coil output' (holding register 0 on the wire, int16) is not"
                + " written: its type can't hold 400 °C");
  }

  @Test
  void refusesStimuliThatOverwriteOneAnother() {
    StationFiles files =
        new StationFiles(folder, 1502)
            .station("holding register: 2, states", "holding register: 2, bit: 3, states")
            .station(
                "clock: {hold",
                "spare: {holding register: 2, bit: 3, access: write}\n      clock: {hold")
            .station("responses:", "  spare: io / spare\nresponses:");

    assertThat(files.faults())
        .containsExactly(
            "stations/small.yaml:28:3: 'spare' overwrites 'power' (stations/small.yaml:27:3): point"
                + " 'spare' lies where point 'relay output' does; only one of them can be written");
    assertThat(files.station("bit: 3, access", "bit: 4, access").faults()).isEmpty();
    assertThat(files.station("2, bit: 4, access", "2, access").faults()).hasSize(1);
  }

  @Test
  void refusesABitOfTheControllerWhoseRegisterCantBeRead() {
    assertThat(
            new StationFiles(folder, 1502)
                .profile(
                    "identity:", "  reset: {holding register: 2, bit: 1, access: write}\nidentity:")
                .faults())
        .containsExactly(
            "controllers/small.yaml:10:3: point 'reset' is a bit whose register can't be read, so"
                + " that writing it would clear the other bits; give 'access: read and write', or"
                + " make the whole register a point");
  }

  @Test
  void unitsOnOnePortShareItsLine() {
    StationFiles files = onOnePort("", "line: 19200 8E1");
    assertThat(files.read().devices())
        .extracting(device -> device.address().describe())
        .containsOnly("modbus rtu, /dev/ttyS77 19200 8E1");

    assertThat(onOnePort("line: 9600 8N1", "line: 19200 8E1").faults())
        .containsExactly(
            "stations/small.yaml:17:11: the units on one port share its line: device 'controller'"
                + " says 9600 8N1, device 'io' says 19200 8E1");
    assertThat(onOnePort("line: 19200 8E1", "line: 19200 8E1").faults()).isEmpty();
  }

  @Test
  void aConsoleHasItsPortToItself() {
    assertThat(
            onOnePort("", "")
                .station(
                    "stimuli:",
                    "  log: {console: /dev/ttyS77, values: {up: {pattern: 'up=(\\d+)'}}}\nstimuli:")
                .faults())
        .containsExactly(
            "stations/small.yaml:24:18: port /dev/ttyS77 is that of device 'controller' already, and"
                + " a console has its port to itself");
  }

  private StationFiles onOnePort(String lineOfController, String lineOfIo) {
    return new StationFiles(folder, 1502)
        .station("modbus tcp: 127.0.0.1:1502", "modbus rtu: /dev/ttyS77")
        .station("unit: 1\n    reply within: 10 s", "unit: 1\n    " + lineOfController)
        .station("unit: 2\n    reply within: 10 s", "unit: 2\n    " + lineOfIo);
  }

  @Test
  void doesNotReportWhatOnlyFollowsFromAWrongUnit() {
    assertThat(
            new StationFiles(folder, 1502)
                .station("unit: °C, access", "unit: degC, uncertainty: 0.5 K, access")
                .faults())
        .containsExactly("stations/small.yaml:20:74: 'degC' is no unit; did you mean '°C'?");
    assertThat(
            new StationFiles(folder, 1502)
                .station("unit: °C, access", "unit: degC, offset: 0,5, access")
                .faults())
        .containsExactly(
            "stations/small.yaml:20:74: 'degC' is no unit; did you mean '°C'?",
            "stations/small.yaml:20:90: 'offset: 0,5' is cut at its comma; write 0.5");
  }

  @Test
  void reportsAllFaultsAtOnce() {
    assertThat(
            new StationFiles(folder, 1502)
                .station("type: uint32", "type: uint23")
                .station("on above: 5 Hz", "on above: 5 bar")
                .faults())
        .hasSize(2);
  }

  @Test
  void readsFaultsOfTheProfileToo() {
    assertThat(
            new StationFiles(folder, 1502)
                .profile("identity: {firmware: firmware version}", "identity: {firmware: firmware}")
                .faults())
        .containsExactly(
            "controllers/small.yaml:10:22: 'firmware' is no point of this profile; known: 'firmware version', 'reported coil temperature', 'mode', 'setpoint'");
  }
}
