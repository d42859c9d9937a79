/**
 * One process a station: locks on what its devices are spoken to over, held while a process drives
 * them and let go by the operating system if it is killed.
 *
 * <p>Not here: what is done with a station while it is held. No threads; a lock belongs to the
 * process, not to the thread that took it.
 */
package dev.thawbench.loop.lock;
