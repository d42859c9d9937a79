package dev.thawbench.checks.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms that a requirement can have. */
public sealed interface Body {
  /** The form as a sentence. */
  String text(Style style);

  /** {@code every defrost lasts at most 10 min}. */
  record Lasts(Stretch stretch, Optional<Scope> scope, Bound bound) implements Body {
    @Override
    public String text(Style style) {
      return "every " + stretch.text() + scoped(scope) + " lasts " + bound.text(style);
    }
  }

  /**
   * {@code during every defrost, from 5 s after its start, outdoor fan is off}.
   *
   * @param from how long after the start the condition has to hold from, if the sentence says it
   * @param strictly a violation that only may lie inside is INCONCLUSIVE
   */
  record During(Stretch stretch, Optional<Limit> from, boolean strictly, Condition condition)
      implements Body {
    @Override
    public String text(Style style) {
      return (strictly ? "strictly during every " : "during every ")
          + stretch.text()
          + from.map(limit -> ", from " + style.text(limit) + " after its start").orElse("")
          + ", "
          + condition.text(style);
    }
  }

  /** {@code when defrost begins, outdoor fan stops within 5 s}. */
  record When(Trigger trigger, Obligation obligation) implements Body {
    @Override
    public String text(Style style) {
      return "when " + trigger.text(style) + ", " + obligation.text(style);
    }
  }

  /**
   * {@code whenever coil temperature is below -6 °C, defrost begins within 60 s}.
   *
   * @param strictly a violation that only may lie inside the condition's time is INCONCLUSIVE
   */
  record Whenever(Condition condition, Obligation obligation, boolean strictly) implements Body {
    /** With a border that is not judged. */
    public Whenever(Condition condition, Obligation obligation) {
      this(condition, obligation, false);
    }

    @Override
    public String text(Style style) {
      return (strictly ? "strictly whenever " : "whenever ")
          + condition.text(style)
          + ", "
          + obligation.text(style);
    }
  }

  /** {@code at every reversing valve switch, compressor speed is at most 20 Hz}. */
  record AtEvery(Event event, Optional<Scope> scope, List<Interlock> interlocks) implements Body {
    public AtEvery {
      interlocks = List.copyOf(interlocks);
    }

    @Override
    public String text(Style style) {
      return "at every " + Nouns.of(event, style) + scoped(scope) + ", " + interlocksText(style);
    }

    /** {@code compressor is off and coil temperature is below 5 °C}. */
    public String interlocksText(Style style) {
      return interlocks.stream()
          .map(interlock -> interlock.text(style))
          .collect(Collectors.joining(" and "));
    }
  }

  /**
   * {@code compressor starts outside changeover at most 6 times in any 60 min}.
   *
   * @param times 0 or more
   */
  record Rate(Event event, Optional<Scope> scope, int times, Limit window) implements Body {
    @Override
    public String text(Style style) {
      return event.text(style)
          + scoped(scope)
          + " at most "
          + times
          + (times == 1 ? " time in any " : " times in any ")
          + style.text(window);
    }
  }

  /**
   * {@code reversing valve never switches while compressor speed is above 20 Hz}: each time of the
   * event puts it to the test.
   *
   * @param whilst what must not hold at the event
   */
  record Never(Event event, Condition whilst) implements Body {
    /** What the event itself makes so at its instant, where that alone decides. */
    public Optional<Condition> decidedBy() {
      return event
          .begun()
          .filter(begun -> whilst.equals(begun) || whilst.equals(Opposites.not(begun)));
    }

    @Override
    public String text(Style style) {
      return Adverbs.never(event, style)
          + (Join.isPlace(whilst) ? " " : " while ")
          + whilst.text(style);
    }
  }

  /** {@code no defrost ends with coil temperature below 18 °C unless it lasted 10 min}. */
  record NoEnd(Phase phase, Condition.Compare with, Optional<Limit> unlessLasted) implements Body {
    @Override
    public String text(Style style) {
      return "no "
          + phase.name()
          + " ends with "
          + with.signal().name()
          + " "
          + with.comparison().words()
          + " "
          + with.tail(style)
          + unlessLasted.map(limit -> " unless it lasted " + style.text(limit)).orElse("");
    }
  }

  /**
   * {@code reported defrost agrees with defrost, but for 5 s after each edge}.
   *
   * @param around whether the allowance lies before each edge too, for reports that are read by
   *     another clock than the phase ({@code but for 5 s around each edge})
   */
  record Agrees(Condition reported, Phase phase, Optional<Limit> butFor, boolean around)
      implements Body {
    /** With the allowance after each edge only. */
    public Agrees(Condition reported, Phase phase, Optional<Limit> butFor) {
      this(reported, phase, butFor, false);
    }

    @Override
    public String text(Style style) {
      String what =
          reported instanceof Condition.OnOff state && state.on()
              ? state.name()
              : "(" + reported.text(style) + ")";
      String where = around ? " around each edge" : " after each edge";
      return what
          + " agrees with "
          + phase.name()
          + butFor.map(limit -> ", but for " + style.text(limit) + where).orElse("");
    }
  }

  private static String scoped(Optional<Scope> scope) {
    return scope.map(s -> " " + s.text()).orElse("");
  }
}
