/**
 * Recorded traces in the place of a live bench: to be judged again, or to stand in for the
 * controller.
 *
 * <p>Belongs to the loop thread, but for {@link dev.thawbench.loop.replay.RecordedController},
 * whose server has threads of its own.
 */
package dev.thawbench.loop.replay;
