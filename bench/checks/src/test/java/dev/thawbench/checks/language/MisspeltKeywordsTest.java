package dev.thawbench.checks.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.checks.lab.Lab;
import dev.thawbench.trace.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every keyword of the example sentences with a letter dropped, doubled or swapped with the next:
 * the message names its place and the word that was meant.
 */
class MisspeltKeywordsTest {
  private static final int COLUMN = 7;
  private static final Pattern PROBLEM = Pattern.compile("script\\.yaml:9:(\\d+): (.*)");
  private static final Pattern MEANT = Pattern.compile("(?:did you mean|write) '([^']+)'");

  private static final List<String> SENTENCES =
      List.of(
          "every defrost lasts at most {maximum defrost time}",
          "during every defrost, from 5 s after its start, outdoor fan is off",
          "when coil temperature first rises above {termination temperature} in a defrost, defrost"
              + " exit begins within 15 s",
          "when coil temperature < -1 °C with compressor on, summed since the last defrost end,"
              + " reaches {defrost interval}, defrost starts within 60 s of compressor running",
          "at every defrost start, compressor running outside defrost since the last defrost end is"
              + " at least {minimum run time}",
          "no defrost ends below {termination temperature} unless it lasted {maximum defrost time}",
          "every compressor stop outside changeover lasts at least {anti-short-cycle time}",
          "compressor starts outside changeover at most 6 times in any 60 min",
          "after power-up, compressor stays off for at least {power-up delay}",
          "at every reversing valve switch, compressor speed has been at most 20 Hz for 5 s and"
              + " pressure difference is between 1 bar and 15 bar",
          "when fault 'coil sensor open' is applied, coil sensor alarm comes on within 60 s and"
              + " stays on until it is cleared",
          "when setpoint changes by at least 2 K, supply temperature is within 1 K of setpoint from"
              + " 10 min to 15 min after, unless setpoint changes again or defrost begins",
          "when defrost entry begins, within 90 s in this order - compressor stops, reversing valve"
              + " switches, compressor starts",
          "reported defrost agrees with defrost, but for 5 s after each edge",
          "strictly whenever coil temperature is below -6 °C (hysteresis 1 K), defrost begins"
              + " within 60 s",
          "reversing valve never switches while compressor speed is above 20 Hz",
          "compressor is never on outside defrost",
          "setpoint changes by at least 2 K at most 3 times in any 10 min");

  private int told;
  private int silent;
  private final TreeMap<String, List<String>> missed = new TreeMap<>();

  @Test
  void ninetyInAHundredAreToldWithPlaceAndWord() {
    SENTENCES.forEach(this::misspellEachWord);
    int missing = missed.values().stream().mapToInt(List::size).sum();
    double share = 100.0 * told / (told + missing);
    System.out.printf(
        "%d misspellings told with place and word, %d not (%.1f %%); %d are other sentences%n",
        told, missing, share, silent);
    missed.forEach(
        (word, list) -> System.out.println(word + " " + list.size() + ": " + list.get(0)));
    assertThat(share).isGreaterThan(90);
  }

  private void misspellEachWord(String sentence) {
    assertThat(Lab.problem(sentence)).isEmpty();
    for (Token token : Lexer.tokens(sentence, Lab.WORDS.namesLongestFirst())) {
      boolean keyword = token.kind() == Token.Kind.WORD && Unit.ofSymbol(token.text()).isEmpty();
      for (String wrong : keyword ? misspellings(token.text()) : Set.<String>of()) {
        String made = sentence.substring(0, token.at()) + wrong + sentence.substring(token.end());
        look(made, token, wrong);
      }
    }
  }

  private void look(String sentence, Token token, String wrong) {
    String problem = Lab.problem(sentence);
    if (problem.isEmpty()) {
      silent++;
      return;
    }
    Matcher found = PROBLEM.matcher(problem);
    assertThat(found.matches()).as(problem).isTrue();
    int column = Integer.parseInt(found.group(1)) - COLUMN;
    String meant = meant(found.group(2));
    int within = (" " + meant + " ").indexOf(" " + token.text() + " ");
    // of a phrase the message may name its first word
    boolean place = column <= token.at() && token.at() <= column + within;
    if (within >= 0 && place) {
      told++;
    } else {
      missed.computeIfAbsent(token.text(), word -> new ArrayList<>()).add(wrong + ": " + problem);
    }
  }

  private static String meant(String message) {
    Matcher meant = MEANT.matcher(message);
    return meant.find() ? meant.group(1) : "";
  }

  private static Set<String> misspellings(String word) {
    Set<String> wrong = new LinkedHashSet<>();
    for (int i = 0; i < word.length(); i++) {
      wrong.add(word.substring(0, i) + word.substring(i + 1));
      wrong.add(word.substring(0, i + 1) + word.substring(i));
      if (i + 1 < word.length()) {
        wrong.add(
            word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
      }
    }
    wrong.remove(word);
    return wrong;
  }
}
