package dev.thawbench.cli;

import java.util.Arrays;

/** Tells of an exception that nobody should see: in one line, with where it came from. */
final class Broken {
  private static final String OURS = "dev.thawbench.";

  private Broken() {}

  static String words(Throwable broken) {
    String where =
        Arrays.stream(broken.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst()
            .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
            .orElse("");
    return "the bench itself failed: "
        + broken.toString().replaceAll("\\R", " ")
        + where
        + "; this is an error of Thawbench: report this line";
  }
}
