package dev.thawbench.drivers.link;

/** What a good reply carries. */
public sealed interface Content permits Registers, Bits, Line, Written {}
