/**
 * What a link is: one device spoken to over one connection, requests in, replies out.
 *
 * <p>This package holds values and the service interface only. It owns no thread, no socket and no
 * port; the implementations in the neighbouring packages do, and say so. A fault of the bus is a
 * {@link dev.thawbench.drivers.link.Reply}, never an exception; exceptions are for arguments and
 * configuration that are wrong.
 */
package dev.thawbench.drivers.link;
