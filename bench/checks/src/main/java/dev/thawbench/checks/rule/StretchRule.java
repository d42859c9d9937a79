package dev.thawbench.checks.rule;

import dev.thawbench.checks.finding.Draft;
import dev.thawbench.checks.finding.Exemptions;
import dev.thawbench.checks.finding.Findings;
import dev.thawbench.checks.rule.StretchReader.Stretch;
import dev.thawbench.checks.time.Timeline;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges each stretch of time in which something holds as an occurrence of its own, in their order:
 * while it runs only whether it has failed, and the rest when it is over and all is settled.
 *
 * @param <K> what is known of a stretch
 */
public abstract class StretchRule<K> implements Rule {
  /** No instant. */
  static final long NEVER = -1;

  private final Findings findings;
  private final Exemptions exemptions;
  private final StretchReader stretches;
  private final Map<Stretch, Looked<K>> looked = new IdentityHashMap<>();

  private static final class Looked<K> {
    final K known;
    boolean proven;

    Looked(K known) {
      this.known = known;
    }
  }

  StretchRule(Timeline in, Findings findings, Exemptions exemptions) {
    this.stretches = new StretchReader(in);
    this.findings = findings;
    this.exemptions = exemptions;
  }

  /** Begins to look at a stretch. */
  abstract K begin(Stretch s);

  /** The instant by which a stretch has surely failed, as far as is known, or {@link #NEVER}. */
  abstract long failedAt(Stretch s, K known);

  /** Whether all that matters is known of a stretch that is over, but for exemptions. */
  abstract boolean decided(Stretch s, K known);

  /** Up to when exemptions must be settled before a stretch that is over is judged. */
  abstract long exemptTo(Stretch s);

  /** Judges a stretch that is over. */
  abstract void over(Stretch s, K known, boolean finished);

  /** What is said of a stretch that has failed while not all is known of it. */
  abstract Draft failing(Stretch s, K known);

  /** Whether a stretch that is not over may still become anything but a PASS. */
  abstract boolean awaits(Stretch s, K known);

  /** Earliest time that will still be asked for because of a stretch, nanoseconds. */
  abstract long needsFrom(Stretch s, K known);

  @Override
  public final void advance(boolean finished) {
    if (finished) {
      stretches.finish();
    } else {
      stretches.advance();
    }
    for (Stretch s = stretches.firstEnded(); s != null; s = stretches.firstEnded()) {
      boolean settled = finished || exemptions.settledTo() >= exemptTo(s);
      if (!finished && !(settled && decided(s, known(s)))) {
        break;
      }
      stretches.removeFirst();
      over(s, known(s), finished);
      looked.remove(s);
    }
    for (int i = 0; i < stretches.openCount(); i++) {
      Stretch s = stretches.open(i);
      if (proven(s)) {
        findings.failing();
      }
    }
  }

  private Looked<K> looked(Stretch s) {
    Looked<K> found = looked.get(s);
    if (found == null) {
      found = new Looked<>(begin(s));
      looked.put(s, found);
    }
    return found;
  }

  private K known(Stretch s) {
    return looked(s).known;
  }

  /** Whether a stretch has surely failed, and nothing excuses that. */
  private boolean proven(Stretch s) {
    Looked<K> found = looked(s);
    long at = s.sure ? failedAt(s, found.known) : NEVER;
    if (at != NEVER && !found.proven) {
      found.proven =
          exemptions.settledTo() >= at && !exemptions.mayExcuse(s.beginFrom, s.beginTo, at);
    }
    return found.proven;
  }

  /** The draft, or what becomes of it where something until {@code end} excuses the stretch. */
  final Draft excused(Stretch s, Draft draft, long end) {
    return looked(s).proven ? draft : exemptions.applied(draft, s.beginTo, s.beginFrom, end);
  }

  /** Whether the sentence itself says {@code unless}. */
  final boolean hasExceptions() {
    return exemptions.named();
  }

  final void add(Stretch s, Draft draft) {
    findings.add(s.beginFrom, s.beginTo, draft);
  }

  @Override
  public final boolean open() {
    for (int i = 0; i < stretches.openCount(); i++) {
      Stretch s = stretches.open(i);
      if (!proven(s) && (s.over || awaits(s, known(s)))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public final long needsFrom() {
    exemptions.forgetBefore(stretches.earliestBegin());
    Stretch first = stretches.firstEnded();
    if (first != null) {
      return Math.min(first.beginFrom, needsFrom(first, known(first)));
    }
    Stretch running = stretches.running();
    return running == null ? Long.MAX_VALUE : needsFrom(running, known(running));
  }

  @Override
  public final Findings findings() {
    return findings;
  }

  @Override
  public final List<Findings.Running> running() {
    List<Findings.Running> running = new ArrayList<>();
    for (int i = 0; i < stretches.openCount(); i++) {
      Stretch s = stretches.open(i);
      if (proven(s)) {
        running.add(new Findings.Running(s.beginFrom, s.beginTo, failing(s, known(s))));
      }
    }
    return running;
  }
}
