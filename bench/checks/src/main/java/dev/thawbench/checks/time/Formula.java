package dev.thawbench.checks.time;

import java.util.List;

/** A condition over several timelines, in three values. */
sealed interface Formula {
  /** The value where input {@code i} has {@code inputs[i]}. */
  byte value(byte[] inputs);

  /** An input as it is, or its opposite. */
  record Leaf(int input, boolean negated) implements Formula {
    @Override
    public byte value(byte[] inputs) {
      byte found = inputs[input];
      return !negated || found == Timeline.UNKNOWN ? found : (byte) (1 - found);
    }
  }

  /** All of them. */
  record All(List<Formula> parts) implements Formula {
    @Override
    public byte value(byte[] inputs) {
      byte result = Timeline.TRUE;
      for (int i = 0; i < parts.size(); i++) {
        byte part = parts.get(i).value(inputs);
        if (part == Timeline.FALSE) {
          return part;
        }
        result = part == Timeline.UNKNOWN ? part : result;
      }
      return result;
    }
  }

  /** Any of them. */
  record Any(List<Formula> parts) implements Formula {
    @Override
    public byte value(byte[] inputs) {
      byte result = Timeline.FALSE;
      for (int i = 0; i < parts.size(); i++) {
        byte part = parts.get(i).value(inputs);
        if (part == Timeline.TRUE) {
          return part;
        }
        result = part == Timeline.UNKNOWN ? part : result;
      }
      return result;
    }
  }
}
