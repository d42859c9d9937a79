package dev.thawbench.plant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The plots beside VALIDATION.md. */
final class ValidationPlots {
  private final ValidationRuns runs;

  ValidationPlots(ValidationRuns runs) {
    this.runs = runs;
  }

  String copPlot() {
    return overWeather("COP with frost and defrost over clean COP, 85 % RH", "COP ratio", 0.6, 1.1)
        .add(
            "this plant",
            runs.outdoorC(),
            runs.sweep.values().stream().map(Runs.Cycle::copRatio).toList())
        .add(
            "Wetter and Afjei 1996",
            runs.outdoorC(),
            runs.outdoorC().stream().map(PublishedCurves::wetterAfjei).toList())
        .add(
            "EnergyPlus, on demand",
            runs.outdoorC(),
            runs.outdoorC().stream()
                .map(t -> PublishedCurves.energyPlusCop(t, ValidationRuns.HUMIDITY / 100))
                .toList())
        .svg();
  }

  String capacityPlot() {
    return overWeather(
            "Capacity with frost and defrost over clean capacity, 85 % RH",
            "capacity ratio", 0.6, 1.1)
        .add(
            "this plant",
            runs.outdoorC(),
            runs.sweep.values().stream().map(Runs.Cycle::heatRatio).toList())
        .add(
            "EnergyPlus, on demand",
            runs.outdoorC(),
            runs.outdoorC().stream()
                .map(t -> PublishedCurves.energyPlusCapacity(t, ValidationRuns.HUMIDITY / 100))
                .toList())
        .svg();
  }

  String frostRatePlot() {
    SvgPlot plot = overWeather("Frost growth 12 min after a clean start", "kg/h", 0, 3);
    for (double humidity : new double[] {70, 85, 95}) {
      List<Double> rates =
          runs.outdoorC().stream()
              .map(t -> Runs.demand(t, humidity, 0.25).cleanFrostKgH())
              .toList();
      plot.add(text("%.0f %% relative humidity", humidity), runs.outdoorC(), rates);
    }
    return plot.svg();
  }

  String intervalPlot() {
    List<Double> heat = new ArrayList<>();
    for (double watts : runs.timerHeatW) {
      heat.add(watts / 1e3);
    }
    return new SvgPlot(
            "Mean heat output by a timer, A2/84 %",
            "minutes of running between defrosts", 20, 120, "kW", 5, 7.5)
        .add("8 h mean, defrosts counted in", List.of(20.0, 30.0, 45.0, 60.0, 90.0, 120.0), heat)
        .svg();
  }

  private static SvgPlot overWeather(String title, String label, double low, double high) {
    return new SvgPlot(title, "outdoor air, °C", -15, 10, label, low, high);
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
