package dev.thawbench.reports;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the reports of run folders again. */
public final class WriteReport {
  private WriteReport() {}

  /** Takes the folders. */
  public static void main(String[] args) throws IOException {
    for (String folder : args) {
      System.out.println(RunReports.write(Path.of(folder)));
    }
  }
}
