package dev.thawbench.campaign;

import dev.thawbench.loop.Labs;
import dev.thawbench.loop.replay.RecordedController;
import dev.thawbench.loop.station.Station;
import dev.thawbench.trace.Trace;
import java.util.Optional;

/** A lab whose controller is a recording. It has no console. */
final class RecordedLab implements Labs {
  /** The name under which a bench asks for it. */
  static final String NAME = "recording";

  private final RecordedController controller;

  RecordedLab(Station station, Trace trace) {
    controller = new RecordedController(station, trace);
  }

  @Override
  public Endpoints open(String lab) {
    return new Endpoints("127.0.0.1", controller.port(), Optional.empty(), Optional.empty());
  }

  @Override
  public void begun(long clockMillis) {
    controller.begin(clockMillis);
  }

  @Override
  public void close() {
    controller.close();
  }
}
