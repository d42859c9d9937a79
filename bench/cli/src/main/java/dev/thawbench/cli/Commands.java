package dev.thawbench.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands; those that run get the interrupts. */
final class Commands implements IFactory {
  private final Interrupts interrupts;

  Commands(Interrupts interrupts) {
    this.interrupts = interrupts;
  }

  @Override
  public <K> K create(Class<K> kind) throws Exception {
    if (kind == RunCommand.class) {
      return kind.cast(new RunCommand(interrupts.stopRequest()));
    }
    if (kind == NightlyCommand.class) {
      return kind.cast(new NightlyCommand(interrupts.stopRequest()));
    }
    if (kind == LabCommand.class) {
      return kind.cast(new LabCommand(interrupts));
    }
    if (kind == ReplayCommand.class) {
      return kind.cast(new ReplayCommand(interrupts.stopRequest()));
    }
    return CommandLine.defaultFactory().create(kind);
  }
}
