package dev.thawbench.run;

import java.util.OptionalDouble;

/**
 * How far a run is, for people.
 *
 * @param scenarioNanos scenario time covered, nanoseconds
 * @param speed scenario time over wall time, 1 in real time
 * @param phase the phase or phases under way, empty if none
 * @param coilTempC coil temperature as applied, °C
 * @param trueFrostKg the plant's frost, kg
 */
public record RunProgress(
    long scenarioNanos,
    double speed,
    String phase,
    OptionalDouble coilTempC,
    OptionalDouble trueFrostKg) {}
