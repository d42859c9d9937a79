package dev.thawbench.scenarios.run;

import dev.thawbench.checks.language.Sentences;
import dev.thawbench.checks.language.Vocabulary;
import dev.thawbench.checks.tree.Requirement;
import dev.thawbench.config.Nearest;
import dev.thawbench.config.Place;
import dev.thawbench.config.Problems;
import dev.thawbench.config.TextNode;
import dev.thawbench.loop.profile.Profile;
import dev.thawbench.loop.profile.ProfileLine;
import dev.thawbench.run.RequirementOrigin;
import dev.thawbench.scenarios.script.Expectation;
import dev.thawbench.scenarios.script.Scenario;
import dev.thawbench.scenarios.script.Waiver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is judged in a run: the script's own requirements, then the profile's, less those that the
 * script replaces.
 */
final class RequirementList {
  private final Vocabulary vocabulary;
  private final Problems problems;

  private RequirementList(Vocabulary vocabulary, Problems problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  static List<Counted> of(
      Scenario scenario, Profile profile, Vocabulary vocabulary, Problems problems) {
    return new RequirementList(vocabulary, problems).build(scenario, profile);
  }

  /** The profile's alone. */
  static List<Counted> ofProfile(Profile profile, Vocabulary vocabulary, Problems problems) {
    RequirementList list = new RequirementList(vocabulary, problems);
    List<Counted> counted = new ArrayList<>();
    for (ProfileLine line : profile.requirements()) {
      list.sentence(line.key().text(), line.text())
          .map(r -> new Counted(r, RequirementOrigin.PROFILE, Optional.empty()))
          .ifPresent(counted::add);
    }
    return counted;
  }

  private List<Counted> build(Scenario scenario, Profile profile) {
    Map<String, ProfileLine> ofProfile = new LinkedHashMap<>();
    profile.requirements().forEach(line -> ofProfile.put(line.key().text(), line));
    Set<String> expected =
        scenario.expect().stream().map(Expectation::id).collect(Collectors.toSet());
    Set<String> replaced = replaced(scenario, profile, ofProfile, expected);
    Map<String, String> waived = waived(scenario, profile, ofProfile, expected);
    List<Counted> list = new ArrayList<>();
    for (Expectation expectation : scenario.expect()) {
      ProfileLine same = ofProfile.get(expectation.id());
      if (same != null && !replaced.contains(expectation.id())) {
        problems.add(
            expectation.place(),
            "'"
                + expectation.id()
                + "' stands in the profile '"
                + profile.name()
                + "' already ("
                + same.key().place()
                + "); give it another id, or say 'replaces: ["
                + expectation.id()
                + "]'");
      }
      sentence(expectation.id(), expectation.sentence())
          .map(read -> new Counted(read, RequirementOrigin.SCRIPT, Optional.empty()))
          .ifPresent(list::add);
    }
    for (ProfileLine line : ofProfile.values()) {
      String id = line.key().text();
      if (!replaced.contains(id) && !expected.contains(id)) {
        sentence(id, line.text())
            .map(
                r -> new Counted(r, RequirementOrigin.PROFILE, Optional.ofNullable(waived.get(id))))
            .ifPresent(list::add);
      }
    }
    return list;
  }

  private Set<String> replaced(
      Scenario scenario,
      Profile profile,
      Map<String, ProfileLine> ofProfile,
      Set<String> expected) {
    for (TextNode id : scenario.replaces()) {
      if (!ofProfile.containsKey(id.text())) {
        problems.add(id.place(), noneOfProfile(id.text(), profile, ofProfile.keySet()));
      } else if (!expected.contains(id.text())) {
        problems.add(
            id.place(), "'" + id.text() + "' is replaced by nothing: 'expect' does not state it");
      }
    }
    return scenario.replaces().stream().map(TextNode::text).collect(Collectors.toSet());
  }

  private Map<String, String> waived(
      Scenario scenario,
      Profile profile,
      Map<String, ProfileLine> ofProfile,
      Set<String> expected) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Waiver waiver : scenario.waives()) {
      if (expected.contains(waiver.id())) {
        problems.add(
            waiver.place(), "'" + waiver.id() + "' is expected by this script and waived by it");
      } else if (!ofProfile.containsKey(waiver.id())) {
        problems.add(waiver.place(), noneOfProfile(waiver.id(), profile, ofProfile.keySet()));
      } else if (reasons.put(waiver.id(), waiver.because()) != null) {
        problems.add(waiver.place(), "'" + waiver.id() + "' is waived a second time");
      }
    }
    return reasons;
  }

  private static String noneOfProfile(String id, Profile profile, Set<String> known) {
    return "'"
        + id
        + "' is no requirement of profile '"
        + profile.name()
        + "'"
        + Nearest.hint(id, known);
  }

  /** Reads one sentence; columns of its problems are laid back on the lines of the file. */
  private Optional<Requirement> sentence(String id, TextNode sentence) {
    Problems own = new Problems();
    Place begin = sentence.placeOf(0);
    Optional<Requirement> requirement = Sentences.read(id, sentence.text(), begin, vocabulary, own);
    SentencePlaces.move(own, sentence, vocabulary, problems);
    return requirement;
  }
}
