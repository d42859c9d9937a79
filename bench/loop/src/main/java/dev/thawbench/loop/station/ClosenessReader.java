package dev.thawbench.loop.station;

import dev.thawbench.checks.measure.Closeness;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads when a PASS is marginal: {@code 5 % or 2 U}, of the limit and of the value's ±U. */
final class ClosenessReader {
  private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,4})?)";
  private static final Pattern TEXT = Pattern.compile(NUMBER + " % or " + NUMBER + " U");

  private ClosenessReader() {}

  static Closeness read(TextNode node, Problems problems) {
    Matcher matcher = TEXT.matcher(node.text());
    if (matcher.matches()) {
      return new Closeness(
          Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
    }
    problems.add(
        node.place(),
        "expected how near its limit a PASS is marginal, such as '5 % or 2 U' (of the limit of a"
            + " duration or count, of the uncertainty of a value), found "
            + node.describe());
    return Closeness.DEFAULT;
  }
}
