package dev.thawbench.loop.profile;

import dev.thawbench.config.TextNode;
import java.util.Optional;

/**
 * A phase as the profile declares it.
 *
 * @param name its name: {@code defrost}
 * @param startsWhen the edge that begins it
 * @param endsWhen the edge that ends it
 * @param forAtLeast how long it must last to count, if said
 */
public record PhaseLines(
    TextNode name, TextNode startsWhen, TextNode endsWhen, Optional<TextNode> forAtLeast) {}
