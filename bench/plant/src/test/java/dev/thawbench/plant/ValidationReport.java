package dev.thawbench.plant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects bands with our number in or out, as a table of Markdown. */
final class ValidationReport {
  /** How a band came to be met. */
  enum Use {
    /** Parameters were tuned on it. */
    TUNED,
    /** It was left out of tuning and only checked. */
    CHECKED
  }

  private final StringBuilder table = new StringBuilder();
  private final List<String> outside = new ArrayList<>();

  ValidationReport() {
    table.append(
        "| quantity | ours | band | | use | source of the band |\n| --- | --- | --- | --- | --- | --- |\n");
  }

  void band(
      String quantity,
      double ours,
      String format,
      double low,
      double high,
      Use use,
      String source) {
    boolean inside = ours >= low && ours <= high;
    if (!inside) {
      outside.add(quantity);
    }
    table.append(
        String.format(
            Locale.ROOT,
            "| %s | " + format + " | " + format + " to " + format + " | %s | %s | %s |\n",
            quantity,
            ours,
            low,
            high,
            inside ? "in" : "**out**",
            use.name().toLowerCase(Locale.ROOT),
            source));
  }

  void trend(String statement, boolean holds, String numbers) {
    if (!holds) {
      outside.add(statement);
    }
    table
        .append("| ")
        .append(statement)
        .append(" | ")
        .append(numbers)
        .append(" | must hold | ")
        .append(holds ? "in" : "**out**")
        .append(" | checked | physics |\n");
  }

  String table() {
    return table.toString();
  }

  /** Names of what lies outside. */
  List<String> outside() {
    return outside;
  }
}
