package dev.thawbench.checks.time;

import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Phase;
import dev.thawbench.checks.tree.Stretch;
import dev.thawbench.checks.tree.Sum;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Trace;
import dev.thawbench.trace.TraceLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All conditions, events and phases that requirements speak of, each computed once from the rows.
 *
 * <p>Belongs to the thread that feeds it.
 */
public final class Network {
  private final TraceLayout layout;
  private final List<Feed> feeds = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Timeline> timelines = new ArrayList<>();
  private final List<EventLog> logs = new ArrayList<>();
  private final Map<Object, Timeline> conditions = new HashMap<>();
  private final Map<Object, EventLog> events = new HashMap<>();
  private final Map<Integer, Recorder> recorders = new HashMap<>();
  private final Compiler compiler;
  private Feed[] feedArray = {};
  private Node[] nodeArray = {};

  /** An empty network over rows of {@code layout}. */
  public Network(TraceLayout layout) {
    this.layout = layout;
    this.compiler = new Compiler(this, layout);
  }

  /** Which signals rows have. */
  public TraceLayout layout() {
    return layout;
  }

  /** The timeline of a condition. */
  public Timeline timeline(Condition condition) {
    return compiler.timeline(condition);
  }

  /** The timeline of a condition that obliges; a product's tolerance narrows it. */
  public Timeline narrow(Condition condition) {
    return compiler.timeline(Narrow.condition(condition));
  }

  /** The timeline of a phase. */
  public Timeline timeline(Phase phase) {
    Timeline known = conditions.get(phase);
    if (known != null) {
      return known;
    }
    Timeline whole;
    if (phase.bounds() instanceof Phase.Edges edges) {
      whole = between(edges);
    } else {
      whole = timeline(((Phase.While) phase.bounds()).condition());
    }
    if (phase.forAtLeastNanos() > 0) {
      LongEnough node = add(new LongEnough(whole, phase.forAtLeastNanos()));
      whole = remember(node.timeline());
    }
    conditions.put(phase, whole);
    return whole;
  }

  /** The timeline of what a sentence calls a stretch of time. */
  public Timeline timeline(Stretch stretch) {
    return stretch instanceof Stretch.OfPhase of
        ? timeline(of.phase())
        : timeline(((Stretch.OfState) stretch).state());
  }

  /** The timeline of what holds once {@code event} has happened, if that begins a state. */
  public Optional<Timeline> begunBy(Event event) {
    return event.begun().map(this::timeline);
  }

  private Timeline between(Phase.Edges edges) {
    Timeline inside = null;
    Timeline outside = null;
    if (edges.levels()
        && edges.starts() instanceof Event.Becomes start
        && edges.ends() instanceof Event.Becomes end) {
      Condition in = start.condition();
      Condition out = end.condition();
      inside = timeline(new Condition.And(List.of(in, new Condition.Not(out))));
      outside = timeline(new Condition.And(List.of(out, new Condition.Not(in))));
    }
    EventLog starts = log(edges.starts());
    EventLog ends = log(edges.ends());
    return remember(add(new PhaseNode(starts, ends, inside, outside)).timeline());
  }

  /** The log of an event. */
  public EventLog log(Event event) {
    EventLog known = events.get(event);
    if (known == null) {
      known = compile(event);
      logs.add(known);
      events.put(event, known);
    }
    return known;
  }

  private EventLog compile(Event event) {
    if (event instanceof Event.Begins begins) {
      return edge(timeline(begins.phase()), Timeline.TRUE);
    }
    if (event instanceof Event.Ends ends) {
      return edge(timeline(ends.phase()), Timeline.FALSE);
    }
    if (event instanceof Event.Becomes becomes) {
      return edge(compiler.rearming(becomes.condition()), Timeline.TRUE);
    }
    if (event instanceof Event.Fault fault) {
      Condition on = new Condition.StateIs(fault.signal(), 1);
      return edge(timeline(on), fault.applied() ? Timeline.TRUE : Timeline.FALSE);
    }
    if (event instanceof Event.Switches switches) {
      return moves(switches.signal(), 0);
    }
    if (event instanceof Event.Changes changes) {
      return moves(changes.signal(), Compiler.difference(changes.by(), changes.signal(), 1));
    }
    if (event instanceof Event.Held held) {
      Timeline in = compiler.rearming(held.condition());
      return add(new HeldEvents(in, held.duration().nanos())).log();
    }
    if (event instanceof Event.SumReaches reaches) {
      Sum sum = reaches.sum();
      Timeline in = narrow(sum.condition());
      EventLog since = log(sum.since());
      return add(new SumEvents(in, since, reaches.duration().nanos())).log();
    }
    if (event instanceof Event.Named named) {
      return log(named.event());
    }
    EventLog[] any =
        ((Event.AnyOf) event).events().stream().map(this::log).toArray(EventLog[]::new);
    return add(new AnyEvents(any)).log();
  }

  /** The last values of a signal. */
  public Recorder recorder(Signal signal) {
    int index = compiler.index(signal);
    Recorder known = recorders.get(index);
    if (known == null) {
      known = add(new Recorder(layout, index));
      recorders.put(index, known);
    }
    return known;
  }

  private EventLog edge(Timeline timeline, byte value) {
    boolean holds =
        feeds.stream()
            .anyMatch(
                feed ->
                    feed instanceof Atom atom
                        && atom.timeline() == timeline
                        && atom.holdsBetweenSamples());
    return add(new EdgeEvents(timeline, value, holds)).log();
  }

  private EventLog moves(Signal signal, double distance) {
    return add(new SwitchEvents(layout, compiler.index(signal), distance)).log();
  }

  <T extends Feed> T add(T feed) {
    feeds.add(feed);
    return feed;
  }

  <T extends Node> T add(T node) {
    nodes.add(node);
    return node;
  }

  Timeline remember(Timeline timeline) {
    timelines.add(timeline);
    return timeline;
  }

  /** Takes the next row. */
  public void add(ScanRow row) {
    if (feedArray.length != feeds.size() || nodeArray.length != nodes.size()) {
      feedArray = feeds.toArray(Feed[]::new);
      nodeArray = nodes.toArray(Node[]::new);
    }
    for (Feed feed : feedArray) {
      feed.take(row);
    }
    for (Node node : nodeArray) {
      node.advance();
    }
  }

  /**
   * Takes all rows of a trace, but leaves out those that say nothing new; calls {@code afterRow}
   * after each row that it did not leave out.
   */
  public void addAll(Trace trace, Runnable afterRow) {
    ScanRow row = new ScanRow(layout);
    int next = 0;
    while (next < trace.rows()) {
      trace.copyTo(next, row);
      add(row);
      afterRow.run();
      int from = next + 1;
      next = news(trace, from);
      if (next > from) {
        for (Feed feed : feedArray) {
          feed.leaveOut();
        }
        trace.copyTo(next - 1, row);
        add(row);
        afterRow.run();
      }
    }
  }

  private int news(Trace trace, int row) {
    int first = trace.rows();
    for (Feed feed : feedArray) {
      first = Math.min(first, feed.nextNews(trace, row));
    }
    return first;
  }

  /** No row comes any more. */
  public void finish(long endNanos) {
    for (Feed feed : feeds) {
      feed.finish(endNanos);
    }
    for (Node node : nodes) {
      node.advance();
    }
  }

  /** How many anchors and events are remembered. */
  public int remembered() {
    int sum = 0;
    for (Timeline timeline : timelines) {
      sum += timeline.end() - timeline.first();
    }
    for (EventLog log : logs) {
      sum += log.end() - log.first();
    }
    return sum;
  }

  /**
   * Forgets what neither the network nor anyone from {@code needed} on will look at.
   *
   * @param atLeast a timeline or log with less to forget than this is left as it is
   */
  public void forgetBefore(long needed, int atLeast) {
    long oldest = needed;
    for (Timeline timeline : timelines) {
      oldest = Math.min(oldest, timeline.settledTo());
    }
    for (EventLog log : logs) {
      oldest = Math.min(oldest, log.settledTo());
    }
    for (Node node : nodes) {
      oldest = Math.min(oldest, node.needsFrom());
    }
    for (Timeline timeline : timelines) {
      timeline.forgetBefore(oldest, atLeast);
    }
    for (EventLog log : logs) {
      log.forgetBefore(oldest, atLeast);
    }
  }
}
