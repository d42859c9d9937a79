package dev.thawbench.plant;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The runs that both bands and plots are made of. */
final class ValidationRuns {
  static final double HUMIDITY = 85;
  static final double[] TIMER_MINUTES = {20, 30, 45, 60, 90, 120};
  private static final double[] WEATHER_C = {
    -15, -12, -10, -7, -5, -3, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 10
  };

  final Map<Double, Runs.Cycle> sweep = new TreeMap<>();
  final double[] timerHeatW = new double[TIMER_MINUTES.length];

  ValidationRuns() {
    for (double outdoorC : WEATHER_C) {
      sweep.put(outdoorC, Runs.demand(outdoorC, HUMIDITY, 8));
    }
    for (int i = 0; i < TIMER_MINUTES.length; i++) {
      timerHeatW[i] = Runs.timed(2, 84, 8, TIMER_MINUTES[i]).meanHeatW();
    }
  }

  List<Double> outdoorC() {
    return List.copyOf(sweep.keySet());
  }
}
