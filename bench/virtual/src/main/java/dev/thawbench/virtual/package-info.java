/**
 * The virtual lab: virtual controllers and the virtual I/O module wired to their terminals, served
 * to a bench over real links. Not a plant: it knows nothing of frost or heat, only what is put on
 * its terminals.
 *
 * <p>A lock-step lab owns no clock thread: the controller's clock moves when a bench writes the
 * clock register, on the server's thread and under the lab's lock. A real-time lab owns one thread
 * that moves it with the wall clock.
 */
package dev.thawbench.virtual;
