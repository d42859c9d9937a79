package dev.thawbench.checks.rule;

import dev.thawbench.checks.finding.Draft;
import dev.thawbench.checks.finding.Exemptions;
import dev.thawbench.checks.finding.Findings;
import dev.thawbench.checks.measure.Margin;
import dev.thawbench.checks.time.EventLog;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Reasons;
import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.checks.verdict.Reason;
import dev.thawbench.trace.Unit;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * {@code compressor starts at most 6 times in any 60 min}: each event is an occurrence, with the
 * number of them in the window (t − 60 min, t] that ends with it. Lost reads may hide as many as no
 * state shorter than the spacing of samples leaves room for.
 */
public final class RateRule implements Rule {
  /** More than any limit. */
  private static final int MANY = Integer.MAX_VALUE;

  private final Body.Rate body;
  private final boolean everyChange;
  private final EventLog events;
  private final InScope inScope;
  private final Findings findings;
  private final Exemptions exemptions;
  private final String words;
  private final long window;
  private final Deque<One> recent = new ArrayDeque<>();
  private int next;
  private long start = Long.MIN_VALUE;
  private long spacing = Long.MAX_VALUE;

  /** An event that is, or may be, inside. */
  private record One(long from, long to, boolean sure, Reason reason, boolean lost) {}

  /** The event that {@code body} names may come so often in its window. */
  public RateRule(Body.Rate body, Findings findings, Exemptions exemptions, Network network) {
    this.body = body;
    this.events = network.log(body.event());
    this.everyChange =
        body.event() instanceof Event.Switches
            || body.event() instanceof Event.Changes
            || body.event() instanceof Event.AnyOf;
    this.inScope = new InScope(body.scope(), network);
    this.window = body.window().shortestNanos();
    this.words = body.event().text(Style.NUMBERS);
    this.findings = findings;
    this.exemptions = exemptions;
  }

  @Override
  public void startsAt(long nanos) {
    start = nanos;
  }

  @Override
  public void advance(boolean finished) {
    for (; next < events.end(); next++) {
      boolean settled =
          inScope.settled(events.to(next)) && exemptions.settledTo() >= events.to(next);
      if (!finished && !settled) {
        return;
      }
      take(next);
    }
  }

  private void take(int event) {
    long from = events.from(event);
    long to = events.to(event);
    InScope.Found where = inScope.at(from, to);
    if (where == InScope.Found.OUT) {
      return;
    }
    boolean border = where == InScope.Found.BORDER;
    Reason why = events.sure(event) && border ? Reason.UNORDERED : events.reason(event);
    boolean lost = events.reason(event) == Reason.GAP;
    One now = new One(from, to, events.sure(event) && !border, why, lost);
    spacing = events.sure(event) && !lost ? Math.min(spacing, to - from) : spacing;
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
        high = (int) Math.min(MANY, high + most(one));
        doubt = Reasons.worse(doubt, one.reason);
      }
    }
    if (now.sure) {
      add(now, low, high, doubt);
    } else if (high > body.times()) {
      findings.add(from, to, Draft.inconclusive(why, to, text(low, high)).awaiting(awaited()));
    }
  }

  /** How many there can be where this one is, or may be. */
  private long most(One one) {
    if (!one.lost) {
      return 1;
    }
    if (spacing == 0) {
      return MANY;
    }
    long changes = (one.to - one.from - 1) / spacing + 1;
    return Math.max(1, everyChange ? changes : (changes + (one.sure ? 1 : 0)) / 2);
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
      draft = Draft.inconclusive(doubt, now.to, text(low, high) + ", " + doubt.words());
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
            new Interval(low, known(high), Unit.ONE),
            body.times() + " in " + body.window().numbers(),
            new Interval(body.times() - known(high), body.times() - low, Unit.ONE),
            body.times(),
            false);
    Draft counted = draft.awaiting(awaited()).measured(margin);
    findings.add(now.from, now.to, exemptions.applied(counted, now.to, now.from));
  }

  private static double known(int high) {
    return high == MANY ? Double.POSITIVE_INFINITY : high;
  }

  private String text(int low, int high) {
    String count = low == high ? low + "" : low + " to " + high;
    return words
        + ": "
        + (high == MANY ? "at least " + low : count)
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
