package dev.thawbench.config;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of one file in lines, to find places in it. */
final class SourceText {
  private final String file;
  private final String text;
  private final List<String> lines;

  SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lines = List.of(text.split("\r\n|\r|\n", -1));
  }

  /** Decodes UTF-8 strictly; a byte that is none becomes a problem with its place. */
  static Optional<SourceText> decode(Place whole, byte[] bytes, Problems problems) {
    if (bytes.length >= 2 && (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF))) {
      problems.add(whole, "the file is UTF-16 text; save it as UTF-8");
      return Optional.empty();
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    SourceText source = new SourceText(whole.file(), out.flip().toString());
    if (result.isError()) {
      problems.add(
          source.endPlace(),
          String.format(
              "byte 0x%02X is not UTF-8 text; save the file as UTF-8", bytes[in.position()]));
      return Optional.empty();
    }
    return Optional.of(source);
  }

  String text() {
    return text;
  }

  String file() {
    return file;
  }

  /**
   * The place of a mark.
   *
   * @param line 0 for the first line
   * @param column 0 for the first character
   */
  Place place(int line, int column) {
    return new Place(file, line + 1, column + 1);
  }

  /** What stands behind {@code column} on a line; both from 0. */
  String rest(int line, int column) {
    String whole = line < lines.size() ? lines.get(line) : "";
    return column < whole.length() ? whole.substring(column) : "";
  }

  /**
   * Where each stretch of a scalar's folded text stands, found by laying the words of the text on
   * the lines from {@code line} and {@code column} (from 0) on. A quoted text with escapes is laid
   * out as far as it agrees.
   */
  List<TextNode.Run> runs(String value, int line, int column) {
    List<TextNode.Run> runs = new ArrayList<>();
    int l = line;
    int c = column;
    for (int i = 0; i < value.length() && l < lines.size(); ) {
      String here = rest(l, c);
      int skip = 0;
      while (skip < here.length() && here.charAt(skip) != value.charAt(i)) {
        skip++;
      }
      if (skip == here.length()) {
        if (Character.isWhitespace(value.charAt(i))) {
          i++;
        }
        l++;
        c = 0;
        continue;
      }
      runs.add(new TextNode.Run(i, place(l, c + skip)));
      c += skip;
      while (i < value.length()
          && c < lines.get(l).length()
          && lines.get(l).charAt(c) == value.charAt(i)) {
        i++;
        c++;
      }
    }
    if (runs.isEmpty() || runs.get(0).from() > 0) {
      runs.add(0, new TextNode.Run(0, place(line, column)));
    }
    return runs;
  }

  private Place endPlace() {
    int last = lines.size() - 1;
    return place(last, lines.get(last).length());
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
