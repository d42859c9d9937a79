package dev.thawbench.checks.guide;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two small traces for one form of sentence.
 *
 * @param name the plots are called so
 * @param shown signals in the plots, from above
 * @param untilSeconds length of the traces
 * @param periodSeconds time between two samples
 * @param both changes in both: {@code outdoor fan off at 32 s}, with commas between
 * @param passes the rest of the one that passes
 * @param fails the rest of the one that fails
 */
record Plate(
    String name,
    List<String> shown,
    double untilSeconds,
    double periodSeconds,
    String both,
    String passes,
    String fails) {
  private static final Path PLATES = Path.of("src/test/resources/guide/plates.txt");
  private static final Pattern HEAD =
      Pattern.compile("([a-z-]+): ([^;]+); (\\d+) s, a sample every (\\d+) s");
  private static final Pattern CHANGE = Pattern.compile("(.+) (\\S+) at (\\S+) s");

  static List<Plate> all() throws IOException {
    return Arrays.stream(Files.readString(PLATES).strip().split("\\R\\R")).map(Plate::of).toList();
  }

  private static Plate of(String paragraph) {
    MatchResult head = matched(HEAD, paragraph.lines().findFirst().orElseThrow());
    return new Plate(
        head.group(1),
        List.of(head.group(2).split(", ")),
        Double.parseDouble(head.group(3)),
        Double.parseDouble(head.group(4)),
        line(paragraph, "  both: "),
        line(paragraph, "  passes: "),
        line(paragraph, "  fails: "));
  }

  private static String line(String paragraph, String start) {
    return paragraph
        .lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElse("");
  }

  Trace trace(boolean passing) {
    TraceMaker maker =
        new TraceMaker(Lab.LAYOUT)
            .set(0, "mode", "heating")
            .set(0, "coil temperature", 5)
            .set(0, "setpoint", 35)
            .set(0, "supply temperature", 35)
            .set(0, "controller supply", "on");
    change(maker, both);
    change(maker, passing ? passes : fails);
    return maker.trace(periodSeconds, untilSeconds);
  }

  private static void change(TraceMaker maker, String changes) {
    for (String one : changes.isEmpty() ? new String[0] : changes.split(", ")) {
      MatchResult change = matched(CHANGE, one);
      String signal = change.group(1);
      double at = Double.parseDouble(change.group(3));
      if (Lab.WORDS.signals().get(signal).hasStates()) {
        maker.set(at, signal, change.group(2));
      } else {
        maker.set(at, signal, Double.parseDouble(change.group(2)));
      }
    }
  }

  private static MatchResult matched(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    if (!found.matches()) {
      throw new IllegalArgumentException(PLATES + ": " + text);
    }
    return found;
  }
}
