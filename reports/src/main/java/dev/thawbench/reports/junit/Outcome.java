package dev.thawbench.reports.junit;

/** What JUnit XML can say of a case. */
enum Outcome {
  PASSED(""),
  FAILURE("failure"),
  ERROR("error"),
  SKIPPED("skipped");

  private final String element;

  Outcome(String element) {
    this.element = element;
  }

  String element() {
    return element;
  }
}
