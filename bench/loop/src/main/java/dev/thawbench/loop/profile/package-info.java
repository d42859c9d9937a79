/**
 * What a kind of controller is: points, phases, parameters with tolerances, requirements; read from
 * a profile file.
 *
 * <p>The reading of points serves stations too, whose I/O devices list theirs. No threads.
 */
package dev.thawbench.loop.profile;
