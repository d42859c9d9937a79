package dev.thawbench.checks.speed;

import dev.thawbench.checks.engine.Judge;
import dev.thawbench.checks.lab.Lab;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.verdict.RequirementVerdict;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many samples a second one core judges, with must and may. Run {@link #main}; the aims are at
 * least 30 million samples a second of a whole trace, less than 10 % between windows of 60 and of
 * 6,000 samples, 20 requirements over 1,000,000 samples in less than 1 s, and live less than 200 ns
 * a sample and requirement with 0 B allocated.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class JudgeBenchmark {
  private static final int ROWS = 1_000_000;
  private static final long SECOND = 1_000_000_000L;

  /** A recorded trace of 1,000,000 rows, one a second. */
  @State(Scope.Thread)
  public static class Recorded {
    @Param({"60", "600", "6000"})
    int window;

    Trace trace;
    List<Requirement> one;

    /** Records it. */
    @Setup
    public void record() {
      trace = new Trace(Lab.LAYOUT);
      Coil coil = new Coil();
      for (int i = 0; i < ROWS; i++) {
        trace.add(coil.next());
      }
      one = List.of(whenever(-6, window));
    }
  }

  /** A recorded trace and 20 requirements, each with its own threshold and time. */
  @State(Scope.Thread)
  public static class Twenty {
    final List<Requirement> twenty = new ArrayList<>();
    Trace trace;

    /** Records it. */
    @Setup
    public void record() {
      Recorded recorded = new Recorded();
      recorded.record();
      trace = recorded.trace;
      for (int i = 0; i < 20; i++) {
        twenty.add(whenever(-6 + i * 0.3, 60 + 30 * i));
      }
    }
  }

  /** A run that goes on. */
  @State(Scope.Thread)
  public static class Live {
    @Param({"1", "20"})
    int requirements;

    Coil coil;
    Judge judge;

    /** Begins it. */
    @Setup
    public void begin() {
      List<Requirement> list = new ArrayList<>();
      for (int i = 0; i < requirements; i++) {
        list.add(whenever(-6 + i * 0.3, 600 + 30 * i));
      }
      coil = new Coil();
      judge = new Judge(list, List.of(), Lab.LAYOUT);
    }
  }

  /** One requirement over the whole trace; an operation is a sample. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public List<RequirementVerdict> wholeTrace(Recorded recorded) {
    return Judge.judge(recorded.one, List.of(), recorded.trace);
  }

  /** 20 requirements over the whole trace; an operation is all of it. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public List<RequirementVerdict> twentyRequirements(Twenty recorded) {
    return Judge.judge(recorded.twenty, List.of(), recorded.trace);
  }

  /** Making the next row alone; what is left of {@link #live} is the judging. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public ScanRow makingTheRow(Live live) {
    return live.coil.next();
  }

  /** The next row of a run, made and judged. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public boolean live(Live live) {
    live.judge.add(live.coil.next());
    return live.judge.failed();
  }

  private static Requirement whenever(double below, int seconds) {
    String sentence = "whenever coil temperature < %.1f °C, defrost starts within %d s";
    return Lab.read("X-01", String.format(Locale.ROOT, sentence, below, seconds));
  }

  /** A coil that gets cold, and is defrosted every 40 min. */
  static final class Coil {
    private static final int CYCLE = 2400;
    private final ScanRow row = new ScanRow(Lab.LAYOUT);
    private final int coil = Lab.LAYOUT.indexOf("coil temperature").orElseThrow();
    private final int valve = Lab.LAYOUT.indexOf("reversing valve").orElseThrow();
    private final int sources = Lab.LAYOUT.sources().size();
    private final double[] temperatures = new double[CYCLE];
    private long rows;

    Coil() {
      for (int i = 0; i < Lab.LAYOUT.signals().size(); i++) {
        row.value(i, 0);
      }
      row.value(Lab.LAYOUT.indexOf("mode").orElseThrow(), 1);
      for (int i = 0; i < CYCLE; i++) {
        temperatures[i] = i < 2100 ? 2 - i * 0.004 + Math.sin(i * 0.1) * 0.2 : 10;
      }
    }

    ScanRow next() {
      int at = (int) (rows % CYCLE);
      long nanos = rows++ * SECOND;
      row.scanNanos(nanos);
      for (int source = 0; source < sources; source++) {
        row.window(source, nanos, nanos);
      }
      row.value(coil, temperatures[at]);
      row.value(valve, at >= 2040 && at < 2300 ? 1 : 0);
      return row;
    }
  }

  /** Runs the benchmarks with the allocation profiler. */
  public static void main(String[] args) throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(JudgeBenchmark.class.getName() + (args.length > 0 ? "." + args[0] : ""))
                .addProfiler(GCProfiler.class)
                .jvmArgs("-XX:+UseSerialGC")
                .build())
        .run();
  }
}
