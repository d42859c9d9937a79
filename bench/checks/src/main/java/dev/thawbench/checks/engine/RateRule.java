package dev.thawbench.checks.engine;

import dev.thawbench.checks.time.EventLog;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Reasons;
import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.trace.Unit;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * {@code compressor starts at most 6 times in any 60 min}: each event is an occurrence, with the
 * number of them in the window (t − 60 min, t] that ends with it.
 */
final class RateRule implements Rule {
  private final Body.Rate body;
  private final EventLog events;
  private final Place place;
  private final Findings findings;
  private final Exemptions exemptions;
  private final String words;
  private final long window;
  private final Deque<One> recent = new ArrayDeque<>();
  private int next;
  private long start = Long.MIN_VALUE;

  /** An event that is, or may be, inside. */
  private record One(long from, long to, boolean sure, Reason reason) {}

  RateRule(Body.Rate body, Findings findings, Exemptions exemptions, Network network) {
    this.body = body;
    this.events = network.log(body.event());
    this.place = new Place(body.scope(), network);
    this.window = body.window().nanos() - body.window().toleranceNanos();
    this.words = body.event().text(Style.NUMBERS);
    this.findings = findings;
    this.exemptions = exemptions;
  }

  void startsAt(long nanos) {
    start = nanos;
  }

  @Override
  public void advance(boolean finished) {
    for (; next < events.end(); next++) {
      boolean settled = place.settled(events.to(next)) && exemptions.settledTo() >= events.to(next);
      if (!finished && !settled) {
        return;
      }
      take(next);
    }
  }

  private void take(int event) {
    long from = events.from(event);
    long to = events.to(event);
    Place.Found where = place.at(from, to);
    if (where == Place.Found.OUT) {
      return;
    }
    boolean border = where == Place.Found.BORDER;
    Reason why = events.sure(event) && border ? Reason.UNORDERED : events.reason(event);
    One now = new One(from, to, events.sure(event) && !border, why);
    recent.removeIf(one -> to - window > one.to && from - window > one.to);
    recent.add(now);
    int low = 0;
    int high = 0;
    Reason doubt = Reason.SAMPLING;
    for (One one : recent) {
      if (surelyTogether(one, now)) {
        low++;
      }
      if (now.from - one.to < window) {
        high++;
        doubt = Reasons.worse(doubt, one.reason);
      }
    }
    if (now.sure) {
      add(now, low, high, doubt);
    } else if (high > body.times()) {
      findings.add(from, to, Draft.inconclusive(why, to, text(low, high)).awaiting(awaited()));
    }
  }

  private boolean surelyTogether(One one, One now) {
    if (!one.sure || !now.sure) {
      return false;
    }
    long apart = now.to - one.from;
    return one == now || apart < window || (apart == window && one.from < one.to);
  }

  private void add(One now, int low, int high, Reason doubt) {
    boolean cut = start > now.from - window;
    Draft draft;
    if (low > body.times()) {
      draft =
          Draft.fail(
              "TOO_MANY", now.to, text(low, high) + ", " + (low - body.times()) + " too many");
    } else if (high > body.times()) {
      draft = Draft.inconclusive(doubt, now.to, text(low, high) + ", " + Because.words(doubt));
    } else if (cut) {
      draft =
          Draft.inconclusive(
              Reason.CENSORED_AT_START,
              now.to,
              text(low, high) + "; the window reaches back before the run");
    } else {
      draft = Draft.pass(now.to, text(low, high));
    }
    Margin margin =
        new Margin(
            new Interval(low, high, Unit.ONE),
            body.times() + " in " + body.window().numbers(),
            new Interval(body.times() - high, body.times() - low, Unit.ONE),
            body.times(),
            false);
    Draft counted = draft.awaiting(awaited()).measured(margin);
    findings.add(now.from, now.to, exemptions.applied(counted, now.to, now.from));
  }

  private String text(int low, int high) {
    return words
        + ": "
        + (low == high ? low : low + " to " + high)
        + " in "
        + body.window().numbers()
        + ", limit "
        + body.times();
  }

  private String awaited() {
    return "at most " + body.times() + " in any " + body.window().numbers();
  }

  @Override
  public boolean open() {
    return next < events.end();
  }

  @Override
  public long needsFrom() {
    long needs = next < events.end() ? events.from(next) : events.settledTo();
    exemptions.forgetBefore(needs);
    return needs;
  }

  @Override
  public Findings findings() {
    return findings;
  }
}
