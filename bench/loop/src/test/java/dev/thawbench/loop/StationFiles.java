package dev.thawbench.loop;

import dev.thawbench.config.ConfigException;
import dev.thawbench.config.Problem;
import dev.thawbench.loop.files.Shelf;
import dev.thawbench.loop.files.Shelves;
import dev.thawbench.loop.station.Station;
import dev.thawbench.loop.station.StationReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with a small station of a controller and an I/O module on one Modbus TCP port. */
public final class StationFiles {
  /** The profile as it is when right. */
  public static final String PROFILE =
      """
      format: 1
      controller: small
      can: [demand defrost]
      addresses: from 0
      points:
        firmware version: {input register: 0}
        reported coil temperature: {input register: 1, type: int16, scale: 0.1, unit: °C, not there: ["0x8000"]}
        mode: {holding register: 0, states: ["off", heating], access: read and write}
        setpoint: {holding register: 1, type: int16, scale: 0.1, unit: °C, access: read and write}
      identity: {firmware: firmware version}
      parameters:
        maximum defrost time: 10 min ± 2 %
      """;

  private final Path folder;
  private String profile = PROFILE;
  private String station;

  /** The files of a station whose devices answer on {@code port}. */
  public StationFiles(Path folder, int port) {
    this.folder = folder;
    this.station =
        """
        format: 1
        station: small
        profile: small
        plant: nominal
        pacing: lock-step
        scan period: 1 s
        devices:
          controller:
            modbus tcp: 127.0.0.1:PORT
            unit: 1
            reply within: 10 s
            powered by: power
            boots within: 3 s
          io:
            modbus tcp: 127.0.0.1:PORT
            unit: 2
            reply within: 10 s
            addresses: from 1
            points:
              coil output: {holding register: 1, type: int16, scale: 0.01, unit: °C, access: read and write}
              relay output: {holding register: 2, states: ["off", "on"], access: read and write}
              clock: {holding register: 3, type: uint32, unit: ms, access: read and write}
              compressor input: {input register: 1, scale: 0.1, unit: Hz, on above: 5 Hz, off below: 2 Hz}
        stimuli:
          coil temperature: io / coil output
          power: io / relay output
        responses:
          compressor speed: io / compressor input
        clock: io / clock
        safe state:
          - mode: "off"
          - power: "off"
        """
            .replace("PORT", Integer.toString(port));
  }

  /** The same with {@code from} replaced by {@code to} in the station. */
  public StationFiles station(String from, String to) {
    station = replace(station, from, to);
    return this;
  }

  /** The same with {@code from} replaced by {@code to} in the profile. */
  public StationFiles profile(String from, String to) {
    profile = replace(profile, from, to);
    return this;
  }

  private static String replace(String text, String from, String to) {
    if (!text.contains(from)) {
      throw new IllegalArgumentException("'" + from + "' does not stand in the file");
    }
    return text.replace(from, to);
  }

  /** Reads the station. */
  public Station read() {
    try {
      Files.createDirectories(folder.resolve("stations"));
      Files.createDirectories(folder.resolve("controllers"));
      Files.writeString(folder.resolve("stations/small.yaml"), station);
      Files.writeString(folder.resolve("controllers/small.yaml"), profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new StationReader(
            new Shelves(
                new Shelf("station", List.of(folder.resolve("stations"))),
                new Shelf("controller profile", List.of(folder.resolve("controllers"))),
                new Shelf("plant", List.of())))
        .read("small");
  }

  /** What is wrong, one line each, without the folder. */
  public List<String> faults() {
    try {
      read();
      return List.of();
    } catch (ConfigException wrong) {
      return wrong.problems().stream()
          .map(Problem::toString)
          .map(line -> line.replace(folder + "/", ""))
          .toList();
    }
  }
}
