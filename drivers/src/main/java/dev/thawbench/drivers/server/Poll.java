package dev.thawbench.drivers.server;

import dev.thawbench.drivers.link.Table;

/**
 * A read that a master made.
 *
 * @param table which table
 * @param address first entry, as on the wire
 * @param quantity how many entries
 * @param arrivalNanos when its request was in, ns of the server's clock
 */
public record Poll(Table table, int address, int quantity, long arrivalNanos) {}
