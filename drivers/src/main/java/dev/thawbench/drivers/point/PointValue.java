package dev.thawbench.drivers.point;

/**
 * A value meant for a point.
 *
 * @param point which point
 * @param value in the point's unit
 */
public record PointValue(Point point, double value) {}
