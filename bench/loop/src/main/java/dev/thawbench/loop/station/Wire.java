package dev.thawbench.loop.station;

import dev.thawbench.config.Place;
import dev.thawbench.loop.profile.DevicePoint;

/**
 * A signal and the point that carries it.
 *
 * @param signal name of the signal
 * @param device name of the device
 * @param point the device's point
 * @param place where the station says so
 */
public record Wire(String signal, String device, DevicePoint point, Place place) {}
