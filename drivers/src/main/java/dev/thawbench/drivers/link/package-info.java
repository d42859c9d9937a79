/**
 * What a link is: one device spoken to over one connection, requests in, replies out.
 *
 * <p>It holds the interface, its values, links around a link (one that asks again, one that only
 * lists writes), and what implementations share: when to connect again, how healthy a link is, the
 * one line that is said of a failure. It owns no thread, no socket and no port; the implementations
 * in the neighbouring packages do, and say so. A failure on the bus is a {@link
 * dev.thawbench.drivers.link.Reply}, never an exception; exceptions are for arguments and
 * configuration that are wrong.
 */
package dev.thawbench.drivers.link;
