package dev.thawbench.checks.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworkTest {
  private static final long SECOND = 1_000_000_000L;
  private static final Signal COIL = Lab.LAYOUT.signals().get(0);
  private static final Signal FAN = signal("outdoor fan");

  private final Network network = new Network(Lab.LAYOUT);

  private static Signal signal(String name) {
    return Lab.LAYOUT.signals().get(Lab.LAYOUT.indexOf(name).orElseThrow());
  }

  private static Condition above(double celsius) {
    return new Condition.Compare(
        COIL, Condition.Comparison.ABOVE, Limit.of(celsius, Unit.CELSIUS), Optional.empty());
  }

  /** A fan that is on for 5 s of every 10 s. */
  private void feed(int seconds) {
    TraceMaker maker = new TraceMaker(Lab.LAYOUT);
    for (int at = 5; at < seconds; at += 5) {
      maker.set(at, "outdoor fan", at % 10 == 5 ? "on" : "off");
    }
    Trace trace = maker.trace(1, seconds);
    ScanRow row = new ScanRow(Lab.LAYOUT);
    for (int i = 0; i < trace.rows(); i++) {
      trace.copyTo(i, row);
      network.add(row);
    }
  }

  @Test
  void computesTheSameConditionOnce() {
    assertThat(network.timeline(above(5))).isSameAs(network.timeline(above(5)));
    Condition both = new Condition.And(List.of(above(5), new Condition.StateIs(FAN, 1)));
    assertThat(network.timeline(both)).isSameAs(network.timeline(both));
    Event rises = new Event.Becomes(above(5));
    assertThat(network.log(rises)).isSameAs(network.log(new Event.Becomes(above(5))));
    assertThat(network.recorder(FAN)).isSameAs(network.recorder(FAN));
    Phase phase =
        new Phase(
            "draught", new Phase.While(new Condition.StateIs(FAN, 1)), SECOND, Optional.empty());
    assertThat(network.timeline(phase)).isSameAs(network.timeline(phase));
  }

  @Test
  void computesComparisonsThatComeToTheSameOnce() {
    Condition not = new Condition.Not(above(5));
    Condition atMost =
        new Condition.Compare(
            COIL, Condition.Comparison.AT_MOST, Limit.of(5, Unit.CELSIUS), Optional.empty());

    assertThat(network.timeline(not)).isSameAs(network.timeline(atMost));
  }

  @Test
  void remembersAllUntilItIsToldWhatIsNeeded() {
    Timeline fan = network.timeline(new Condition.StateIs(FAN, 1));
    EventLog starts = network.log(new Event.Becomes(new Condition.StateIs(FAN, 1)));
    feed(1000);
    assertThat(fan.end()).isEqualTo(200);
    assertThat(starts.end()).isEqualTo(100);
    assertThat(network.remembered()).isEqualTo(300);

    network.forgetBefore(500 * SECOND, 1);
    // 100 anchors and 50 events end before; the last three anchors and the last event of them stay
    assertThat(network.remembered()).isBetween(150, 156);
    assertThat(fan.over(510 * SECOND, 510 * SECOND)).isNotEqualTo(Timeline.UNKNOWN);
    assertThat(starts.from(starts.first())).isLessThanOrEqualTo(505 * SECOND);
    assertThat(starts.end()).isEqualTo(100);
  }

  @Test
  void forgetsNothingThatIsNotSettled() {
    network.timeline(new Condition.StateIs(FAN, 1));
    Timeline alarm = network.timeline(new Condition.StateIs(signal("coil sensor alarm"), 1));
    TraceMaker maker = new TraceMaker(Lab.LAYOUT).lose(50, 2000, "coil sensor alarm");
    for (int at = 5; at < 1000; at += 5) {
      maker.set(at, "outdoor fan", at % 10 == 5 ? "on" : "off");
    }
    Trace trace = maker.trace(1, 1000);
    ScanRow row = new ScanRow(Lab.LAYOUT);
    for (int i = 0; i < trace.rows(); i++) {
      trace.copyTo(i, row);
      network.add(row);
    }
    assertThat(alarm.settledTo()).isEqualTo(49 * SECOND);
    int before = network.remembered();

    network.forgetBefore(Long.MAX_VALUE, 1);
    assertThat(network.remembered()).isBetween(before - 10, before);
  }

  @Test
  void refusesASignalThatTheTraceDoesNotHave() {
    Signal strange = Signal.measured("brine temperature", SignalRole.RESPONSE, Unit.CELSIUS);

    assertThatThrownBy(() -> network.recorder(strange))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the trace has no signal 'brine temperature'");
  }

  @Test
  void refusesThePlantsOwnTruth() {
    Signal frost = signal("true frost");
    Condition much =
        new Condition.Compare(
            frost, Condition.Comparison.ABOVE, Limit.of(1, Unit.KILOGRAM), Optional.empty());

    assertThatThrownBy(() -> network.timeline(much))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'true frost' is the plant's own truth; no controller is judged by it");
  }
}
