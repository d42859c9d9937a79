package dev.thawbench.virtual.demand;

/**
 * What the defrost sequence has to reckon with during a tick.
 *
 * @param sensors sensor inputs
 * @param compressorStopped how long the compressor has stood still
 * @param call heat is called for
 * @param heatingMode the mode is heating
 * @param tripped a protection wants the compressor stopped
 */
record Situation(
    Sensors sensors,
    Elapsed compressorStopped,
    boolean call,
    boolean heatingMode,
    boolean tripped) {}
