package dev.thawbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * All texts for people in one list, {@code target/messages.txt}: to be read in one go, and held to
 * one way of speaking.
 */
class MessagesTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
  private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final List<String> MODULES =
      List.of(
          "bench/config",
          "bench/trace",
          "bench/checks",
          "bench/run",
          "bench/plant",
          "drivers",
          "bench/virtual",
          "bench/loop",
          "scenarios",
          "reports",
          "bench/campaign",
          "bench/cli");

  private static final TreeSet<String> MESSAGES = new TreeSet<>();

  @BeforeAll
  static void list() throws IOException {
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
          TEXT.matcher(JOINED.matcher(code).replaceAll(""))
              .results()
              .map(text -> text.group(1))
              .filter(MessagesTest::isSentence)
              .forEach(text -> MESSAGES.add(module + ", " + file.getFileName() + ": " + text));
        }
      }
    }
    Files.write(Path.of("target", "messages.txt"), MESSAGES);
  }

  private static boolean isSentence(String text) {
    return text.strip().split(" +").length >= 3;
  }

  @Test
  void thereAreMessagesOfEveryModule() {
    assertThat(MODULES)
        .allSatisfy(
            module -> assertThat(MESSAGES).anyMatch(line -> line.startsWith(module + ", ")));
  }

  @Test
  void oneWordIsUsedForOneThing() {
    assertThat(saying("\\bcannot\\b|\\bcan not\\b")).as("can't").isEmpty();
    assertThat(saying("\\b(doesn't|don't|isn't|aren't|wasn't|won't)\\b"))
        .as("does not, is not, will not")
        .isEmpty();
    assertThat(saying("(?i)\\b(de-?icing|thawing|heat exchanger outlet sensor)\\b"))
        .as("defrost, melt, coil temperature")
        .isEmpty();
  }

  @Test
  void nobodyIsShoutedAtOrBeggedOrGivenInternals() {
    assertThat(saying("!$|!\\s|(?i)\\b(please|sorry|oops|failed to|error occurred)\\b")).isEmpty();
    assertThat(saying("Exception|\\bnull\\b|\\bNaN\\b|stack trace")).isEmpty();
  }

  private static List<String> saying(String words) {
    Pattern pattern = Pattern.compile(words);
    return MESSAGES.stream()
        .filter(
            line ->
                pattern
                    .matcher(line.substring(line.indexOf(": ") + 2))
                    .results()
                    .map(MatchResult::group)
                    .findAny()
                    .isPresent())
        .toList();
  }
}
