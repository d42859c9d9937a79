package dev.thawbench.scenarios.script;

/** How a script finds the controller: {@code controller: power-cycled} or {@code as found}. */
public enum Start {
  /** Its supply is switched off and on before the first scan, so that all its timers are known. */
  POWER_CYCLED("power-cycled"),
  /** It runs on as it was. */
  AS_FOUND("as found");

  private final String words;

  Start(String words) {
    this.words = words;
  }

  /** As written in scripts. */
  public String words() {
    return words;
  }
}
