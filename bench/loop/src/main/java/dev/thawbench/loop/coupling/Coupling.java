package dev.thawbench.loop.coupling;

/** What a wired point has to do with the plant. Resolved once, when its station is read. */
public sealed interface Coupling permits PlantSource, PlantCommand {}
