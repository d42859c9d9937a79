/**
 * Modbus links through Apache PLC4X. The only package that knows PLC4X and Netty; nothing of them
 * shows in its public types.
 *
 * <p>PLC4X 0.13 does the protocol. What it does not do is done here: deadlines of our own, since a
 * request of its may hang without end; a connection that failed is discarded, since its one slot
 * for a request may be lost for good (apache/plc4x issues 623, 1457, 2045); exception codes and
 * faulty frames are read from the bytes that passed, since PLC4X folds or swallows some of them.
 *
 * <p>Threads: a link owns one thread, {@code link <device>}, which connects and keeps deadlines.
 * Over TCP one Netty event loop, {@code bus <device>}, moves bytes; over RTU the line's own thread
 * does. PLC4X adds its timer for each connection, which ends with it. All are daemons.
 */
package dev.thawbench.drivers.plc4x;
