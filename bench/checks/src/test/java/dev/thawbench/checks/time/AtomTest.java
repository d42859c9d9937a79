package dev.thawbench.checks.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What samples of one signal let one know of {@code above 5}. */
class AtomTest {
  private static final double LOST = Double.NaN;

  private static Atom atom(SignalRole role, double u, long age, long holds) {
    Signal signal = new Signal("level", role, Unit.BAR, List.of(), u, age, holds, Optional.empty());
    TraceLayout layout = TraceLayout.builder().source("one", List.of(signal)).build();
    return new Atom(layout, 0, Classifier.of(ValueSet.above(5), u));
  }

  private static Atom read(double u, long age, long holds) {
    return atom(SignalRole.RESPONSE, u, age, holds);
  }

  private static Atom written() {
    return atom(SignalRole.STIMULUS, 0.5, 0, 0);
  }

  /** Samples with windows 100 long, each 1000 after the one before. */
  private static String take(Atom atom, double... values) {
    Trace trace = trace(atom, values);
    ScanRow row = new ScanRow(trace.layout());
    for (int i = 0; i < trace.rows(); i++) {
      trace.copyTo(i, row);
      atom.take(row);
    }
    return Line.text(atom.timeline());
  }

  private static Trace trace(Atom atom, double... values) {
    TraceLayout layout =
        TraceLayout.builder()
            .source("one", List.of(Signal.measured("level", SignalRole.RESPONSE, Unit.BAR)))
            .build();
    Trace trace = new Trace(layout);
    ScanRow row = new ScanRow(layout);
    for (int i = 0; i < values.length; i++) {
      row.window(0, 1000L * i, 1000L * i + 100);
      row.value(0, values[i]);
      trace.add(row);
    }
    return trace;
  }

  @Test
  void aValueThatIsReadIsKnownFromItsReplyToTheNextRequest() {
    assertThat(take(read(0, 0, 0), 4, 4, 6, 6))
        .isEqualTo("off 100-1000 CENSORED_AT_START, on 2100-3000; settled 3000");
  }

  @Test
  void aStateThatOneSampleSawIsKnownNowhereButThere() {
    assertThat(take(read(0, 0, 0), 4, 6, 4))
        .isEqualTo("off 100-0 CENSORED_AT_START, on 1100-1000, off 2100-2000; settled 2000");
  }

  @Test
  void aValueOfADeviceThatCachesMayBeOlderThanItsRequest() {
    assertThat(take(read(0, 300, 0), 4, 4, 6, 6))
        .isEqualTo("off 100-700 CENSORED_AT_START, on 2100-2700; settled 2700");
  }

  @Test
  void anotherValueOfTheSameSideStillHolds() {
    assertThat(take(read(0, 0, 0), 4, 3, 2, 2))
        .isEqualTo("off 100-3000 CENSORED_AT_START; settled 3000");
  }

  @Test
  void lostReadsLeaveItOpenUntilTheNextGoodOne() {
    assertThat(take(read(0, 0, 0), 4, LOST))
        .isEqualTo("off 100-0 CENSORED_AT_START, ? GAP; settled 0");
    assertThat(take(read(0, 0, 0), 4, LOST, LOST, 4))
        .isEqualTo("off 100-0 CENSORED_AT_START, off 3100-3000 GAP; settled 3000");
    assertThat(take(read(0, 0, 0), 4, LOST, 6))
        .isEqualTo("off 100-0 CENSORED_AT_START, on 2100-2000 GAP; settled 2000");
  }

  @Test
  void aValueWithinItsUncertaintyOfTheLimitLeavesItOpen() {
    assertThat(take(read(0.5, 0, 0), 4, 5.25)).endsWith("? UNCERTAINTY; settled 0");
    assertThat(take(read(0.5, 0, 0), 4, 5.25, 6))
        .isEqualTo("off 100-0 CENSORED_AT_START, on 2100-2000 UNCERTAINTY; settled 2000");
    // of both the lost read says more about what to change
    assertThat(take(read(0.5, 0, 0), 4, LOST, 5.25)).endsWith("? GAP; settled 0");
  }

  @Test
  void whatWasFirstReadLateIsUnknownBeforeForThatReason() {
    assertThat(take(read(0.5, 0, 0), LOST, 6)).isEqualTo("on 1100-1000 GAP; settled 1000");
    assertThat(take(read(0.5, 0, 0), 5.25, 6))
        .isEqualTo("on 1100-1000 CENSORED_AT_START; settled 1000");
  }

  @Test
  void equalSamplesNoFurtherApartThanItHoldsMeanThatItHeld() {
    // from the request of the one to the reply of the other 1100
    assertThat(take(read(0, 0, 1100), 6, 6, 6))
        .isEqualTo("on 100-2000 CENSORED_AT_START; settled 2000");
    assertThat(take(read(0, 0, 1099), 6, 6, 6))
        .isEqualTo("on 100-0 CENSORED_AT_START, on 1100-1000, on 2100-2000; settled 2000");
    assertThat(take(read(0, 0, 2100), 6, LOST, 6))
        .isEqualTo("on 100-2000 CENSORED_AT_START; settled 2000");
    assertThat(take(read(0, 0, 2099), 6, LOST, 6))
        .isEqualTo("on 100-0 CENSORED_AT_START, on 2100-2000 GAP; settled 2000");
    assertThat(take(read(0, 300, 1400), 6, 6)).startsWith("on 100-700 CENSORED_AT_START;");
    assertThat(take(read(0, 300, 1399), 6, 6)).contains(", on 1100-700");
  }

  @Test
  void whatIsWrittenHoldsFromItsReplyToTheNextRequest() {
    assertThat(take(written(), 4, 4, 6, 6))
        .isEqualTo("off 100-2000 CENSORED_AT_START, on 2100-3100; settled 3100");
  }

  @Test
  void whatIsWrittenOnceHoldsUntilTheNextWrite() {
    assertThat(take(written(), 4, 6, 4))
        .isEqualTo("off 100-1000 CENSORED_AT_START, on 1100-2000, off 2100-2100; settled 2100");
  }

  @Test
  void whatWasWrittenIsUnknownFromAWriteThatFailed() {
    assertThat(take(written(), 4, LOST))
        .isEqualTo("off 100-1000 CENSORED_AT_START, ? GAP; settled 1000");
    assertThat(take(written(), 4, LOST, 4))
        .isEqualTo("off 100-1000 CENSORED_AT_START, off 2100-2100 GAP; settled 2100");
    assertThat(take(written(), 4, 5.25, 6))
        .isEqualTo("off 100-1000 CENSORED_AT_START, on 2100-2100 UNCERTAINTY; settled 2100");
    assertThat(take(written(), LOST, 6)).isEqualTo("on 1100-1100 GAP; settled 1100");
  }

  @Test
  void whatWasWrittenLastHoldsToTheEndOfTheRun() {
    Atom atom = written();
    take(atom, 4, 6);
    atom.finish(1700);
    assertThat(Line.text(atom.timeline()))
        .isEqualTo("off 100-1000 CENSORED_AT_START, on 1100-1700; settled 1700");
    assertThat(atom.timeline().finished()).isTrue();

    Atom failed = written();
    take(failed, 4, LOST);
    failed.finish(1700);
    assertThat(Line.text(failed.timeline()))
        .isEqualTo("off 100-1000 CENSORED_AT_START, ? GAP; settled 1100");
  }

  @Test
  void whatIsReadIsKnownNoFurtherThanItsLastRead() {
    Atom atom = read(0, 0, 0);
    take(atom, 4, 4);
    atom.finish(1700);

    assertThat(Line.text(atom.timeline()))
        .isEqualTo("off 100-1000 CENSORED_AT_START; settled 1000");
  }

  @Test
  void ofAWholeTraceOnlyRowsThatSayAnythingNewAreTaken() {
    Atom atom = read(0, 0, 0);
    Trace trace = trace(atom, 4, 3, 2, 6, 7, LOST, LOST, LOST, 8);
    ScanRow row = new ScanRow(trace.layout());
    StringBuilder taken = new StringBuilder();
    for (int next = 0; next < trace.rows(); next = atom.nextNews(trace, next + 1)) {
      trace.copyTo(next, row);
      atom.take(row);
      taken.append(next).append(' ');
    }

    assertThat(taken).hasToString("0 3 5 8 ");
  }

  @Test
  void ofAWholeTraceRowsTooFarApartAreNews() {
    Atom atom = read(0, 0, 1099);
    Trace trace = trace(atom, 4, 4, 4);
    ScanRow row = new ScanRow(trace.layout());
    trace.copyTo(0, row);
    atom.take(row);

    assertThat(atom.nextNews(trace, 1)).isEqualTo(1);
    assertThat(read(0, 300, 1399).nextNews(trace, 1)).isEqualTo(1);
    Atom near = read(0, 300, 1400);
    near.take(row);
    assertThat(near.nextNews(trace, 1)).isEqualTo(3);
  }
}
