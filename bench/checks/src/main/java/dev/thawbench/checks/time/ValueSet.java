package dev.thawbench.checks.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Values of one signal that make a condition true: closed intervals, ascending, apart from each
 * other. A strict bound is the next representable number.
 */
record ValueSet(List<Piece> pieces) {
  /** From {@code low} to {@code high}, both included. */
  record Piece(double low, double high) {}

  static final ValueSet NONE = new ValueSet(List.of());

  ValueSet {
    pieces = List.copyOf(pieces);
  }

  static ValueSet between(double low, double high) {
    return low <= high ? new ValueSet(List.of(new Piece(low, high))) : NONE;
  }

  static ValueSet above(double limit) {
    return atLeast(Math.nextUp(limit));
  }

  static ValueSet below(double limit) {
    return atMost(Math.nextDown(limit));
  }

  static ValueSet atLeast(double limit) {
    return between(limit, Double.POSITIVE_INFINITY);
  }

  static ValueSet atMost(double limit) {
    return between(Double.NEGATIVE_INFINITY, limit);
  }

  ValueSet complement() {
    List<Piece> rest = new ArrayList<>();
    double from = Double.NEGATIVE_INFINITY;
    for (Piece piece : pieces) {
      if (piece.low > from) {
        rest.add(new Piece(from, Math.nextDown(piece.low)));
      }
      if (piece.high == Double.POSITIVE_INFINITY) {
        return new ValueSet(rest);
      }
      from = Math.nextUp(piece.high);
    }
    rest.add(new Piece(from, Double.POSITIVE_INFINITY));
    return new ValueSet(rest);
  }

  ValueSet and(ValueSet other) {
    List<Piece> common = new ArrayList<>();
    for (Piece a : pieces) {
      for (Piece b : other.pieces) {
        double low = Math.max(a.low, b.low);
        double high = Math.min(a.high, b.high);
        if (low <= high) {
          common.add(new Piece(low, high));
        }
      }
    }
    return new ValueSet(common);
  }

  ValueSet or(ValueSet other) {
    return complement().and(other.complement()).complement();
  }
}
