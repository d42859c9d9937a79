package dev.thawbench.campaign.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemdUnitsTest {
  @TempDir private Path folder;

  private SystemdUnits units(Path program) {
    return new SystemdUnits(
        SystemdUnits.nameOf("Heat pump 3, 50 % load"),
        "Thawbench night\n'50 % load'",
        List.of(program.toString(), "nightly", "/plans/50 % of $HOME.yaml", "--runs", "/runs"),
        folder,
        Map.of("JAVA_HOME", "/opt/a \"b\"", "PATH", "/usr/bin:/bin"),
        LocalTime.of(22, 5));
  }

  @Test
  void saysWhatSystemdIsToDo() throws IOException {
    SystemdUnits units = units(Path.of("/opt/thawbench/bench/thawbench"));
    units.write(folder.resolve("made/user"));
    assertThat(folder.resolve("made/user/thawbench-night-heat-pump-3-50-load.service"))
        .hasContent(
            """
            [Unit]
            Description=Thawbench night '50 %% load'

            [Service]
            Type=oneshot
            WorkingDirectory=FOLDER
            Environment="JAVA_HOME=/opt/a \\"b\\""
            Environment="PATH=/usr/bin:/bin"
            ExecStart=/opt/thawbench/bench/thawbench nightly "/plans/50 %% of $$HOME.yaml" --runs /runs
            KillMode=mixed
            TimeoutStopSec=90
            """
                .replace("FOLDER", folder.toString()));
    assertThat(folder.resolve("made/user/thawbench-night-heat-pump-3-50-load.timer"))
        .hasContent(
            """
            [Unit]
            Description=Thawbench night '50 %% load', each day

            [Timer]
            OnCalendar=*-*-* 22:05:00
            AccuracySec=1s
            Persistent=false

            [Install]
            WantedBy=timers.target
            """);
  }

  @Test
  void aNightWithoutLettersHasANameToo() {
    assertThat(SystemdUnits.nameOf("夜")).isEqualTo("thawbench-night-plan");
  }

  @Test
  void systemdFindsNothingWrong() throws Exception {
    assumeTrue(
        List.of("/usr/bin/systemd-analyze", "/bin/systemd-analyze").stream()
            .anyMatch(file -> Files.isExecutable(Path.of(file))),
        "systemd-analyze is not installed here");
    SystemdUnits units = units(Path.of("/bin/true"));
    units.write(folder);
    ProcessBuilder builder =
        new ProcessBuilder(
                "systemd-analyze",
                "verify",
                "--user",
                "--man=no",
                folder.resolve(units.serviceFile()).toString(),
                folder.resolve(units.timerFile()).toString())
            .redirectErrorStream(true);
    // Where nobody is logged in the user has no folder of this kind, and no manager to ask.
    builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
    Process verify = builder.start();
    String said = new String(verify.getInputStream().readAllBytes());
    int code = verify.waitFor();
    assertThat(said).doesNotContain(units.name());
    assertThat(code).isZero();
  }
}
