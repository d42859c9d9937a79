package dev.thawbench.checks.lab;

import dev.thawbench.checks.language.PhaseText;
import dev.thawbench.checks.language.Sentences;
import dev.thawbench.checks.language.Vocabulary;
import dev.thawbench.checks.tree.Parameter;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.tree.Tolerance;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.Threshold;
import dev.thawbench.trace.TraceLayout;
import dev.thawbench.trace.Unit;
import java.util.List;

/** Signals and words of the paper heat pump. */
public final class Lab {
  /** The signal of the fault that the bench applies. */
  public static final String FAULT = "fault 'coil sensor open'";

  public static final TraceLayout LAYOUT = layout(0);
  public static final Vocabulary WORDS = words(LAYOUT);

  private Lab() {}

  /** The signals, with the coil temperature known to ±{@code coilUncertaintyK}. */
  public static TraceLayout layout(double coilUncertaintyK) {
    SignalRole in = SignalRole.STIMULUS;
    SignalRole out = SignalRole.RESPONSE;
    return TraceLayout.builder()
        .source(
            "plant",
            List.of(
                Signal.measured("coil temperature", in, Unit.CELSIUS)
                    .withUncertainty(coilUncertaintyK),
                Signal.measured("setpoint", in, Unit.CELSIUS),
                Signal.measured("supply temperature", in, Unit.CELSIUS),
                Signal.measured("pressure difference", in, Unit.BAR),
                Signal.ofStates("controller supply", in, Signal.OFF_ON),
                Signal.ofStates(FAULT, in, Signal.OFF_ON)))
        .source(
            "controller",
            List.of(
                Signal.measured("compressor speed", out, Unit.HERTZ).withOnOff(new Threshold(5, 2)),
                Signal.ofStates("outdoor fan", out, Signal.OFF_ON),
                Signal.ofStates("reversing valve", out, List.of("heating", "defrost")),
                Signal.ofStates("mode", out, List.of("off", "heating", "hot water", "cooling")),
                Signal.ofStates("reported defrost", out, Signal.OFF_ON),
                Signal.ofStates(
                    "sequence", out, List.of("idle", "entry", "melt", "exit", "lockout")),
                Signal.ofStates("coil sensor alarm", out, Signal.OFF_ON)))
        .source("truth", List.of(Signal.measured("true frost", SignalRole.TRUTH, Unit.KILOGRAM)))
        .build();
  }

  /** It heats under power, with its coil at 5 °C; all else is off, or 0. */
  public static TraceMaker heating() {
    return heating(LAYOUT);
  }

  /** The same over a layout. */
  public static TraceMaker heating(TraceLayout layout) {
    return new TraceMaker(layout)
        .set(0, "mode", "heating")
        .set(0, "controller supply", "on")
        .set(0, "coil temperature", 5);
  }

  /** The words of the paper heat pump over a layout. */
  public static Vocabulary words(TraceLayout layout) {
    Problems problems = new Problems();
    Vocabulary words =
        Vocabulary.builder()
            .layout(layout)
            .phase(
                PhaseText.between(
                        "defrost",
                        at("reversing valve is defrost and mode is heating"),
                        at("reversing valve is heating"))
                    .showing("coil temperature"))
            .phase(
                PhaseText.between(
                    "defrost entry", at("sequence is entry"), at("not (sequence is entry)")))
            .phase(PhaseText.whilst("defrost exit", at("sequence is exit")))
            .phase(PhaseText.whilst("changeover", at("in defrost entry or in defrost exit")))
            .event("power-up", at("controller supply comes on"))
            .event("power cut", at("controller supply goes off"))
            .parameter(minutes("maximum defrost time", 10, Tolerance.percent(2)))
            .parameter(minutes("minimum run time", 10, Tolerance.NONE))
            .parameter(minutes("defrost interval", 35, Tolerance.percent(1)))
            .parameter(minutes("anti-short-cycle time", 3, Tolerance.percent(2)))
            .parameter(minutes("power-up delay", 3, Tolerance.percent(2)))
            .parameter(new Parameter("termination temperature", 18, Unit.CELSIUS, Tolerance.NONE))
            .build(problems);
    problems.throwIfAny();
    return words;
  }

  private static Parameter minutes(String name, double value, Tolerance tolerance) {
    return new Parameter(name, value, Unit.MINUTE, tolerance);
  }

  private static PhaseText.Words at(String text) {
    return new PhaseText.Words(text, Place.of("profile.yaml"));
  }

  /** Reads a sentence that is right. */
  public static Requirement read(String id, String sentence) {
    return read(id, sentence, WORDS);
  }

  /** Reads a sentence that is right with other words. */
  public static Requirement read(String id, String sentence, Vocabulary words) {
    Problems problems = new Problems();
    var read = Sentences.read(id, sentence, new Place("script.yaml", 1, 1), words, problems);
    problems.throwIfAny();
    return read.orElseThrow();
  }

  /** What is wrong with a sentence, in one line. */
  public static String problem(String sentence) {
    Problems problems = new Problems();
    Sentences.read("X-01", sentence, new Place("script.yaml", 9, 7), WORDS, problems);
    return String.join("\n", problems.list().stream().map(Object::toString).toList());
  }
}
