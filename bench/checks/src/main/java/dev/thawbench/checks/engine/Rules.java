package dev.thawbench.checks.engine;

import dev.thawbench.checks.answer.Answer;
import dev.thawbench.checks.answer.Due;
import dev.thawbench.checks.answer.EndsAnswer;
import dev.thawbench.checks.answer.FollowsEvent;
import dev.thawbench.checks.answer.FollowsState;
import dev.thawbench.checks.answer.InterlockAnswer;
import dev.thawbench.checks.answer.OrderAnswer;
import dev.thawbench.checks.answer.StaysAnswer;
import dev.thawbench.checks.answer.WindowAnswer;
import dev.thawbench.checks.finding.Approach;
import dev.thawbench.checks.finding.Exemptions;
import dev.thawbench.checks.finding.Findings;
import dev.thawbench.checks.measure.Closeness;
import dev.thawbench.checks.measure.ValueLimit;
import dev.thawbench.checks.rule.AgreesRule;
import dev.thawbench.checks.rule.DuringRule;
import dev.thawbench.checks.rule.LastsRule;
import dev.thawbench.checks.rule.Naming;
import dev.thawbench.checks.rule.RateRule;
import dev.thawbench.checks.rule.Rule;
import dev.thawbench.checks.rule.WhenRule;
import dev.thawbench.checks.rule.WheneverRule;
import dev.thawbench.checks.time.EventLog;
import dev.thawbench.checks.time.Network;
import dev.thawbench.checks.time.Timeline;
import dev.thawbench.checks.tree.Body;
import dev.thawbench.checks.tree.Condition;
import dev.thawbench.checks.tree.Event;
import dev.thawbench.checks.tree.Interlock;
import dev.thawbench.checks.tree.Obligation;
import dev.thawbench.checks.tree.Opposites;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.checks.tree.Style;
import dev.thawbench.checks.tree.Trigger;
import java.util.List;
import java.util.Optional;

/** Makes the rule that judges a requirement. */
final class Rules {
  private final Network network;
  private final Closeness closeness;

  Rules(Network network, Closeness closeness) {
    this.network = network;
    this.closeness = closeness;
  }

  Rule of(Requirement requirement) {
    List<String> assumptions = Assumptions.of(requirement, network.layout());
    Findings findings = new Findings(requirement, closeness, assumptions);
    Exemptions exemptions = new Exemptions(requirement, network);
    Body body = requirement.body();
    if (body instanceof Body.Lasts lasts) {
      return new LastsRule(lasts, findings, exemptions, network);
    }
    if (body instanceof Body.During during) {
      return new DuringRule(
          new Naming.Counted(during.stretch().text()),
          network.timeline(during.stretch()),
          during.from(),
          during.strictly(),
          during.condition(),
          findings,
          exemptions,
          network);
    }
    if (body instanceof Body.When when) {
      return when(when, findings, exemptions);
    }
    if (body instanceof Body.Whenever whenever) {
      return whenever(whenever, findings, exemptions);
    }
    if (body instanceof Body.AtEvery at) {
      InterlockAnswer answer = new InterlockAnswer(at.interlocks(), network, closeness);
      Trigger trigger = new Trigger(at.event(), false, at.scope());
      return rule(trigger, answer, at.interlocksText(Style.NUMBERS), findings, exemptions);
    }
    if (body instanceof Body.Rate rate) {
      return new RateRule(rate, findings, exemptions, network);
    }
    if (body instanceof Body.Never never) {
      return never(never, findings, exemptions);
    }
    if (body instanceof Body.NoEnd end) {
      return noEnd(end, findings, exemptions);
    }
    return new AgreesRule((Body.Agrees) body, findings, exemptions, network);
  }

  private Rule never(Body.Never never, Findings findings, Exemptions exemptions) {
    Interlock interlock = new Interlock.Is(Opposites.not(never.whilst()));
    Trigger trigger = new Trigger(never.event(), false, Optional.empty());
    Answer answer = new InterlockAnswer(List.of(interlock), network, closeness);
    return rule(trigger, answer, interlock.text(Style.NUMBERS), findings, exemptions);
  }

  private Rule noEnd(Body.NoEnd end, Findings findings, Exemptions exemptions) {
    Answer answer =
        new EndsAnswer(
            network.timeline(end.phase()),
            network.narrow(end.with()),
            ValueLimit.against(end.with(), network),
            end.unlessLasted().orElse(null));
    Trigger trigger = new Trigger(new Event.Ends(end.phase()), false, Optional.empty());
    return rule(trigger, answer, end.text(Style.NUMBERS), findings, exemptions);
  }

  private Rule when(Body.When when, Findings findings, Exemptions exemptions) {
    Obligation obligation = when.obligation();
    String awaited = obligation.text(Style.NUMBERS);
    return rule(when.trigger(), answer(obligation), awaited, findings, exemptions);
  }

  private Rule rule(
      Trigger trigger, Answer answer, String awaited, Findings findings, Exemptions exemptions) {
    return new WhenRule(
        network.log(trigger.event()),
        trigger.scope(),
        trigger.first(),
        answer,
        trigger.event().text(Style.NUMBERS),
        awaited,
        findings,
        exemptions,
        network);
  }

  private Answer answer(Obligation obligation) {
    if (obligation instanceof Obligation.Follows follows) {
      return follows(follows);
    }
    if (obligation instanceof Obligation.InOrder order) {
      return new OrderAnswer(order.events(), order.within(), network);
    }
    if (obligation instanceof Obligation.Stays stays) {
      String words = stays.condition().text(Style.NUMBERS);
      return new StaysAnswer(limits(stays.condition()), stays.atLeast(), words);
    }
    if (obligation instanceof Obligation.HoldsFrom holds) {
      return new WindowAnswer(holds, limits(holds.condition()));
    }
    Obligation.Holds holds = (Obligation.Holds) obligation;
    return new InterlockAnswer(List.of(new Interlock.Is(holds.condition())), network, closeness);
  }

  private Approach.Limits limits(Condition condition) {
    return Approach.Limits.of(condition, network.timeline(condition), network);
  }

  private Answer follows(Obligation.Follows follows) {
    Due due = Due.of(follows);
    Optional<Timeline> state = network.begunBy(follows.event());
    if (state.isEmpty()) {
      if (follows.of().isPresent() || follows.staysUntil().isPresent()) {
        throw new IllegalArgumentException(
            "'" + due.words() + "' begins no state, so that nothing can stay so or be waited for");
      }
      return new FollowsEvent(network.log(follows.event()), due);
    }
    Timeline clock = follows.of().map(network::narrow).orElse(null);
    EventLog until = follows.staysUntil().map(network::log).orElse(null);
    return new FollowsState(state.get(), due, clock, until);
  }

  private Rule whenever(Body.Whenever whenever, Findings findings, Exemptions exemptions) {
    if (whenever.obligation() instanceof Obligation.Holds holds) {
      return new DuringRule(
          new Naming.Holding(whenever.condition().text(Style.NUMBERS)),
          network.narrow(whenever.condition()),
          Optional.empty(),
          whenever.strictly(),
          holds.condition(),
          findings,
          exemptions,
          network);
    }
    if (whenever.obligation() instanceof Obligation.Follows follows
        && follows.of().isEmpty()
        && follows.staysUntil().isEmpty()) {
      Optional<Timeline> state = network.begunBy(follows.event());
      if (state.isPresent()) {
        return new WheneverRule(whenever, follows, state.get(), findings, exemptions, network);
      }
    }
    throw new IllegalArgumentException(
        "'whenever' takes a condition, or an event that begins a state, within a time");
  }
}
