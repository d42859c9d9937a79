package dev.thawbench.scenarios.script;

import dev.thawbench.config.Place;

/**
 * A requirement of the profile that the script violates on purpose: {@code CMP-01 because the power
 * cut forces a short stop}.
 *
 * @param id which requirement
 * @param place where the id stands
 * @param because why, never empty
 */
public record Waiver(String id, Place place, String because) {}
