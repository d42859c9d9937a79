package dev.thawbench.drivers.speed;

/** Prints all tables of speed, one after another. */
public final class Speed {
  private Speed() {}

  /** Takes about four minutes. */
  public static void main(String[] args) throws Exception {
    System.out.printf(
        "Java %s, %d processors%n%n",
        Runtime.version(), Runtime.getRuntime().availableProcessors());
    LoopbackSpeed.main(new String[0]);
    System.out.println();
    RecoverySpeed.main(new String[0]);
    System.out.println();
    SerialSpeed.main(new String[0]);
  }
}
