package dev.thawbench.checks.language;

import dev.thawbench.checks.language.Token.Kind;
import dev.thawbench.checks.tree.Bound;
import dev.thawbench.checks.tree.Limit;
import dev.thawbench.checks.tree.Parameter;
import dev.thawbench.checks.tree.Tolerance;
import dev.thawbench.config.Nearest;
import dev.thawbench.trace.Dimension;
import dev.thawbench.trace.Signal;
import dev.thawbench.trace.Unit;
import java.util.Optional;

/** Reads numbers with units, and parameters in braces. */
final class LimitReader {
  private final Cursor cursor;

  LimitReader(Cursor cursor) {
    this.cursor = cursor;
  }

  Limit duration() {
    return limit(Dimension.DURATION, "a duration", "such as '60 s'");
  }

  Limit of(Signal signal) {
    return limit(
        signal.unit().dimension(), "a value of " + signal.name(), signal.unit().measured());
  }

  /** A distance between two values of a signal; of a temperature in K. */
  Limit differenceOf(Signal signal) {
    boolean temperature = signal.unit().dimension() == Dimension.TEMPERATURE;
    return limit(
        temperature ? Dimension.TEMPERATURE_DIFFERENCE : signal.unit().dimension(),
        "a difference of " + signal.name(),
        "in " + (temperature ? "K" : signal.unit().symbol()));
  }

  Bound durationBound() {
    if (cursor.accept("at", "least")) {
      return Bound.atLeast(duration());
    }
    if (cursor.accept("at", "most")) {
      return Bound.atMost(duration());
    }
    cursor.expect("between");
    Token at = cursor.peek();
    Limit low = duration();
    cursor.expect("and");
    Limit high = duration();
    inOrder(at, low, high);
    return Bound.between(low, high);
  }

  /** Refuses a band that nothing can lie in. */
  void inOrder(Token at, Limit low, Limit high) {
    if (low.value() > high.in(low.unit())) {
      throw cursor.wrong(
          at, "the band is empty: " + low.numbers() + " is more than " + high.numbers());
    }
  }

  private Limit limit(Dimension dimension, String what, String how) {
    Token token = cursor.peek();
    Limit limit;
    if (token.kind() == Kind.PARAMETER) {
      cursor.take();
      limit = Limit.of(parameter(token));
    } else if (token.kind() == Kind.NUMBER) {
      limit = number();
    } else {
      throw cursor.fail(what);
    }
    if (limit.unit().dimension() != dimension) {
      Token next = cursor.peek();
      Optional<String> misspelt =
          limit.unit() == Unit.ONE && next.kind() == Kind.WORD
              ? UnitWords.misspelt(next.text())
              : Optional.empty();
      if (misspelt.isPresent()) {
        throw cursor.wrong(next, misspelt.get());
      }
      String found = limit.unit() == Unit.ONE ? "no unit" : "'" + limit.unit().symbol() + "'";
      throw cursor.wrong(token, "expected " + what + " " + how + ", found " + found);
    }
    return limit;
  }

  private Parameter parameter(Token token) {
    Vocabulary vocabulary = cursor.vocabulary();
    Optional<Parameter> parameter = vocabulary.parameter(token.text());
    if (parameter.isPresent()) {
      return parameter.get();
    }
    String hint =
        Nearest.of(token.text(), vocabulary.parameterNames())
            .map(name -> "; did you mean '{" + name + "}'?")
            .orElse("");
    throw cursor.wrong(
        token, "'{" + token.text() + "}' is no parameter of the controller's profile" + hint);
  }

  private Limit number() {
    double value = value();
    Unit unit = unit();
    Tolerance tolerance = Tolerance.NONE;
    if (cursor.accept("±")) {
      Token at = cursor.peek();
      double amount = value();
      if (cursor.accept("%")) {
        tolerance = Tolerance.percent(amount);
      } else {
        Unit given = unit();
        Unit wanted = unit.dimension() == Dimension.TEMPERATURE ? Unit.KELVIN : unit;
        if (!given.convertsTo(wanted)) {
          throw cursor.wrong(
              at,
              "expected a tolerance in "
                  + wanted.symbol()
                  + " or %, found '"
                  + given.symbol()
                  + "'");
        }
        tolerance = Tolerance.absolute(given.convert(amount, wanted));
      }
    }
    return new Limit(value, unit, tolerance, Optional.empty());
  }

  private double value() {
    Token token = cursor.peek();
    if (token.kind() != Kind.NUMBER) {
      throw cursor.fail("a number");
    }
    cursor.take();
    decimalPoint(token);
    return Double.parseDouble(token.text().replace('−', '-'));
  }

  /** Refuses {@code 18,5}. */
  private void decimalPoint(Token number) {
    Token comma = cursor.peek();
    Token after = cursor.next();
    boolean oneNumber =
        comma.text().equals(",")
            && comma.at() == number.end()
            && after.kind() == Kind.NUMBER
            && after.at() == comma.end();
    if (oneNumber) {
      String whole = number.text() + "," + after.text();
      String thousands =
          after.text().length() == 3 ? " or, of thousands, '" + whole.replace(",", "") + "'" : "";
      throw cursor.wrong(
          number,
          "'" + whole + "' has a comma; write '" + whole.replace(',', '.') + "'" + thousands);
    }
  }

  /** How often: {@code 3 times}, {@code once}. */
  int times() {
    if (cursor.accept("once")) {
      return 1;
    }
    if (cursor.accept("twice")) {
      return 2;
    }
    int times = count();
    if (!cursor.accept("times")) {
      cursor.expect("time");
    }
    return times;
  }

  int count() {
    Token token = cursor.peek();
    if (token.kind() != Kind.NUMBER || !token.text().matches("\\d{1,6}")) {
      throw cursor.fail("a whole number");
    }
    cursor.take();
    return Integer.parseInt(token.text());
  }

  private Unit unit() {
    Token token = cursor.peek();
    if (token.kind() == Kind.WORD) {
      Optional<Unit> unit = Unit.ofSymbol(token.text());
      if (unit.isPresent() && unit.get() != Unit.ONE) {
        cursor.take();
        return unit.get();
      }
    }
    Optional<String> wrong = UnitWords.wrong(cursor.rest());
    if (wrong.isPresent()) {
      throw cursor.wrong(token, wrong.get());
    }
    cursor.note(cursor.mark(), "a unit");
    return Unit.ONE;
  }
}
