package dev.thawbench.reports.junit;

import java.util.List;

/** Text as XML 1.0 can hold it. */
final class XmlText {
  private XmlText() {}

  /**
   * Characters that XML 1.0 can't hold (section 2.2) shown by their number in hexadecimal: a
   * console may send anything.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isLegal(c)) {
                clean.appendCodePoint(c);
              } else {
                clean.append(String.format(java.util.Locale.ROOT, "\\u%04X", c));
              }
            });
    return clean.toString();
  }

  /** Clean, and on one line: an attribute's line breaks are lost when it is read. */
  static String oneLine(String text) {
    return clean(text.replaceAll("\\s+", " ").strip());
  }

  /** Clean parts that may each stand in a CDATA section: its end mark is split between two. */
  static List<String> cdataParts(String text) {
    return List.of(clean(text).split("(?<=\\]\\])(?=>)"));
  }

  private static boolean isLegal(int c) {
    return c == 0x9
        || c == 0xA
        || c == 0xD
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }
}
