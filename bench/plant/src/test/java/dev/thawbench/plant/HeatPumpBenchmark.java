package dev.thawbench.plant;

import dev.thawbench.plant.parameter.PlantParameters;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Steps of 1 s per second of a plant that frosts and defrosts by timer, inputs set and outputs read
 * in each step. Run {@link #main}; the aim is at least 400,000 steps a second on one core and 0 B
 * allocated a step.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class HeatPumpBenchmark {
  private static final int HEATING_S = 3600;
  private static final int CYCLE_S = 3840;

  private HeatPump pump;
  private int second;

  /** A nominal plant at the frost point. */
  @Setup
  public void build() {
    pump = new HeatPump(PlantParameters.nominal(), InitialState.clean(2, 84, 30));
    pump.set(PlantInput.HELD_RETURN_TEMPERATURE, 30);
  }

  /** One step, as a scan does it. */
  @Benchmark
  public double step() {
    boolean melting = second > HEATING_S;
    pump.set(PlantInput.COMPRESSOR_SPEED, melting ? 70 : 60);
    pump.set(PlantInput.OUTDOOR_FAN, melting ? 0 : 100);
    pump.set(PlantInput.REVERSING_VALVE, melting ? 1 : 0);
    pump.step(1);
    second = second == CYCLE_S ? 0 : second + 1;
    return pump.get(PlantOutput.COIL_TEMPERATURE) + pump.get(PlantOutput.SUPPLY_TEMPERATURE);
  }

  /** Runs the benchmark with the allocation profiler. */
  public static void main(String[] args) throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(HeatPumpBenchmark.class.getName())
                .addProfiler(GCProfiler.class)
                .jvmArgs("-XX:+UseSerialGC")
                .build())
        .run();
  }
}
