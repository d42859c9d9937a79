package dev.thawbench.loop.scan;

import dev.thawbench.drivers.link.ModbusRequest;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.device.OpenDevice;
import dev.thawbench.loop.device.WriteBlock;
import dev.thawbench.loop.profile.DevicePoint;
import dev.thawbench.loop.profile.Profile;
import dev.thawbench.loop.station.Station;
import dev.thawbench.run.ControllerIdentity;
import dev.thawbench.run.Pacing;
import dev.thawbench.run.Sha256;
import dev.thawbench.run.StopRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What is done with a station before scenario time 0: supply on, who are you, what do you hold. */
final class StartUp {
  private static final int CLOCK_ATTEMPTS = 5;
  private static final long STEP_NANOS = 1_000_000_000L;

  private final Station station;
  private final OpenDevice controller;
  private final List<OpenDevice> devices;
  private final Stimuli stimuli;
  private final LongSupplier clock;
  private long clockMillis;

  StartUp(Station station, List<OpenDevice> devices, Stimuli stimuli, LongSupplier clock) {
    this.station = station;
    this.devices = devices;
    this.stimuli = stimuli;
    this.clock = clock;
    this.controller =
        devices.stream().filter(device -> device.device().isController()).findFirst().orElseThrow();
  }

  /** What is known of a controller before it was asked. */
  ControllerIdentity unknownIdentity() {
    return identity("", "", "");
  }

  /** The lock-step clock's value that is scenario time 0, ms. */
  long clockMillis() {
    return clockMillis;
  }

  /**
   * Puts the stimuli in place, switches the supply on, waits until the controller answers, asks who
   * it is and what its writable points hold.
   *
   * @return who it is; empty if a stop was asked for before it answered
   * @throws BenchException if it does not answer in its boot time
   */
  Optional<ControllerIdentity> meet(StopRequest stop) {
    clockMillis = stimuli.clock().map(StartUp::clockFound).orElse(0L);
    stimuli.power().ifPresent(channel -> channel.put(1));
    writeAll();
    if (!controllerAnswers(stop)) {
      return Optional.empty();
    }
    for (Channel channel : stimuli.channels()) {
      if (channel.device == controller && channel.wire.point().point().access().reads()) {
        controller.read(channel.wire.point()).ifPresent(channel::found);
      }
    }
    Profile.Identity identity = station.profile().identity();
    return Optional.of(
        identity(text(identity.model()), text(identity.firmware()), text(identity.serial())));
  }

  /** Takes the supply away, so that the trace begins without it. */
  void powerOff() {
    Channel power =
        stimuli
            .power()
            .orElseThrow(
                () ->
                    new BenchException(
                        "station '"
                            + station.name()
                            + "' has no stimulus 'power', so its controller can't be power-cycled;"
                            + " give 'controller: as found', or wire the supply"));
    power.put(0);
    writeAll();
    advance();
  }

  /** The first reply of a link that was just opened may be late: it is asked a few times. */
  private static long clockFound(Channel clock) {
    return (long) clock.device.readOrTell(clock.wire.point(), CLOCK_ATTEMPTS);
  }

  private void writeAll() {
    for (OpenDevice device : devices) {
      boolean io = device != controller;
      for (WriteBlock block : device.writes()) {
        if (io) {
          stimuli.clock().filter(c -> c.block == block).ifPresent(c -> c.put(clockMillis));
          write(device, block);
        }
      }
    }
  }

  private void write(OpenDevice device, WriteBlock block) {
    device.admit(block);
    ModbusRequest request = block.request();
    Reply reply = device.link().execute(request);
    while (!reply.isGood()) {
      device.judge(request, reply, true);
      reply = device.link().execute(request);
    }
    device.judge(request, reply, true);
    block.written();
  }

  /** Waits for its boot time; false if a stop was asked for meanwhile. */
  private boolean controllerAnswers(StopRequest stop) {
    if (controller.reads().isEmpty()) {
      return !stop.requested();
    }
    ModbusRequest request = controller.reads().get(0).request();
    long began = bootNanos();
    Reply reply = controller.link().execute(request);
    while (!reply.isGood() && bootNanos() - began < controller.device().bootsWithinNanos()) {
      if (stop.requested()) {
        return false;
      }
      advance();
      reply = controller.link().execute(request);
    }
    if (!reply.isGood()) {
      throw new BenchException(
          String.format(
              Locale.ROOT,
              "%s; it may take %.0f s to answer after its supply comes on",
              controller.describe(request, reply),
              controller.device().bootsWithinNanos() / 1e9));
    }
    return true;
  }

  /** Time on the controller's clock, ns. */
  private long bootNanos() {
    return station.pacing() == Pacing.LOCKSTEP ? clockMillis * 1_000_000 : clock.getAsLong();
  }

  /** Lets a second pass on the controller's clock. */
  private void advance() {
    if (station.pacing() == Pacing.LOCKSTEP) {
      clockMillis += STEP_NANOS / 1_000_000;
      stimuli
          .clock()
          .ifPresent(
              clock -> {
                clock.put(clockMillis);
                write(clock.device, clock.block);
              });
    } else {
      Pace.awaitDeadline(clock, clock.getAsLong() + STEP_NANOS);
    }
  }

  private String text(Optional<String> pointName) {
    Optional<DevicePoint> point = pointName.flatMap(controller.device()::point);
    Optional<Double> value = point.flatMap(controller::read);
    return value
        .map(v -> v == Math.rint(v) ? Long.toString(v.longValue()) : Double.toString(v))
        .orElse("");
  }

  private ControllerIdentity identity(String model, String firmware, String serial) {
    Profile profile = station.profile();
    return new ControllerIdentity(
        model.isEmpty() ? profile.name() : profile.name() + " model " + model,
        profile.name(),
        Sha256.ofFile(profile.file()),
        firmware,
        serial,
        controller.link().address().protocol() + ", " + controller.link().address().place());
  }
}
