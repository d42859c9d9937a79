package dev.thawbench.campaign;

import dev.thawbench.config.Nearest;
import dev.thawbench.drivers.link.LinkException;
import dev.thawbench.loop.BenchException;
import dev.thawbench.loop.Labs;
import dev.thawbench.virtual.ControllerFamily;
import dev.thawbench.virtual.Pacing;
import dev.thawbench.virtual.VirtualLab;
import dev.thawbench.virtual.firmware.ControllerFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The virtual labs of one run: started when a station first asks for them, closed together. */
public final class VirtualLabs implements Labs, AutoCloseable {
  private final List<String> faultIds;
  private final Map<String, VirtualLab> open = new HashMap<>();

  /** Labs whose controllers have the faults {@code faultIds}, as far as their family knows them. */
  public VirtualLabs(List<String> faultIds) {
    this.faultIds = List.copyOf(faultIds);
  }

  @Override
  public Endpoints open(String lab) {
    VirtualLab running = open.computeIfAbsent(lab, this::start);
    return new Endpoints(running.host(), running.tcpPort(), Optional.empty(), Optional.empty());
  }

  private VirtualLab start(String lab) {
    ControllerFamily family =
        ControllerFamily.named(lab)
            .orElseThrow(
                () -> {
                  List<String> names =
                      Arrays.stream(ControllerFamily.values())
                          .map(ControllerFamily::labName)
                          .toList();
                  return new BenchException(
                      "there is no virtual lab '" + lab + "'" + Nearest.hint(lab, names));
                });
    List<ControllerFault> faults = new ArrayList<>();
    for (String id : faultIds) {
      faults.add(
          family
              .fault(id)
              .orElseThrow(
                  () -> {
                    List<String> ids = family.faults().stream().map(ControllerFault::id).toList();
                    return new BenchException(
                        "the virtual controller '"
                            + lab
                            + "' has no fault '"
                            + id
                            + "'"
                            + Nearest.hint(id, ids));
                  }));
    }
    try {
      return VirtualLab.open(family, faults, Pacing.LOCK_STEP, 0);
    } catch (LinkException unusable) {
      throw new BenchException(unusable.getMessage(), unusable);
    }
  }

  @Override
  public void close() {
    open.values().forEach(VirtualLab::close);
    open.clear();
  }
}
