package dev.thawbench.loop.profile;

import dev.thawbench.config.TextNode;
import java.util.Optional;

/**
 * A phase as the profile declares it: between two edges, or as long as a condition holds.
 *
 * @param name its name: {@code defrost}
 * @param startsWhen the edge that begins it
 * @param endsWhen the edge that ends it
 * @param asLongAs the condition as long as which it lasts, instead of the two edges
 * @param forAtLeast how long it must last to count, if said
 * @param shows the signal whose value at its end messages tell, if said
 */
public record PhaseLines(
    TextNode name,
    Optional<TextNode> startsWhen,
    Optional<TextNode> endsWhen,
    Optional<TextNode> asLongAs,
    Optional<TextNode> forAtLeast,
    Optional<TextNode> shows) {}
