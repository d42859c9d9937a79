package dev.thawbench.checks.language;

import dev.thawbench.checks.language.Token.Kind;
import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Obligation;
import dev.thawbench.checks.tree.Opposites;
import dev.thawbench.checks.tree.Style;
import java.util.List;
import java.util.Optional;

/** Reads what must never happen, or never be so, while something else is so. */
final class NeverReader {
  private static final List<String> PLACES = List.of("in", "outside", "inside", "during");

  private final Cursor cursor;
  private final ConditionReader conditions;
  private final EventReader events;

  NeverReader(Cursor cursor, ConditionReader conditions, EventReader events) {
    this.cursor = cursor;
    this.conditions = conditions;
    this.events = events;
  }

  Body never() {
    return cursor.firstOf(this::happens, this::holds);
  }

  /** {@code reversing valve never switches while compressor speed is above 20 Hz}. */
  private Body happens() {
    Event event = events.never();
    Token at = cursor.peek();
    Condition whilst = whilst(event.text(Style.NAMES));
    Body.Never never = new Body.Never(event, whilst);
    refuse(never, at);
    return never;
  }

  /** {@code compressor is never on in lockout}, which is: whenever in lockout, it is off. */
  private Body holds() {
    Condition condition = conditions.never();
    Condition whilst = whilst(condition.text(Style.NAMES));
    return new Body.Whenever(whilst, new Obligation.Holds(Opposites.not(condition)));
  }

  private Condition whilst(String what) {
    Token at = cursor.peek();
    boolean place = at.kind() == Kind.WORD && PLACES.contains(at.text());
    if (place || cursor.accept("while") || cursor.accept("with")) {
      return conditions.any();
    }
    if (cursor.atEnd() || at.text().equals(",") || at.text().equals("unless")) {
      throw cursor.wrong(
          at,
          "nothing would put '"
              + what
              + "' to the test but its violation; say when it must not be so: 'while …', 'in"
              + " PHASE' or 'outside PHASE'");
    }
    PLACES.forEach(word -> cursor.note(cursor.mark(), "'" + word + "'"));
    throw cursor.fail("'while'");
  }

  /** Refuses what the event itself makes true or false at its instant. */
  private void refuse(Body.Never never, Token at) {
    Optional<Condition> begun = never.decidedBy();
    if (begun.isPresent()) {
      throw cursor.wrong(
          at,
          "at the instant at which "
              + never.event().text(Style.NAMES)
              + ", "
              + begun.get().text(Style.NAMES)
              + ", so that this would "
              + (never.whilst().equals(begun.get()) ? "always" : "never")
              + " fail");
    }
  }
}
