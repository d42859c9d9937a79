package dev.thawbench.checks.time;

import dev.thawbench.checks.verdict.Reason;

/**
 * A condition over several timelines. Goes from boundary to boundary of its inputs and looks at
 * each boundary and at what lies between; where two inputs change in one window, nothing is claimed
 * of their order.
 */
final class Sweep extends Node {
  private final Formula formula;
  private final Timeline[] inputs;
  private final int[] cursor;
  private final byte[] values;
  private final Timeline out = new Timeline();
  private long at = Long.MIN_VALUE;
  private boolean holding;

  Sweep(Formula formula, Timeline[] inputs) {
    this.formula = formula;
    this.inputs = inputs;
    this.cursor = new int[inputs.length];
    this.values = new byte[inputs.length];
  }

  Timeline timeline() {
    return out;
  }

  @Override
  void advance() {
    long limit = Long.MAX_VALUE;
    boolean nothingNew = holding;
    for (int i = 0; i < inputs.length; i++) {
      Timeline input = inputs[i];
      limit = Math.min(limit, input.settledTo());
      nothingNew &= input.holds(cursor[i], at);
    }
    if (!nothingNew) {
      sweepTo(limit);
    } else if (limit > at) {
      out.hold(limit);
      at = limit;
    }
  }

  private void sweepTo(long limit) {
    if (limit > at) {
      if (at == Long.MIN_VALUE) {
        at = startOf(limit);
        point(at);
      }
      while (at < limit) {
        long next = nextBoundary(limit);
        between(next);
        point(next);
        at = next;
      }
      out.advance(limit);
    }
    boolean finished = true;
    for (Timeline input : inputs) {
      finished &= input.finished();
    }
    if (finished) {
      out.finish();
    }
  }

  private long startOf(long limit) {
    long start = limit;
    for (Timeline input : inputs) {
      if (input.end() > 0) {
        start = Math.min(start, input.by(input.first()));
      }
    }
    return start;
  }

  private long nextBoundary(long limit) {
    long next = limit;
    for (int i = 0; i < inputs.length; i++) {
      Timeline input = inputs[i];
      int anchor = seek(i, at);
      if (anchor >= input.first() && input.until(anchor) > at) {
        next = Math.min(next, input.until(anchor));
      }
      if (anchor + 1 < input.end()) {
        next = Math.min(next, input.by(anchor + 1));
      }
    }
    return next;
  }

  /** Number of the last anchor of input {@code i} that is known by {@code nanos}. */
  private int seek(int i, long nanos) {
    Timeline input = inputs[i];
    int anchor = Math.max(cursor[i], input.first() - 1);
    while (anchor + 1 < input.end() && input.by(anchor + 1) <= nanos) {
      anchor++;
    }
    if (anchor >= input.first() && anchor < input.end() && input.by(anchor) > nanos) {
      anchor--;
    }
    cursor[i] = Math.max(anchor, 0);
    return anchor;
  }

  private void between(long next) {
    for (int i = 0; i < inputs.length; i++) {
      int anchor = seek(i, at);
      values[i] =
          anchor >= inputs[i].first() && inputs[i].until(anchor) >= next
              ? inputs[i].value(anchor)
              : Timeline.UNKNOWN;
    }
    emit(at, next);
  }

  private void point(long nanos) {
    for (int i = 0; i < inputs.length; i++) {
      int anchor = seek(i, nanos);
      values[i] =
          anchor >= inputs[i].first() && inputs[i].until(anchor) >= nanos
              ? inputs[i].value(anchor)
              : Timeline.UNKNOWN;
    }
    if (formula.value(values) == Timeline.UNKNOWN) {
      seenOnce(nanos);
    }
    emit(nanos, nanos);
  }

  /** A state that one sample alone saw counts where nothing else moved around it. */
  private void seenOnce(long nanos) {
    for (int i = 0; i < inputs.length; i++) {
      int anchor = seek(i, nanos);
      Timeline input = inputs[i];
      if (anchor < input.first() || input.by(anchor) != nanos || input.until(anchor) >= nanos) {
        continue;
      }
      long from = input.until(anchor);
      byte[] around = new byte[inputs.length];
      for (int k = 0; k < inputs.length; k++) {
        around[k] = k == i ? input.value(anchor) : inputs[k].over(from, nanos);
      }
      byte result = formula.value(around);
      if (result != Timeline.UNKNOWN && out.end() > 0 && out.until(out.end() - 1) <= from) {
        Reason why = out.open() ? out.openReason() : Reason.SAMPLING;
        out.begin(result, nanos, from, why);
        holding = false;
        out.lose(Reason.SAMPLING);
        return;
      }
    }
  }

  private void emit(long from, long to) {
    byte result = formula.value(values);
    if (result == Timeline.UNKNOWN) {
      out.lose(why(from, to));
      holding = false;
    } else if (holding && out.value(out.end() - 1) == result) {
      out.extend(to);
    } else {
      Reason why =
          out.end() == 0 && out.knownTo() == Long.MIN_VALUE
              ? Reason.CENSORED_AT_START
              : out.open() ? out.openReason() : Reason.SAMPLING;
      if (holding) {
        out.extend(from);
      }
      out.begin(result, from, to, why);
      holding = true;
    }
  }

  private Reason why(long from, long to) {
    Reason worst = Reason.SAMPLING;
    for (int i = 0; i < inputs.length; i++) {
      if (values[i] == Timeline.UNKNOWN) {
        worst = Reasons.worse(worst, reasonAt(i, to));
      }
    }
    return worst;
  }

  private Reason reasonAt(int i, long nanos) {
    Timeline input = inputs[i];
    int anchor = seek(i, at == Long.MIN_VALUE ? nanos : Math.min(at, nanos));
    if (anchor + 1 < input.end()) {
      return input.reasonBefore(anchor + 1);
    }
    return input.open() ? input.openReason() : Reason.SAMPLING;
  }
}
