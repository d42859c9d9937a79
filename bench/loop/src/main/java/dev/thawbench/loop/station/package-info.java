/**
 * One bench as a file describes it: its controller, its I/O devices, the wiring between signals and
 * points, safe values. Pure description; nothing is opened here. No threads.
 */
package dev.thawbench.loop.station;
