package dev.thawbench.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.plant.parameter.PlantParameters;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What scripts of the library rely on, and what a refrigeration engineer would look for first. */
class FrostCycleTest {

  @Test
  void frostsAndDefrostsAtTheFrostPointAsMachinesDo() {
    Runs.Cycle cycle = Runs.demand(2, 84, 6);
    assertThat(cycle.cleanHeatW()).isBetween(7200.0, 8200.0);
    assertThat(cycle.heatRatio()).isBetween(0.80, 0.92);
    assertThat(cycle.copRatio()).isBetween(0.83, 0.95);
    assertThat(cycle.controller().defrosts)
        .hasSizeGreaterThan(3)
        .allSatisfy(
            d -> {
              assertThat(d.runS() / 60).isBetween(35.0, 90.0);
              assertThat(d.activeS()).isBetween(120.0, 360.0);
              assertThat(d.frostKg()).isBetween(0.8, 2.5);
              assertThat(d.leftKg()).isLessThan(0.02);
              assertThat(d.exitDifferenceBar())
                  .as("pressure difference when the valve goes back, 30 s after the stop")
                  .isGreaterThan(1);
            });
  }

  @Test
  void frostGrowsFastestJustAboveFreezing() {
    double five = Runs.demand(5, 85, 0.25).cleanFrostKgH();
    double two = Runs.demand(2, 85, 0.25).cleanFrostKgH();
    double zero = Runs.demand(0, 85, 0.25).cleanFrostKgH();
    double minusThree = Runs.demand(-3, 85, 0.25).cleanFrostKgH();
    double minusTen = Runs.demand(-10, 85, 0.25).cleanFrostKgH();
    assertThat(two).isGreaterThan(five).isGreaterThan(minusThree);
    assertThat(zero).isGreaterThan(five).isGreaterThan(minusThree);
    assertThat(minusThree).isGreaterThan(minusTen);
  }

  @Test
  void frostGrowsWithHumidityAndNotInDryAir() {
    List<Double> rates =
        List.of(60.0, 70.0, 80.0, 90.0).stream()
            .map(rh -> Runs.demand(1.7, rh, 0.25).cleanFrostKgH())
            .toList();
    assertThat(rates).isSorted();
    assertThat(rates.get(0)).isLessThan(0.4);
  }

  @Test
  void theCoilOnlyCondensesAtSevenDegrees() {
    Runs.Cycle cycle = Runs.demand(7, 87, 4);
    assertThat(cycle.count()).isZero();
    assertThat(cycle.heatRatio()).isBetween(0.98, 1.02);
  }

  @Test
  void coldestPointGivesAPlausibleCop() {
    assertThat(Runs.demand(-15, 69, 0.25).cleanCop()).isBetween(2.2, 2.8);
  }

  @Test
  void thereIsABestInterval() {
    double veryShort = Runs.timed(2, 84, 6, 20).meanHeatW();
    double right = Runs.timed(2, 84, 6, 50).meanHeatW();
    double veryLong = Runs.timed(2, 84, 6, 120).meanHeatW();
    assertThat(right).isGreaterThan(veryShort).isGreaterThan(veryLong);
  }

  @Test
  void meltsSongsFrostInSongsTime() {
    Runs.Melt melt = Runs.song(PlantParameters.nominal());
    assertThat(melt.seconds()).as("173 to 187 s within 10 %").isBetween(173 * 0.9, 187 * 1.1);
    assertThat(melt.waterJ() / melt.suppliedJ()).isBetween(0.75, 0.85);
  }

  @Test
  void anEarlyEndLeavesFrostAtTheBottom() {
    HeatPump pump = Runs.nominal(2, 84);
    DemandController controller = new DemandController(pump);
    controller.terminationC = 3.5;
    controller.run(2 * 3600, 1);
    assertThat(controller.defrosts).isNotEmpty();
    DemandController.Defrost first = controller.defrosts.get(0);
    assertThat(first.leftKg()).isGreaterThan(0.02);
    assertThat(first.leftBottomKg()).isGreaterThan(0.6 * first.leftKg());
  }

  @Test
  void refrozenWaterShortensTheNextCycle() {
    List<DemandController.Defrost> defrosts = Runs.demand(2, 84, 4).controller().defrosts;
    assertThat(defrosts.get(1).runS()).isLessThan(defrosts.get(0).runS());
  }
}
