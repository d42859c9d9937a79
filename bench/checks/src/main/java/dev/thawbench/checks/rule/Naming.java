package dev.thawbench.checks.rule;

import dev.thawbench.checks.measure.Texts;
import dev.thawbench.checks.rule.StretchReader.Stretch;

/** How a stretch of time is called in messages. */
public sealed interface Naming {
  /** The stretch itself: {@code defrost 3}. */
  String one(Stretch s);

  /** From its beginning on. */
  String fromStart();

  /** Behind a time that is counted from its beginning. */
  String afterStart();

  /** That lost reads may hide one. */
  String hidden(Stretch s);

  /**
   * One that is counted, of a phase or of what is on or off.
   *
   * @param name {@code defrost}, {@code compressor stop}
   */
  record Counted(String name) implements Naming {
    @Override
    public String one(Stretch s) {
      return name + " " + s.number;
    }

    @Override
    public String fromStart() {
      return "from its start";
    }

    @Override
    public String afterStart() {
      return " after its start";
    }

    @Override
    public String hidden(Stretch s) {
      String when = Texts.at(s.beginFrom, s.endTo);
      return "a " + name + " may have been hidden " + when + ", where " + s.reason.words();
    }
  }

  /**
   * The time in which a condition holds.
   *
   * @param condition {@code coil temperature is below -6 °C}
   */
  record Holding(String condition) implements Naming {
    @Override
    public String one(Stretch s) {
      return condition + " " + Texts.at(s.beginFrom, s.beginTo);
    }

    @Override
    public String fromStart() {
      return "from then on";
    }

    @Override
    public String afterStart() {
      return " after that";
    }

    @Override
    public String hidden(Stretch s) {
      return condition + " may have held " + Texts.at(s.beginFrom, s.endTo);
    }
  }
}
