package dev.thawbench.scenarios.run;

import dev.thawbench.loop.Bench;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.station.Station;

/** Fake benches; the station's name says what is wrong with the controller. */
public final class FakeBenches implements BenchSource {
  private final FakeBench bench = new FakeBench();
  private boolean dead;

  @Override
  public Station station(String argument) {
    bench.requires("FAN-01", "whenever reversing valve is heating, outdoor fan is on");
    bench.fanStaysOn = argument.equals("fan stays on");
    bench.defrostS = argument.equals("slow") ? 300 : 120;
    dead = argument.equals("dead");
    return bench.station();
  }

  @Override
  public Bench open(Station station) {
    if (dead) {
      throw new BenchException("controller (in the test): connection refused");
    }
    return bench;
  }
}
