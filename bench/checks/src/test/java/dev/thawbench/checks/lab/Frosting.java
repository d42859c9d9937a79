package dev.thawbench.checks.lab;

/** The story of a night at the frost point: the paper controller defrosts as its profile says. */
public final class Frosting {
  private final TraceMaker maker = new TraceMaker(Lab.LAYOUT);
  private double now;
  private double fanOffAfter = 2;

  /** A healthy controller, started and heating from the first second. */
  public Frosting() {
    maker
        .set(0, "mode", "heating")
        .set(0, "controller supply", "off")
        .set(5, "controller supply", "on")
        .set(0, "coil temperature", 2)
        .set(0, "pressure difference", 10)
        .set(0, "setpoint", 35)
        .set(0, "supply temperature", 35);
    now = 200;
    start(now);
  }

  private void start(double at) {
    maker.set(at, "compressor speed", 60).set(at, "outdoor fan", "on");
  }

  /** A controller that leaves its fan on for so long after a defrost has begun. */
  public Frosting fanOffAfter(double seconds) {
    fanOffAfter = seconds;
    return this;
  }

  /** Heats for {@code minutes} with a cold coil, then defrosts for {@code seconds}. */
  public Frosting defrost(double minutes, double seconds) {
    maker.set(now + 10, "coil temperature", -4);
    now += minutes * 60;
    maker
        .set(now, "sequence", "entry")
        .set(now + 1, "compressor speed", 0)
        .set(now + 15, "pressure difference", 8);
    double valve = now + 30;
    maker
        .set(valve, "reversing valve", "defrost")
        .set(valve + 1, "reported defrost", "on")
        .set(valve + fanOffAfter, "outdoor fan", "off")
        .set(valve + 20, "compressor speed", 60)
        .set(valve + 20, "sequence", "melt")
        .set(valve + 30, "coil temperature", 0);
    double end = valve + seconds;
    maker
        .set(end - 36, "coil temperature", 18.2)
        .set(end - 33, "sequence", "exit")
        .set(end - 32, "compressor speed", 0)
        .set(end, "reversing valve", "heating")
        .set(end + 1, "reported defrost", "off")
        .set(end, "outdoor fan", "on")
        .set(end + 20, "sequence", "idle")
        .set(end + 22, "compressor speed", 60)
        .set(end + 30, "coil temperature", 1);
    now = end + 22;
    return this;
  }

  /** The changes so far, to add to. */
  public TraceMaker maker() {
    return maker;
  }

  /** When the story stands, in seconds. */
  public double now() {
    return now;
  }
}
