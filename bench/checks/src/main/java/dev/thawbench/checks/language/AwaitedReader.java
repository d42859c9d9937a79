package dev.thawbench.checks.language;

import dev.thawbench.checks.language.Token.Kind;
import dev.thawbench.checks.tree.Awaited;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Phase;

/** Reads what a step of a script waits for. */
final class AwaitedReader {
  private final BodyReader body;
  private final Cursor cursor;

  AwaitedReader(BodyReader body) {
    this.body = body;
    this.cursor = body.cursor();
  }

  Awaited awaited() {
    if (cursor.peek().kind() == Kind.NUMBER) {
      int count = body.limits().count();
      if (count == 0) {
        throw cursor.wrong(cursor.peek(), "0 events need not be waited for");
      }
      return new Awaited.Happened(happened(), count);
    }
    return cursor.firstOf(
        () -> new Awaited.Happened(happened(), 1),
        () -> new Awaited.Holds(body.conditions().any()),
        () -> new Awaited.Happened(body.events().event(), 1));
  }

  private Event happened() {
    return cursor.firstOf(this::ofPhase, this::ofThing);
  }

  private Event ofPhase() {
    Phase phase = body.names().phases();
    if (!cursor.accept("has")) {
      cursor.expect("have");
    }
    if (cursor.accept("begun") || cursor.accept("started")) {
      return new Event.Begins(phase);
    }
    cursor.expect("ended");
    return new Event.Ends(phase);
  }

  private Event ofThing() {
    NameReader.Thing thing = body.names().thing();
    cursor.expect("has");
    boolean on = cursor.accept("started");
    if (!on) {
      cursor.expect("stopped");
    }
    return new Event.Becomes(new Condition.OnOff(thing.name(), thing.signal(), on));
  }
}
