package dev.thawbench.run;

/** How a quantity of time was distributed over the scans, in microseconds. */
public record Percentiles(
    double p50Micros, double p90Micros, double p99Micros, double p999Micros, double maxMicros) {}
