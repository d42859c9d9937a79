package dev.thawbench.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "controller | STATION | this is a controller profile; expected a station ('station: …')",
        "night | SCENARIO | this is a plan; expected a scenario ('scenario: …')",
        "scenario | PLAN | this is a scenario; expected a plan ('night: …')",
        "station | PLANT | this is a station; expected a plant ('plant: …')",
        "plant | CONTROLLER_PROFILE | this is a plant; expected a controller profile ('controller: …')"
      })
  void aFileOfAnotherKindIsToldInOneLine(String key, FileKind expected, String message) {
    assertThat(expected.isAnother(map("format: 1\n" + key + ": x\nabout: y\n"), problems)).isTrue();
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly("f.yaml:2:1: " + message);
  }

  @Test
  void aStationThatNamesItsPlantFirstIsAStation() {
    assertThat(FileKind.STATION.isAnother(map("plant: nominal\nstation: x\n"), problems)).isFalse();
    assertThat(FileKind.STATION.isAnother(map("format: 1\nlike: virtual\n"), problems)).isFalse();
    assertThat(problems.list()).isEmpty();
  }

  private MapNode map(String text) {
    return YamlReader.readBytes("f.yaml", text.getBytes(StandardCharsets.UTF_8), problems)
        .orElseThrow();
  }
}
