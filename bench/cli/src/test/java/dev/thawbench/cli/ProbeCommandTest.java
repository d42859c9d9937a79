package dev.thawbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_OUT)
class ProbeCommandTest {
  private static final String PROFILE =
      """
      format: 1
      controller: acme
      addresses: from 1
      points:
        model: {input register: 1, type: uint16}
        mode: {holding register: 1, states: ["off", heating, cooling], access: read and write}
      phases:
        defrost: {starts when: reversing valve is defrost, ends when: reversing valve is heating}
      requirements:
        ACM-01: during every defrost, outdoor fan is off
      """;
  private static final String STATION =
      """
      format: 1
      station: acme
      profile: PROFILE
      plant: r290-monobloc-8kw
      pacing: real time
      devices:
        controller: {modbus tcp: lab demand-defrost, unit: 1}
      safe state: [mode: "off"]
      """;

  @TempDir private Path folder;

  @Test
  void aProfileThatCantBeReadWithTheWiringIsTold() throws IOException {
    Path profile = Files.writeString(folder.resolve("acme.yaml"), PROFILE);
    Called called = probe(profile);
    assertThat(called.out()).contains("2 of 2 points answered");
    assertThat(called.err().lines())
        .contains(
            profile
                + ":8:26: 'reversing valve' is no signal of this station; wire it under 'responses'"
                + " (reversing valve: device / point)");
    assertThat(called.code()).isEqualTo(2);
  }

  @Test
  void soIsARequirementOfTheProfile() throws IOException {
    Path profile =
        Files.writeString(
            folder.resolve("acme.yaml"),
            PROFILE
                .replace("reversing valve is defrost", "mode is cooling")
                .replace("reversing valve is heating", "mode is heating"));
    Called called = probe(profile);
    assertThat(called.err())
        .isEqualTo(
            profile
                + ":10:33: 'outdoor fan' is no signal of this station; wire it under 'responses'"
                + " (outdoor fan: device / point)\n");
    assertThat(called.code()).isEqualTo(2);
  }

  @Test
  void soItIsWhereAPointDoesNotAnswer() throws IOException {
    Path profile =
        Files.writeString(
            folder.resolve("acme.yaml"),
            PROFILE.replace("input register: 1,", "input register: 60000,"));
    Called called = probe(profile);
    assertThat(called.out()).contains("1 of 2 points answered");
    assertThat(called.err()).contains("'reversing valve' is no signal of this station");
    assertThat(called.code()).isEqualTo(4);
  }

  @Test
  void theVirtualStationIsWell() {
    Called called = Called.with("probe", "virtual");
    assertThat(called.err()).isEmpty();
    assertThat(called.code()).isZero();
  }

  private Called probe(Path profile) throws IOException {
    Path station =
        Files.writeString(
            folder.resolve("station.yaml"), STATION.replace("PROFILE", profile.toString()));
    return Called.with("probe", station.toString());
  }
}
