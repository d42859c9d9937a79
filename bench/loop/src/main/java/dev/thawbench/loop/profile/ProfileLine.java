package dev.thawbench.loop.profile;

import dev.thawbench.config.TextNode;

/**
 * One {@code key: text} of a profile that another room reads further: a parameter, a phase's edge,
 * a requirement.
 *
 * @param key the name or id, with its place
 * @param text the value or sentence, with its place
 */
public record ProfileLine(TextNode key, TextNode text) {}
