package dev.thawbench.loop.words;

import dev.thawbench.checks.language.PhaseText;
import dev.thawbench.checks.language.Vocabulary;
import dev.thawbench.checks.tree.Parameter;
import dev.thawbench.checks.tree.Tolerance;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.loop.profile.PhaseLines;
import dev.thawbench.loop.profile.Profile;
import dev.thawbench.loop.profile.ProfileLine;
import dev.thawbench.loop.profile.Quantities;
import dev.thawbench.trace.Dimension;
import dev.thawbench.trace.Quantity;
import dev.thawbench.trace.TraceLayout;
import dev.thawbench.trace.Unit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the vocabulary of a station from its signals and its controller's profile. */
public final class ProfileVocabulary {
  private ProfileVocabulary() {}

  /**
   * The words of {@code profile} over the signals of {@code layout}; what is wrong with its texts
   * stands in {@code problems}.
   */
  public static Vocabulary of(Profile profile, TraceLayout layout, Problems problems) {
    Vocabulary.Builder builder = Vocabulary.builder().layout(layout);
    // 'outdoor fan' is both a quantity and a thing that is on or off.
    layout.signals().stream()
        .filter(signal -> signal.onOff().isPresent())
        .forEach(signal -> builder.onOff(signal.name(), signal));
    for (ProfileLine line : profile.parameters()) {
      parameter(line, problems).ifPresent(builder::parameter);
    }
    for (ProfileLine line : profile.events()) {
      builder.event(line.key().text(), words(line.text()));
    }
    for (PhaseLines phase : profile.phases()) {
      long atLeast =
          phase.forAtLeast().flatMap(node -> Quantities.duration(node, problems)).orElse(0L);
      builder.phase(
          new PhaseText(
              phase.name().text(),
              phase.startsWhen().map(ProfileVocabulary::words),
              phase.endsWhen().map(ProfileVocabulary::words),
              phase.asLongAs().map(ProfileVocabulary::words),
              atLeast,
              phase.shows().map(TextNode::text)));
    }
    Problems ofTexts = new Problems();
    Vocabulary vocabulary = builder.build(ofTexts);
    ofTexts
        .list()
        .forEach(
            problem ->
                problems.add(
                    problem.place(),
                    unwired(problem.place(), profile, vocabulary).orElse(problem.text())));
    return vocabulary;
  }

  private static Optional<String> unwired(Place place, Profile profile, Vocabulary vocabulary) {
    return Stream.concat(
            profile.events().stream().map(ProfileLine::text),
            profile.phases().stream()
                .flatMap(p -> Stream.of(p.startsWhen(), p.endsWhen(), p.asLongAs()))
                .flatMap(Optional::stream))
        .filter(text -> text.place().line() == place.line())
        .filter(text -> text.place().column() <= place.column())
        .max(Comparator.comparing(text -> text.place().column()))
        .flatMap(
            text ->
                Unwired.explain(
                    text.text(),
                    place.column() - text.place().column(),
                    vocabulary.signals().keySet()));
  }

  private static PhaseText.Words words(TextNode node) {
    return new PhaseText.Words(node.text(), node.place());
  }

  /** Reads {@code 10 min ± 2 %} or {@code 18 °C ± 1 K}. */
  static Optional<Parameter> parameter(ProfileLine line, Problems problems) {
    String[] parts = line.text().text().split("±", 2);
    Optional<Quantity> value = Quantity.parse(parts[0]);
    Optional<Tolerance> tolerance =
        parts.length == 1
            ? Optional.of(Tolerance.NONE)
            : value.flatMap(v -> tolerance(v, parts[1]));
    if (value.isEmpty() || tolerance.isEmpty()) {
      problems.add(
          line.text().place(),
          "expected a value with its tolerance such as '10 min ± 2 %' or '18 °C ± 1 K', found "
              + line.text().describe());
      return Optional.empty();
    }
    return Optional.of(
        new Parameter(line.key().text(), value.get().value(), value.get().unit(), tolerance.get()));
  }

  private static Optional<Tolerance> tolerance(Quantity value, String text) {
    Optional<Quantity> width = Quantity.parse(text).filter(quantity -> quantity.value() >= 0);
    if (width.isEmpty()) {
      return Optional.empty();
    }
    Unit unit = width.get().unit();
    if (unit == Unit.PERCENT && value.unit() != Unit.PERCENT) {
      return Optional.of(Tolerance.percent(width.get().value()));
    }
    if (value.unit().dimension() == Dimension.TEMPERATURE) {
      return unit == Unit.KELVIN
          ? Optional.of(Tolerance.absolute(width.get().value()))
          : Optional.empty();
    }
    return unit.convertsTo(value.unit())
        ? Optional.of(Tolerance.absolute(width.get().in(value.unit())))
        : Optional.empty();
  }
}
