/**
 * Register images of the lab's devices: the controller's own and that of the I/O module wired to
 * its terminals. Not the servers: one image stands behind TCP, RTU and the console alike. Owns no
 * thread; the I/O module's map lock is the lab's lock, and a thread that holds it may take the
 * controller's map lock but never the other way round.
 */
package dev.thawbench.virtual.served;
