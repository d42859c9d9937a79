package dev.thawbench.scenarios.script;

import dev.thawbench.config.Place;
import dev.thawbench.config.TextNode;

/**
 * A requirement that the script itself states.
 *
 * @param id {@code DEF-01}
 * @param place where the id stands
 * @param sentence what must hold
 */
public record Expectation(String id, Place place, TextNode sentence) {}
