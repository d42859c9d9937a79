package dev.thawbench.loop.scan;

import dev.thawbench.loop.SafeStateOutcome;
import dev.thawbench.loop.station.Device;
import dev.thawbench.loop.station.Station;
import dev.thawbench.loop.station.StimulusValue;
import dev.thawbench.run.SafeState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Brings a station to its safe state, step by step, each read back.
 *
 * <p>A step on a device whose supply a later step is confirmed to have cut counts as done: what has
 * no supply drives nothing. The safe state is written however often a point may be written.
 */
final class SafeStateWriter {
  private static final int ATTEMPTS = 3;

  private final Station station;
  private final Stimuli stimuli;

  SafeStateWriter(Station station, Stimuli stimuli) {
    this.station = station;
    this.stimuli = stimuli;
  }

  /** Never throws: what failed stands in the outcome. */
  SafeStateOutcome write() {
    List<String> lines = new ArrayList<>();
    Set<String> failedDevices = new HashSet<>();
    for (StimulusValue step : station.safeState()) {
      Optional<Channel> channel = stimuli.channel(step.wire());
      String said;
      try {
        said = channel.isEmpty() ? "is no stimulus" : write(channel.get(), step);
      } catch (RuntimeException broken) {
        said = "failed: " + broken.getMessage();
      }
      lines.add(step.signal() + " " + step.text() + ": " + (said.isEmpty() ? "confirmed" : said));
      if (said.isEmpty()) {
        failedDevices.removeIf(device -> isCutBy(station.device(device), step));
      } else {
        failedDevices.add(step.wire().device());
      }
    }
    return new SafeStateOutcome(
        failedDevices.isEmpty() ? SafeState.CONFIRMED : SafeState.NOT_CONFIRMED, lines);
  }

  private static boolean isCutBy(Device device, StimulusValue step) {
    return device.poweredBy().filter(step.signal()::equals).isPresent() && step.value() == 0;
  }

  private static String write(Channel channel, StimulusValue step) {
    String last = "";
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      channel.put(step.value());
      if (!channel.device.keepsOtherBits(channel.block, false)) {
        last = channel.device.link().address() + ": not written, as its register can't be read";
        continue;
      }
      var request = channel.block.request();
      var reply = channel.device.link().execute(request);
      if (!reply.isGood()) {
        last = channel.device.link().address() + ": " + reply.describe(request);
        continue;
      }
      channel.block.written();
      if (!channel.wire.point().point().access().reads()) {
        return "";
      }
      Optional<Double> back = channel.device.read(channel.wire.point());
      if (back.isEmpty()) {
        last = "written, but not read back";
      } else if (Math.abs(back.get() - step.value())
          <= channel.wire.point().point().resolution() / 2) {
        return "";
      } else {
        last = String.format(Locale.ROOT, "written, but read back as %s", back.get());
      }
    }
    return last;
  }
}
