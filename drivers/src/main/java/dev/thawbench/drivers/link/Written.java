package dev.thawbench.drivers.link;

/** The device confirmed a write; of a {@link Command}, which nothing confirms, that it was sent. */
public record Written() implements Content {}
