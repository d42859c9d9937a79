package dev.thawbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever misuses the command reads one line that says what, where, and what instead. */
@ResourceLock(Resources.SYSTEM_OUT)
class MisuseTest {
  private static final String LIBRARY =
      Path.of("../../scenarios/library").toAbsolutePath().normalize().toString();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "runn | thawbench: 'thawbench' has no command 'runn'; did you mean 'run'?; see 'thawbench"
            + " --help'",
        "run --statoin x | thawbench: 'thawbench run' has no option '--statoin'; did you mean"
            + " '--station'?; see 'thawbench run --help'",
        "probe virtual extra | thawbench: 'thawbench probe' has no argument 'extra'; see 'thawbench"
            + " probe --help'",
        "probe | thawbench: Missing required parameter: 'STATION'; see 'thawbench probe --help'",
        "lab demand-defrst | lab demand-defrst: there is no such virtual lab; did you mean"
            + " 'demand-defrost'?",
        "lab --port 70000 | thawbench: '--port' expects a number from 0 to 65535, found '70000'; see"
            + " 'thawbench lab --help'",
        "run --fault fan-run-in-defrost | --fault fan-run-in-defrost: no virtual controller of"
            + " station 'virtual' has this fault; did you mean 'fan-runs-in-defrost'?",
        "run --tag defrots | --tag defrots: no script has this tag; did you mean 'defrost'?",
        "check frost-pont | frost-pont: there is no such file or folder, and no such script in"
            + " LIBRARY; did you mean 'frost-point'?",
        "replay none | none: there is no such folder; give the folder of a run",
        "report none | none: there is no such folder; give the folder of a run",
        "report src | src: no run.json in this folder; give the folder of a run",
      })
  void readsOneLine(String arguments, String message) {
    Called called = Called.with(arguments.split(" "));
    assertThat(called.err())
        .isEqualTo(message.replace("LIBRARY", LIBRARY) + System.lineSeparator());
    assertThat(called.code()).isEqualTo(2);
  }

  @Test
  void aStationThatProbeIsToAskIsNamedAsItWasGiven() {
    assertThat(Called.with("probe", "virtaul").err())
        .startsWith("probe virtaul: there is no station 'virtaul' in ")
        .endsWith("; did you mean 'virtual'?" + System.lineSeparator());
  }

  @Test
  void theOverviewTellsOfEachCommandInWholeSentences() {
    assertThat(Thawbench.commandLine(new Interrupts()).getSubcommands().values())
        .allSatisfy(
            command ->
                assertThat(command.getCommandSpec().usageMessage().description()[0]).endsWith("."));
  }

  @Test
  void noLineThatIsSetByHandIsTooLongForATerminal() {
    assertThat(Thawbench.commandLine(new Interrupts()).getCommandSpec().usageMessage().footer())
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
  }

  @Test
  void anUnknownFaultIsToldAllThatThereAre() {
    assertThat(Called.with("run", "--fault", "x").err())
        .contains("; known: 'fan-runs-in-defrost', ", ", 'defrost-never-reported'")
        .hasLineCount(1);
  }

  @Test
  void aFolderForRunsThatIsAFileIsToldAsSuch() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Called called = Called.with("run", "frost-point", "--runs", file.toString());
    assertThat(called.err())
        .isEqualTo(
            file
                + ": the run can't be recorded here: there is a file of that name already"
                + System.lineSeparator());
    assertThat(called.code()).isEqualTo(2);
  }

  @Test
  void aRecordThatIsCutShortIsToldAsSuch() throws IOException {
    Files.writeString(folder.resolve("run.json"), "{\n  \"format\" : 2,\n  \"sta");
    Called called = Called.with("replay", folder.toString());
    assertThat(called.err())
        .startsWith(folder.resolve("run.json") + ":3:")
        .endsWith(": the record is cut short; copy it again" + System.lineSeparator());
    assertThat(called.code()).isEqualTo(2);
  }
}
