package dev.thawbench.checks.language;

import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.config.Problems;
import dev.thawbench.trace.Signal;
import java.util.List;
import java.util.Optional;

/** Reads the texts of phases and named events. */
final class PhaseReader {
  private PhaseReader() {}

  static Optional<Phase> read(PhaseText text, Vocabulary vocabulary, Problems problems) {
    Optional<Signal> shows = text.shows().map(name -> vocabulary.signals().get(name));
    Optional<Phase.Bounds> bounds = bounds(text, vocabulary, problems);
    return bounds.map(b -> new Phase(text.name(), b, text.forAtLeastNanos(), shows));
  }

  private static Optional<Phase.Bounds> bounds(
      PhaseText text, Vocabulary vocabulary, Problems problems) {
    if (text.whilst().isPresent()) {
      PhaseText.Words words = text.whilst().get();
      return Sentences.whole(
              words.text(), words.place(), vocabulary, problems, body -> body.conditions().any())
          .map(Phase.While::new);
    }
    Optional<Edge> starts = edge(text.startsWhen().orElseThrow(), vocabulary, problems);
    Optional<Edge> ends = edge(text.endsWhen().orElseThrow(), vocabulary, problems);
    if (starts.isEmpty() || ends.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Phase.Edges(
            starts.get().event(), ends.get().event(), starts.get().level() && ends.get().level()));
  }

  static Optional<Event> readEvent(
      PhaseText.Words words, Vocabulary vocabulary, Problems problems) {
    return edge(words, vocabulary, problems).map(Edge::event);
  }

  private record Edge(Event event, boolean level) {}

  private static Optional<Edge> edge(
      PhaseText.Words words, Vocabulary vocabulary, Problems problems) {
    return Sentences.whole(
        words.text(),
        words.place(),
        vocabulary,
        problems,
        body -> body.cursor().firstOf(() -> events(body), () -> held(body), () -> level(body)));
  }

  private static Edge events(BodyReader body) {
    List<Event> events = body.events().list();
    body.cursor().expectEnd();
    return new Edge(events.size() == 1 ? events.get(0) : new Event.AnyOf(events), false);
  }

  private static Edge held(BodyReader body) {
    Condition condition = body.conditions().any();
    body.cursor().expect("for");
    body.cursor().accept("at", "least");
    Event event = new Event.Held(condition, body.limits().duration());
    body.cursor().expectEnd();
    return new Edge(event, false);
  }

  private static Edge level(BodyReader body) {
    Condition condition = body.conditions().any();
    body.cursor().expectEnd();
    return new Edge(new Event.Becomes(condition), true);
  }
}
