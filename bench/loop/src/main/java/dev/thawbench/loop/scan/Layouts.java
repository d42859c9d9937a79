package dev.thawbench.loop.scan;

import dev.thawbench.loop.device.OpenConsole;
import dev.thawbench.loop.device.OpenDevice;
import dev.thawbench.loop.device.ReadBlock;
import dev.thawbench.loop.device.WriteBlock;
import dev.thawbench.loop.emulation.Emulation;
import dev.thawbench.loop.emulation.PlantFault;
import dev.thawbench.loop.profile.DevicePoint;
import dev.thawbench.loop.station.ConsoleValue;
import dev.thawbench.loop.station.Station;
import dev.thawbench.loop.station.Wire;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.SignalRole;
import dev.thawbench.trace.TraceLayout;
import dev.thawbench.trace.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out the rows of a station: a source for each block read or written, one for faults, one for
 * the plant.
 */
final class Layouts {
  static final String PLANT = "plant";
  static final String SCRIPT = "script";

  private Layouts() {}

  static TraceLayout of(
      Station station, List<OpenDevice> devices, List<OpenConsole> consoles, Emulation emulation) {
    TraceLayout.Builder builder = TraceLayout.builder();
    for (OpenDevice device : devices) {
      for (ReadBlock block : device.reads()) {
        builder.source(
            block.source(),
            block.wires().stream().map(wire -> signal(wire, SignalRole.RESPONSE)).toList());
      }
      for (WriteBlock block : device.writes()) {
        List<Signal> signals = new ArrayList<>();
        for (Wire wire : block.wires()) {
          if (!station.clock().filter(clock -> clock == wire).isPresent()) {
            signals.add(signal(wire, SignalRole.STIMULUS));
          }
        }
        builder.source(block.source(), signals);
      }
    }
    for (OpenConsole console : consoles) {
      builder.source(
          consoleSource(console), console.lines().values().stream().map(Layouts::signal).toList());
    }
    builder.source(
        SCRIPT,
        emulation.faults().stream()
            .map(PlantFault::signalName)
            .map(name -> Signal.ofStates(name, SignalRole.STIMULUS, Signal.OFF_ON))
            .toList());
    builder.source(PLANT, emulation.recorded().stream().map(Emulation::signal).toList());
    return builder.build();
  }

  static String consoleSource(OpenConsole console) {
    return console.device().name() + " lines";
  }

  private static Signal signal(ConsoleValue value) {
    return value.states().isEmpty()
        ? Signal.measured(value.point().name(), SignalRole.RESPONSE, value.unit())
            .withUncertainty(value.uncertainty())
        : Signal.ofStates(value.point().name(), SignalRole.RESPONSE, value.states());
  }

  private static Signal signal(Wire wire, SignalRole role) {
    DevicePoint point = wire.point();
    // A response is known to half a step of its register; a stimulus is recorded as the register
    // says it.
    double quantization =
        role == SignalRole.RESPONSE && point.states().isEmpty() && point.unit() != Unit.ONE
            ? point.point().resolution() / 2
            : 0;
    return new Signal(
        wire.signal(),
        role,
        point.states().isEmpty() ? point.unit() : Unit.ONE,
        point.states(),
        point.states().isEmpty() ? point.uncertainty() + quantization : 0,
        point.ageNanos(),
        0,
        point.onOff());
  }
}
