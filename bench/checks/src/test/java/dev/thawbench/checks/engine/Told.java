package dev.thawbench.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.verdict.Interval;
import dev.thawbench.checks.verdict.Occurrence;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.checks.verdict.Verdict;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import java.util.List;
import java.util.Optional;

/**
 * All that is said of a sentence over a trace, as one text: what was awaited each time, each
 * occurrence whole, when a FAIL was told while the run went on and in which words, and from when to
 * when something was open. A whole trace and a judge that forgets after each row have to say the
 * same, and a FAIL that was told has to stay. What is the same to the letter stands there once.
 *
 * <pre>
 * FAIL; awaited outdoor fan goes off within 5 s
 * 1 FAIL LATE (99, 100] to 105: outdoor fan goes off only after …
 *   measured 19 to 21 s, limit 5 s, inside by -16 to -14 s
 * told at 106: X-01 FAIL: …                     or: told at 106 in the words of 1
 * open 100 to 119
 * </pre>
 */
final class Told {
  private final Requirement requirement;
  private final StringBuilder text = new StringBuilder();
  private Optional<String> toldAt = Optional.empty();
  private String told = "";
  private final StringBuilder open = new StringBuilder();

  private Told(String sentence, TraceLayout layout) {
    requirement =
        Lab.read("X-01", sentence, layout.equals(Lab.LAYOUT) ? Lab.WORDS : Lab.words(layout));
  }

  /** What is said over a trace of 600 s, read every second. */
  static String of(String sentence, TraceMaker maker) {
    return of(sentence, maker.trace(1, 600));
  }

  /** What is said over a trace of the paper heat pump. */
  static String of(String sentence, Trace trace) {
    Told told = new Told(sentence, trace.layout());
    RequirementVerdict whole = Judge.judge(List.of(told.requirement), List.of(), trace).get(0);
    RequirementVerdict live = told.live(trace);
    assertThat(live).as("row by row").isEqualTo(whole);
    told.tell(whole);
    return told.text.append(told.open).toString();
  }

  private RequirementVerdict live(Trace trace) {
    Judge judge = ForgetfulJudge.of(List.of(requirement), trace.layout());
    ScanRow row = new ScanRow(trace.layout());
    boolean wasOpen = false;
    String before = "";
    for (int i = 0; i < trace.rows(); i++) {
      trace.copyTo(i, row);
      judge.add(row);
      String now = seconds(row.scanNanos());
      if (judge.failed()) {
        RequirementVerdict verdict = judge.verdicts().get(0);
        assertThat(verdict.verdict()).as("at %s s", now).isEqualTo(Verdict.FAIL);
        if (toldAt.isEmpty()) {
          toldAt = Optional.of(now);
          told = verdict.message();
        }
      }
      boolean isOpen = !judge.allJudged();
      if (isOpen && !wasOpen) {
        open.append(open.isEmpty() ? "open " : ", ").append(now);
      } else if (!isOpen && wasOpen) {
        open.append(" to ").append(before);
      }
      wasOpen = isOpen;
      before = now;
    }
    open.append(wasOpen ? " to the end\n" : open.isEmpty() ? "" : "\n");
    judge.finish(trace.scanNanos(trace.rows() - 1));
    return judge.verdicts().get(0);
  }

  private void tell(RequirementVerdict verdict) {
    text.append(verdict.verdict());
    verdict.reason().ifPresent(reason -> text.append(' ').append(reason));
    List<String> awaited =
        verdict.occurrences().stream().map(Occurrence::awaited).distinct().toList();
    assertThat(awaited).as("awaited of one sentence").hasSizeLessThan(2);
    awaited.forEach(a -> text.append("; awaited ").append(a.isEmpty() ? "nothing" : a));
    text.append('\n');
    verdict.occurrences().forEach(this::tell);
    toldAt.ifPresent(at -> text.append("told at ").append(at).append(words(verdict)).append('\n'));
  }

  /** What was told while the run went on. */
  private String words(RequirementVerdict verdict) {
    return verdict.occurrences().stream()
        .filter(o -> told.equals("X-01 FAIL: " + o.message()))
        .findFirst()
        .map(o -> " in the words of " + o.number())
        .orElse(": " + told);
  }

  private void tell(Occurrence o) {
    text.append(o.number()).append(' ').append(o.verdict());
    text.append(o.cause().isEmpty() ? "" : " " + o.cause());
    if (o.reason().isPresent() && !o.reason().get().name().equals(o.cause())) {
      text.append(' ').append(o.reason().get());
    }
    text.append(o.beginFromNanos() == o.beginToNanos() ? " at " : " (");
    text.append(seconds(o.beginFromNanos()));
    if (o.beginFromNanos() != o.beginToNanos()) {
      text.append(", ").append(seconds(o.beginToNanos())).append(']');
    }
    text.append(" to ").append(seconds(o.endNanos()));
    text.append(o.cut() ? ", cut" : "").append(o.marginal() ? ", marginal" : "");
    text.append(": ").append(o.message());
    text.append('\n');
    if (o.measured().isPresent() || !o.limit().isEmpty() || o.margin().isPresent()) {
      String measured = o.measured().map(Told::interval).orElse("nothing");
      text.append("  measured ").append(measured);
      text.append(o.limit().isEmpty() ? "" : ", limit " + o.limit());
      o.margin().ifPresent(m -> text.append(", inside by ").append(interval(m)));
      text.append('\n');
    }
  }

  private static String interval(Interval interval) {
    String unit = interval.unit().symbol().isEmpty() ? "" : " " + interval.unit().symbol();
    String low = number(interval.low());
    String high = number(interval.high());
    return (low.equals(high) ? low : low + " to " + high) + unit;
  }

  private static String seconds(long nanos) {
    return number(nanos / 1e9);
  }

  private static String number(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "-∞";
    }
    return java.math.BigDecimal.valueOf(value)
        .setScale(9, java.math.RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
