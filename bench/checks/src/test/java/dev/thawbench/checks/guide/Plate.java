package dev.thawbench.checks.guide;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.lab.TraceMaker;
import dev.thawbench.trace.Trace;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Two small traces for one form of sentence.
 *
 * @param name the plots are called so
 * @param periodSeconds time between two samples
 * @param untilSeconds length of the traces
 * @param shown signals in the plots, from above
 * @param common what happens in both
 * @param good the rest of the one that passes
 * @param bad the rest of the one that fails
 */
record Plate(
    String name,
    double periodSeconds,
    double untilSeconds,
    List<String> shown,
    UnaryOperator<TraceMaker> common,
    UnaryOperator<TraceMaker> good,
    UnaryOperator<TraceMaker> bad) {

  private static final String VALVE = "reversing valve";
  private static final String COIL = "coil temperature";
  private static final String FAN = "outdoor fan";
  private static final String SPEED = "compressor speed";
  private static final String SEQUENCE = "sequence";

  Trace trace(boolean passing) {
    TraceMaker maker =
        new TraceMaker(Lab.LAYOUT)
            .set(0, "mode", "heating")
            .set(0, COIL, 5)
            .set(0, "setpoint", 35)
            .set(0, "supply temperature", 35)
            .set(0, "controller supply", "on");
    common.apply(maker);
    (passing ? good : bad).apply(maker);
    return maker.trace(periodSeconds, untilSeconds);
  }

  private static TraceMaker defrost(TraceMaker maker, double from, double to) {
    return maker.set(from, VALVE, "defrost").set(to, VALVE, "heating");
  }

  static List<Plate> all() {
    return List.of(
        new Plate(
            "lasts",
            10,
            1200,
            List.of(VALVE),
            m -> m,
            m -> defrost(m, 200, 680),
            m -> defrost(m, 200, 1000)),
        new Plate(
            "during",
            1,
            120,
            List.of(VALVE, FAN),
            m -> defrost(m, 30, 90).set(0, FAN, "on").set(90, FAN, "on"),
            m -> m.set(32, FAN, "off"),
            m -> m.set(50, FAN, "off")),
        new Plate(
            "when",
            1,
            60,
            List.of(VALVE, FAN),
            m -> m.set(20, VALVE, "defrost").set(0, FAN, "on"),
            m -> m.set(23, FAN, "off"),
            m -> m.set(32, FAN, "off")),
        new Plate(
            "first",
            1,
            120,
            List.of(COIL, VALVE, SEQUENCE),
            m -> defrost(m, 20, 105).set(60, COIL, 20).set(105, SEQUENCE, "idle"),
            m -> m.set(68, SEQUENCE, "exit"),
            m -> m.set(85, SEQUENCE, "exit")),
        new Plate(
            "held",
            1,
            120,
            List.of(COIL, VALVE),
            m -> m.set(20, COIL, -7),
            m -> m.set(50, VALVE, "defrost"),
            m -> m.set(80, VALVE, "defrost")),
        new Plate(
            "summed",
            1,
            180,
            List.of(COIL, VALVE),
            m -> defrost(m, 10, 30).set(40, COIL, -3).set(70, COIL, 5).set(90, COIL, -3),
            m -> m.set(130, VALVE, "defrost"),
            m -> m.set(155, VALVE, "defrost")),
        new Plate(
            "clock",
            1,
            120,
            List.of(COIL, SPEED, VALVE),
            m -> m.set(20, COIL, -7).set(0, SPEED, 60).set(30, SPEED, 0).set(70, SPEED, 60),
            m -> m.set(75, VALVE, "defrost"),
            m -> m.set(95, VALVE, "defrost")),
        new Plate(
            "stays-until",
            1,
            100,
            List.of("fault 'coil sensor open'", "coil sensor alarm"),
            m ->
                m.set(20, "fault 'coil sensor open'", "on")
                    .set(80, "fault 'coil sensor open'", "off")
                    .set(25, "coil sensor alarm", "on"),
            m -> m.set(83, "coil sensor alarm", "off"),
            m -> m.set(60, "coil sensor alarm", "off")),
        new Plate(
            "order",
            1,
            80,
            List.of(SEQUENCE, SPEED, VALVE),
            m -> m.set(0, SPEED, 60).set(20, SEQUENCE, "entry").set(45, SEQUENCE, "melt"),
            m -> m.set(22, SPEED, 0).set(35, VALVE, "defrost").set(45, SPEED, 60),
            m -> m.set(22, VALVE, "defrost").set(35, SPEED, 0).set(45, SPEED, 60)),
        new Plate(
            "stays",
            1,
            120,
            List.of("controller supply", SPEED),
            m -> m.set(0, "controller supply", "off").set(20, "controller supply", "on"),
            m -> m.set(90, SPEED, 60),
            m -> m.set(60, SPEED, 60)),
        new Plate(
            "window",
            1,
            140,
            List.of("setpoint", "supply temperature"),
            m -> m.set(20, "setpoint", 40),
            m -> m.set(70, "supply temperature", 39.5),
            m -> m.set(95, "supply temperature", 39.5)),
        new Plate(
            "whenever-event",
            1,
            100,
            List.of(COIL, VALVE),
            m -> m.set(20, COIL, -7).set(60, COIL, 5),
            m -> m.set(35, VALVE, "defrost"),
            m -> m.set(55, VALVE, "defrost")),
        new Plate(
            "whenever-state",
            1,
            100,
            List.of(SPEED, FAN),
            m -> m.set(20, SPEED, 60).set(80, SPEED, 0).set(15, FAN, "on"),
            m -> m.set(85, FAN, "off"),
            m -> m.set(50, FAN, "off")),
        new Plate(
            "at-every",
            1,
            60,
            List.of(SPEED, VALVE),
            m -> m.set(0, SPEED, 60).set(20, SPEED, 0),
            m -> m.set(35, VALVE, "defrost"),
            m -> m.set(23, VALVE, "defrost")),
        new Plate(
            "never",
            1,
            100,
            List.of(SPEED, VALVE),
            m -> m.set(20, SPEED, 60).set(50, SPEED, 15).set(70, SPEED, 60),
            m -> m.set(60, VALVE, "defrost"),
            m -> m.set(40, VALVE, "defrost")),
        new Plate(
            "sum-before",
            1,
            120,
            List.of(SPEED, VALVE),
            m -> defrost(m, 0, 20).set(30, SPEED, 60),
            m -> m.set(100, VALVE, "defrost"),
            m -> m.set(70, VALVE, "defrost")),
        new Plate(
            "rate",
            1,
            200,
            List.of(SPEED),
            m -> m.set(70, SPEED, 60).set(80, SPEED, 0).set(100, SPEED, 60).set(110, SPEED, 0),
            m -> m.set(140, SPEED, 60).set(150, SPEED, 0),
            m -> m.set(120, SPEED, 60).set(150, SPEED, 0)),
        new Plate(
            "changes",
            1,
            200,
            List.of("setpoint"),
            m -> m.set(80, "setpoint", 38).set(100, "setpoint", 35).set(120, "setpoint", 36),
            m -> m.set(130, "setpoint", 38),
            m -> m.set(125, "setpoint", 38).set(135, "setpoint", 35)),
        new Plate(
            "no-end",
            10,
            700,
            List.of(COIL, VALVE),
            m -> defrost(m, 100, 500),
            m -> m.set(400, COIL, 20),
            m -> m.set(400, COIL, 10)),
        new Plate(
            "agrees",
            1,
            120,
            List.of(VALVE, "reported defrost"),
            m -> defrost(m, 30, 80).set(32, "reported defrost", "on"),
            m -> m.set(83, "reported defrost", "off"),
            m -> m.set(95, "reported defrost", "off")));
  }
}
