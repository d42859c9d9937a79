package dev.thawbench.drivers.link;

/** Checks of text that goes out on a line. */
final class Lines {
  private Lines() {}

  static void plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        throw new IllegalArgumentException(
            String.format(
                "a line holds no control characters; character %d is 0x%02X",
                i + 1, (int) text.charAt(i)));
      }
    }
  }
}
