package dev.thawbench.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the report of the made-up run into a folder, to be looked at. */
public final class WriteSampleReport {
  private WriteSampleReport() {}

  /** Takes the folder. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    System.out.println(
        RunReports.write(folder, SampleRun.record(), Optional.of(SampleRun.trace())));
  }
}
