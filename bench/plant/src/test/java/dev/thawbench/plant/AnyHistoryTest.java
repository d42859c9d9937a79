package dev.thawbench.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.plant.energy.Consumer;
import dev.thawbench.plant.energy.HeatPlace;
import dev.thawbench.plant.parameter.PlantChoice;
import dev.thawbench.plant.parameter.PlantParameters;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in every state, fault and mode, whatever is done to the plant. */
class AnyHistoryTest {
  private static final double[] STEPS_S = {0.1, 0.25, 0.5, 1, 1, 1, 3, 60};

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  static LongStream manySeeds() {
    return LongStream.range(1000, 3000);
  }

  @Tag("thorough")
  @ParameterizedTest
  @MethodSource("manySeeds")
  void theSameHoldsOverThousandsOfHistories(long seed) {
    electricPowerIsNeverNegativeAndNoOutputIsEverNotANumber(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void electricPowerIsNeverNegativeAndNoOutputIsEverNotANumber(long seed) {
    Random random = new Random(seed);
    PlantParameters.Builder parameters = PlantParameters.builder();
    for (PlantChoice choice : PlantChoice.values()) {
      parameters.choose(choice, choice.options().get(random.nextInt(choice.options().size())));
    }
    InitialState initial =
        InitialState.clean(
                -20 + 50 * random.nextDouble(),
                100 * random.nextDouble(),
                10 + 40 * random.nextDouble())
            .with(StartValue.FROST, 3 * random.nextDouble())
            .with(StartValue.PAN_ICE, random.nextDouble());
    HeatPump pump = new HeatPump(parameters.build(), initial);
    double suppliedJ = 0;
    for (int i = 0; i < 2500; i++) {
      if (random.nextInt(12) == 0) {
        Histories.change(pump, random);
      }
      pump.step(STEPS_S[random.nextInt(STEPS_S.length)]);
      check(pump, seed, i);
      assertThat(pump.ledger().electricJ()).isGreaterThanOrEqualTo(suppliedJ);
      suppliedJ = pump.ledger().electricJ();
    }
    double workJ = pump.ledger().heatJ(HeatPlace.WORK) + pump.ledger().heatJ(HeatPlace.SHELL);
    assertThat(workJ)
        .as("heat of work out of nothing, seed %d", seed)
        .isLessThanOrEqualTo(pump.ledger().electricJ(Consumer.COMPRESSOR) + 1e-3);
    double moved =
        Math.abs(pump.ledger().heatJ(HeatPlace.SINK)) + pump.ledger().heatJ(HeatPlace.WORK) + 1e6;
    assertThat(Math.abs(pump.ledger().residualJ()) / moved)
        .as("heat left unexplained, seed %d", seed)
        .isLessThan(1e-6);
  }

  private static void check(HeatPump pump, long seed, int step) {
    for (Consumer consumer : Consumer.values()) {
      assertThat(pump.ledger().powerW(consumer))
          .as("%s, seed %d, step %d", consumer, seed, step)
          .isNotNegative();
    }
    for (PlantOutput output : PlantOutput.values()) {
      double value = pump.get(output);
      if (!(Math.abs(value) < 1e9)) {
        throw new AssertionError(
            output.signalName() + " = " + value + ", seed " + seed + ", step " + step);
      }
    }
    assertThat(pump.get(PlantOutput.ELECTRIC_POWER)).isNotNegative();
    assertThat(pump.get(PlantOutput.TRUE_FROST)).isNotNegative();
    assertThat(pump.get(PlantOutput.TRUE_RETAINED_WATER)).isNotNegative();
    if (pump.get(PlantInput.MAINS) == 0) {
      assertThat(pump.get(PlantOutput.ELECTRIC_POWER)).isZero();
    }
    assertThat(pump.get(PlantOutput.TRUE_COIL_TEMPERATURE))
        .as("coil, seed %d, step %d", seed, step)
        .isBetween(-75.0, 100.0);
    assertThat(pump.get(PlantOutput.TRUE_SUPPLY_TEMPERATURE))
        .as("supply, seed %d, step %d", seed, step)
        .isBetween(-75.0, 100.0);
  }
}
