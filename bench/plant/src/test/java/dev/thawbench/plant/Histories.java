package dev.thawbench.plant;

import java.util.Random;

/** Random lives of a plant: anything that inputs may do, in any order. */
final class Histories {
  private Histories() {}

  /** Lets {@code pump} live this many seconds. */
  static void live(HeatPump pump, Random random, int seconds) {
    for (int second = 0; second < seconds; second++) {
      if (random.nextInt(20) == 0) {
        change(pump, random);
      }
      pump.step(1);
    }
  }

  /** Changes one input to anything that it may be. */
  static void change(HeatPump pump, Random random) {
    PlantInput input = PlantInput.values()[random.nextInt(PlantInput.values().length)];
    double value;
    if (input.optional() && random.nextBoolean()) {
      value = Double.NaN;
    } else if (random.nextInt(4) == 0) {
      value = random.nextBoolean() ? input.lowest() : input.highest();
    } else {
      value = input.lowest() + random.nextDouble() * (input.highest() - input.lowest());
    }
    pump.set(input, input.whole() ? Math.rint(value) : value);
  }
}
