package dev.thawbench.campaign.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparationTest {
  @TempDir private Path folder;
  private NightFiles files;

  @BeforeEach
  void makeFiles() {
    files = new NightFiles(folder);
  }

  @Test
  void readsAllThatAPlanMaySay() {
    Path one = files.passing("one");
    files.passing("two");
    PreparedNight night =
        NightFiles.preparation()
            .read(
                files.plan(
                    "about: words",
                    "scripts: [" + folder.resolve("two.yaml") + ", " + one + ", " + one + "]",
                    "time: 7.5 h",
                    "retry: 2",
                    "at: 6:05"));
    assertThat(night.plan().night()).isEqualTo("test");
    assertThat(night.station().name()).isEqualTo("virtual");
    assertThat(night.scenarios()).extracting("name").containsExactly("two", "one");
    assertThat(night.plan().timeNanos()).isEqualTo(Duration.ofMinutes(450).toNanos());
    assertThat(night.plan().retry()).isEqualTo(2);
    assertThat(night.plan().at()).contains(LocalTime.of(6, 5));
    assertThat(night.plan().sha256()).hasSize(64);
    assertThat(night.longestNanos()).isEqualTo(Duration.ofMinutes(16).toNanos());
  }

  @Test
  void aTagChoosesAmongTheScripts() {
    Path one = files.passing("one");
    Path two = files.passing("two");
    PreparedNight night =
        NightFiles.preparation()
            .read(files.plan("scripts: [" + one + ", " + two + "]", "tag: two", "time: 8 h"));
    assertThat(night.scenarios()).extracting("name").containsExactly("two");
  }

  @Test
  void theShippedPlanCanBeRun() {
    PreparedNight night = NightFiles.preparation().read(Path.of("plans/virtual-night.yaml"));
    assertThat(night.scenarios()).isNotEmpty();
    assertThat(night.scenarios()).allMatch(s -> s.tags().contains("bench-night"));
  }

  @Test
  void tellsAllThatIsWrongWithAPlanAtOnce() {
    Path plan =
        files.write(
            "plan.yaml",
            """
            format: 2
            night: ''
            time: 8 days
            retry: 9
            at: 25:00
            skripts: []
            """);
    assertThat(files.faults(plan))
        .containsExactly(
            "plan.yaml:1:9: format '2' is not known here; this version reads 'format: 1'",
            "plan.yaml:2:8: 'night' of a plan is empty",
            "plan.yaml:1:1: a plan needs 'station' (a text)",
            "plan.yaml:1:1: a plan needs 'scripts' (a list of names, files or folders), 'tag', or"
                + " both",
            "plan.yaml:3:7: expected a duration such as '500 ms', '1 s' or '10 min', found '8"
                + " days'",
            "plan.yaml:4:8: 'retry': expected a whole number from 0 to 5, found '9'",
            "plan.yaml:5:5: expected a time of day such as '22:00', found '25:00'",
            "plan.yaml:6:1: 'skripts' is no key of a plan; did you mean 'scripts'?");
  }

  @Test
  void tellsWhatTheNamesInAPlanDoNotMean() {
    assertThat(
            files.faults(
                files.plan("scripts: [no-such-script, gone.yaml]", "time: 8 h", "tag: nigth")))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith(
                        "plan.yaml:4:11: 'no-such-script': there is no such file or folder"),
            line ->
                assertThat(line).isEqualTo("plan.yaml:4:27: 'gone.yaml': there is no such file"),
            line -> assertThat(line).startsWith("plan.yaml:6:6: 'nigth': no script has this tag"));
    Path plan =
        files.write(
            "plan.yaml", "format: 1\nnight: n\nstation: virtul\ntag: bench-night\ntime: 8 h\n");
    assertThat(files.faults(plan).get(0))
        .startsWith("plan.yaml:3:10: 'virtul': there is no station 'virtul' in ")
        .endsWith("; did you mean 'virtual'?");
  }

  @Test
  void tellsWhatIsWrongWithAScriptOfThePlan() {
    Path script =
        files.write(
            "bad.yaml",
            """
            format: 1
            scenario: bad
            given: {controller: as found, outdor air: 2 °C}
            steps: [run for 5 min]
            """);
    assertThat(files.faults(files.plan("scripts: [" + script + "]", "time: 8 h")))
        .singleElement()
        .asString()
        .startsWith("bad.yaml:3:31: ")
        .endsWith("did you mean 'outdoor air'?");
  }

  @Test
  void aNightOfNoTimeOrTooMuchIsRefused() {
    Path script = files.passing("one");
    for (String time : new String[] {"0 s", "200 h"}) {
      assertThat(files.faults(files.plan("scripts: [" + script + "]", "time: " + time)))
          .containsExactly("plan.yaml:5:7: a night is 1 s to 168 h long, found '" + time + "'");
    }
  }
}
