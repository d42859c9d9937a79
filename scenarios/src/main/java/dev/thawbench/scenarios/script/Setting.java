package dev.thawbench.scenarios.script;

import dev.thawbench.config.Place;

/**
 * A name and the value that it takes.
 *
 * @param name as written: {@code outdoor air}
 * @param place where the name stands
 * @param value what it takes
 */
public record Setting(String name, Place place, Value value) {}
