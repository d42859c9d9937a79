package dev.thawbench.loop.station;

import dev.thawbench.checks.measure.Closeness;
import dev.thawbench.config.TextNode;
import dev.thawbench.loop.profile.Profile;
import dev.thawbench.run.Pacing;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One bench as its file describes it.
 *
 * @param name its name
 * @param file where it was read
 * @param profile what its controller is
 * @param plant name of the plant that is emulated around the controller
 * @param pacing what moves scenario time on
 * @param scanPeriodNanos time from one scan to the next
 * @param failuresInARow after how many failed exchanges in a row with one device a run is given up
 * @param marginal how near its limit a PASS counts as marginal
 * @param devices everything with a link, the controller among them
 * @param stimuli which point carries each signal that the bench drives
 * @param responses which point carries each signal that is read in every scan
 * @param clock the point that advances the clock in lock-step, in milliseconds
 * @param startValues what stimuli are at the begin of every run unless the script says otherwise
 * @param safeState steps to the safe state, in order
 */
public record Station(
    String name,
    Path file,
    Profile profile,
    TextNode plant,
    Pacing pacing,
    long scanPeriodNanos,
    int failuresInARow,
    Closeness marginal,
    List<Device> devices,
    List<Wire> stimuli,
    List<Wire> responses,
    Optional<Wire> clock,
    List<StimulusValue> startValues,
    List<StimulusValue> safeState) {

  /** The name that the controller's device has in every station. */
  public static final String CONTROLLER = "controller";

  /** The stimulus that switches the controller's supply, where a station has it. */
  public static final String POWER = "power";

  public Station {
    devices = List.copyOf(devices);
    stimuli = List.copyOf(stimuli);
    responses = List.copyOf(responses);
    startValues = List.copyOf(startValues);
    safeState = List.copyOf(safeState);
  }

  /**
   * The device called {@code deviceName}; stations are read so that every wire's device is there.
   */
  public Device device(String deviceName) {
    return devices.stream()
        .filter(device -> device.name().equals(deviceName))
        .findFirst()
        .orElseThrow();
  }

  /** The same station with other links to its devices. */
  public Station withDevices(List<Device> others) {
    return with(profile, others);
  }

  /** The same station with another profile of its controller. */
  public Station withProfile(Profile other) {
    return with(other, devices);
  }

  private Station with(Profile otherProfile, List<Device> otherDevices) {
    return new Station(
        name,
        file,
        otherProfile,
        plant,
        pacing,
        scanPeriodNanos,
        failuresInARow,
        marginal,
        otherDevices,
        stimuli,
        responses,
        clock,
        startValues,
        safeState);
  }
}
