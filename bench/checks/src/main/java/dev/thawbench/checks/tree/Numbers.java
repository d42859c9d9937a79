package dev.thawbench.checks.tree;

import java.math.BigDecimal;

/** Numbers as they stand in sentences: shortest form that reads back to the same number. */
final class Numbers {
  private Numbers() {}

  static String text(double value) {
    if (value == 0) {
      return "0";
    }
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}
