package dev.thawbench.cli;

import dev.thawbench.config.ConfigException;
import dev.thawbench.config.FileFailure;
import dev.thawbench.config.Nearest;
import dev.thawbench.config.Problem;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.lock.StationBusyException;
import dev.thawbench.run.ExitCode;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command without a verb. */
@Command(
    name = "thawbench",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "A hardware-in-the-loop test bench for heat pump controllers.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      ProbeCommand.class,
      ReplayCommand.class,
      ReportCommand.class,
      NightlyCommand.class,
      LabCommand.class,
      CommandLine.HelpCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 all that applies passed, 1 a requirement failed,",
      "2 usage or unreadable file, 3 inconclusive, not exercised or nothing that",
      "applies, 4 bench error, 5 station busy, 6 safe state not confirmed,",
      "130 aborted."
    })
final class Thawbench implements Runnable {
  @Spec private CommandSpec spec;

  private Thawbench() {}

  static CommandLine commandLine(Interrupts interrupts) {
    CommandLine line = new CommandLine(new Thawbench(), new Commands(interrupts));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((exception, commandLine, parsed) -> failed(exception));
    line.setParameterExceptionHandler(Thawbench::misused);
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected a command, found none");
  }

  private static int failed(Exception exception) {
    if (exception instanceof ConfigException config) {
      inOrder(config.problems()).forEach(System.err::println);
      return ExitCode.USAGE.code();
    }
    if (exception instanceof BenchException) {
      System.err.println("thawbench: " + exception.getMessage());
      return ExitCode.BENCH_ERROR.code();
    }
    if (exception instanceof StationBusyException) {
      System.err.println("thawbench: " + exception.getMessage());
      return ExitCode.STATION_BUSY.code();
    }
    if (exception instanceof IOException file) {
      System.err.println("thawbench: " + place(file) + FileFailure.words(file));
      return ExitCode.BENCH_ERROR.code();
    }
    System.err.println("thawbench: " + Broken.words(exception));
    return ExitCode.BENCH_ERROR.code();
  }

  /** As a reader of the files comes upon them: file by file as they were read, line by line. */
  private static List<Problem> inOrder(List<Problem> problems) {
    List<String> files = problems.stream().map(p -> p.place().file()).distinct().toList();
    return problems.stream()
        .sorted(
            Comparator.comparingInt((Problem p) -> files.indexOf(p.place().file()))
                .thenComparingInt(p -> p.place().line())
                .thenComparingInt(p -> p.place().column()))
        .toList();
  }

  private static String place(IOException fault) {
    return fault instanceof FileSystemException system && system.getFile() != null
        ? system.getFile() + ": "
        : "a file can't be read or written: ";
  }

  private static int misused(ParameterException wrong, String[] args) {
    CommandLine line = wrong.getCommandLine();
    System.err.println(
        "thawbench: "
            + words(wrong)
            + "; see '"
            + line.getCommandSpec().qualifiedName()
            + " --help'");
    return ExitCode.USAGE.code();
  }

  /** Picocli speaks of indices; people look for the word that they have misspelt. */
  private static String words(ParameterException wrong) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return wrong.getMessage();
    }
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    String word = unmatched.getUnmatched().get(0);
    List<String> known = new ArrayList<>();
    String kind = "argument";
    if (word.startsWith("-")) {
      kind = "option";
      command.options().forEach(option -> known.addAll(List.of(option.names())));
    } else if (!command.subcommands().isEmpty()) {
      kind = "command";
      known.addAll(command.subcommands().keySet());
    }
    return "'"
        + command.qualifiedName()
        + "' has no "
        + kind
        + " '"
        + word
        + "'"
        + Nearest.hint(word, known, known.size());
  }
}
