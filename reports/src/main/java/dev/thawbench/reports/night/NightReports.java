package dev.thawbench.reports.night;

import dev.thawbench.reports.junit.JunitXml;
import dev.thawbench.run.WholeFile;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the summary of a night into a folder. */
public final class NightReports {
  /** What people read. */
  public static final String PAGE = "night.html";

  /** What goes into a mail. */
  public static final String TEXT = "night.txt";

  /** What a build server reads. */
  public static final String JUNIT = "night.xml";

  private NightReports() {}

  /**
   * Writes page, text and JUnit XML; earlier ones are replaced.
   *
   * @return the page
   */
  public static Path write(Path folder, Night night) throws IOException {
    WholeFile.write(folder.resolve(TEXT), NightText.of(night));
    WholeFile.write(
        folder.resolve(JUNIT),
        JunitXml.of(night.title(), night.runs().stream().map(NightRun::record).toList()));
    return WholeFile.write(folder.resolve(PAGE), NightHtml.of(night));
  }
}
