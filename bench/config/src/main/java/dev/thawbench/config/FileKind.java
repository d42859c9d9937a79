package dev.thawbench.config;

import java.util.Optional;

/** The kinds of files that users write. After {@code format} comes the key that names the kind. */
public enum FileKind {
  SCENARIO("a scenario", "scenario"),
  STATION("a station", "station"),
  CONTROLLER_PROFILE("a controller profile", "controller"),
  PLANT("a plant", "plant"),
  PLAN("a plan", "night");

  private final String words;
  private final String key;

  FileKind(String words, String key) {
    this.words = words;
    this.key = key;
  }

  /**
   * Whether a file is of another kind, so that its keys need not be gone through one by one; if so
   * that is added as the one problem.
   *
   * @param top the whole file
   */
  public boolean isAnother(MapNode top, Problems problems) {
    Optional<TextNode> name =
        top.entries().stream()
            .map(MapNode.Entry::key)
            .filter(first -> !first.text().equals("format"))
            .findFirst();
    for (FileKind kind : values()) {
      if (kind != this
          && top.find(key).isEmpty()
          && name.map(TextNode::text).equals(Optional.of(kind.key))) {
        problems.add(
            name.get().place(),
            "this is " + kind.words + "; expected " + words + " ('" + key + ": …')");
        return true;
      }
    }
    return false;
  }

  /** Typed access to a file of this kind, whose {@code format} has been asked for. */
  public Fields fields(MapNode top, Problems problems) {
    Fields fields = top.fields(words, problems);
    fields.format();
    return fields;
  }
}
