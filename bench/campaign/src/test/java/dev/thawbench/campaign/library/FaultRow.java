package dev.thawbench.campaign.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the page says of a fault.
 *
 * @param id its id
 * @param sentence what the controller does wrong
 * @param found who finds it, the script of the ordinary build first
 */
record FaultRow(String id, String sentence, List<Found> found) {
  private static final Pattern FOUND =
      Pattern.compile("\\[([a-z/-]+)\\]\\(library/\\1\\.yaml\\): ([^;]+)");

  /**
   * A script that fails with the fault.
   *
   * @param script its name
   * @param requirements what fails, {@code DEF-01, DEF-06}
   */
  record Found(String script, String requirements) {
    @Override
    public String toString() {
      return "[" + script + "](library/" + script + ".yaml): " + requirements;
    }
  }

  static List<FaultRow> all() {
    return LibraryPage.table("Which fault is found by what").stream().map(FaultRow::of).toList();
  }

  private static FaultRow of(List<String> cells) {
    List<Found> found = new ArrayList<>();
    for (String cell : List.of(cells.get(2), cells.size() > 3 ? cells.get(3) : "")) {
      Matcher matcher = FOUND.matcher(cell);
      while (matcher.find()) {
        found.add(new Found(matcher.group(1), matcher.group(2).strip()));
      }
    }
    return new FaultRow(cells.get(0).replace("`", ""), cells.get(1), List.copyOf(found));
  }

  @Override
  public String toString() {
    return id + " by " + (found.isEmpty() ? "nothing" : found.get(0).script());
  }
}
