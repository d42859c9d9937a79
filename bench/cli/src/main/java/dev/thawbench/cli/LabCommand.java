package dev.thawbench.cli;

import dev.thawbench.config.ConfigException;
import dev.thawbench.config.Nearest;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.drivers.link.LinkException;
import dev.thawbench.loop.BenchException;
import dev.thawbench.virtual.ClockDrive;
import dev.thawbench.virtual.ControllerFamily;
import dev.thawbench.virtual.LabProcess;
import dev.thawbench.virtual.firmware.ControllerFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thawbench lab}. */
@Command(
    name = "lab",
    mixinStandardHelpOptions = true,
    description = {
      "Serves a virtual controller and the I/O module at its terminals until Ctrl-C.",
      "Says on which links: for other tools, and for a bench in another process."
    })
final class LabCommand implements Callable<Integer> {
  private final Interrupts interrupts;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "Which lab (default: ${DEFAULT-VALUE}).")
  private String name = "demand-defrost";

  @Option(
      names = "--real-time",
      description = "Its clock is the wall clock; without this, whoever writes the clock register.")
  private boolean realTime;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Modbus TCP port, 0 for one that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--fault",
      paramLabel = "ID",
      description = "A deliberate fault of its controller; may be given several times.")
  private List<String> faults = new ArrayList<>();

  LabCommand(Interrupts interrupts) {
    this.interrupts = interrupts;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(
          spec.commandLine(), "'--port' expects a number from 0 to 65535, found '" + port + "'");
    }
    ControllerFamily family = family();
    List<ControllerFault> chosen = faults(family);
    CountDownLatch stop = new CountDownLatch(1);
    interrupts.onStop(stop::countDown);
    try {
      LabProcess.serve(
          family, chosen, realTime ? ClockDrive.WALL : ClockDrive.BENCH, port, System.out, stop);
    } catch (LinkException unusable) {
      throw new BenchException(unusable.getMessage(), unusable);
    }
    // It served until it was told to end, which is all that was asked for.
    return 0;
  }

  private ControllerFamily family() {
    List<String> names =
        Arrays.stream(ControllerFamily.values()).map(ControllerFamily::labName).toList();
    return ControllerFamily.named(name)
        .orElseThrow(
            () ->
                ConfigException.at(
                    Place.of("lab " + name),
                    "there is no such virtual lab" + Nearest.hint(name, names)));
  }

  private List<ControllerFault> faults(ControllerFamily family) {
    Problems problems = new Problems();
    List<String> known = family.faults().stream().map(ControllerFault::id).toList();
    List<ControllerFault> chosen = new ArrayList<>();
    for (String id : faults) {
      family
          .fault(id)
          .ifPresentOrElse(
              chosen::add,
              () ->
                  problems.add(
                      Place.of("--fault " + id),
                      "lab '"
                          + family.labName()
                          + "' has no such fault"
                          + Nearest.hint(id, known, known.size())));
    }
    problems.throwIfAny();
    return chosen;
  }
}
