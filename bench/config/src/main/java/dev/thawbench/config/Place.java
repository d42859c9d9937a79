package dev.thawbench.config;

/**
 * Where something stands in a file.
 *
 * @param file path as the user named it
 * @param line 1 for the first line; 0 where the whole file is meant
 * @param column 1 for the first character of a line; 0 where the whole line or file is meant
 */
public record Place(String file, int line, int column) {
  /** The whole file. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /** The place {@code characters} to the right on the same line. */
  public Place right(int characters) {
    return new Place(file, line, column + characters);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
