package dev.thawbench.config;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What a YAML parser's complaint means to who wrote the file: the place of the mistake, which is
 * not always where the parser noticed it, and what to do.
 */
final class YamlFailure {
  private static final int SHOWN = 40;

  private final SourceText source;
  private final MarkedYamlEngineException fault;

  private YamlFailure(SourceText source, MarkedYamlEngineException fault) {
    this.source = source;
    this.fault = fault;
  }

  static Problem of(SourceText source, MarkedYamlEngineException fault) {
    return new YamlFailure(source, fault).problem();
  }

  private Problem problem() {
    String problem = fault.getProblem().lines().findFirst().orElse("");
    String context = fault.getContext() == null ? "" : fault.getContext();
    Optional<Mark> noticed = fault.getProblemMark();
    Optional<Mark> begun = fault.getContextMark().or(() -> noticed);
    if (problem.contains("(TAB)")) {
      return at(noticed, "a tab stands where YAML wants spaces; indent with spaces");
    }
    if (problem.contains("could not find expected ':'")) {
      return at(begun, noKey(begun.map(this::rest).orElse("").strip()));
    }
    if (problem.contains("mapping values are not allowed")) {
      return at(noticed, noticed.map(this::secondColon).orElse(problem));
    }
    if (context.contains("quoted scalar") && problem.contains("end of stream")) {
      return at(begun, "the quotation mark that stands here is not closed");
    }
    if (problem.contains("expected <block end>")) {
      return at(
          noticed,
          "found "
              + shown(noticed.map(this::rest).orElse("").strip())
              + " where this list or map should go on; its lines begin in one column, each with"
              + " 'key: value' or each with '- '");
    }
    if (problem.contains("start any token")) {
      return at(noticed, "a text can't begin with this character; put the whole text in quotes");
    }
    return at(noticed, (context.isEmpty() ? "" : context + ": ") + problem);
  }

  private static String noKey(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        ? "a space is missing after the colon: '"
            + cut(line.substring(0, colon + 1) + " " + line.substring(colon + 1))
            + "'"
        : "expected 'key: value', found " + shown(line) + ", which has no colon";
  }

  private String secondColon(Mark colon) {
    String whole = source.rest(colon.getLine(), 0);
    String before = whole.substring(0, Math.min(colon.getColumn(), whole.length()));
    return before.contains(": ")
        ? "a colon before a space can't stand in a text; put the whole sentence in quotes"
        : shown(before.strip() + ":")
            + " is indented deeper than the text above it allows; keys of one map begin in one"
            + " column";
  }

  private String rest(Mark mark) {
    return source.rest(mark.getLine(), mark.getColumn());
  }

  private static String shown(String text) {
    return "'" + cut(text) + "'";
  }

  private static String cut(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1).strip() + "…";
  }

  private Problem at(Optional<Mark> mark, String text) {
    return new Problem(
        mark.map(m -> source.place(m.getLine(), m.getColumn())).orElse(Place.of(source.file())),
        text);
  }
}
