package dev.thawbench.checks.tree;

import dev.thawbench.trace.Signal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The signals that a requirement speaks of, also through its phases. */
public final class Signals {
  private Signals() {}

  /** Names of the signals, in the order in which the sentence comes to them. */
  public static Set<String> of(Requirement requirement) {
    Set<String> names = new LinkedHashSet<>();
    collect(requirement, names);
    return names;
  }

  /** Names of the signals that a phase is defined by. */
  public static Set<String> of(Phase phase) {
    Set<String> names = new LinkedHashSet<>();
    collect(phase, names);
    return names;
  }

  /** Goes through the parts of a record of the tree; every part of it is a record or a list. */
  private static void collect(Object part, Set<String> names) {
    if (part instanceof Signal signal) {
      names.add(signal.name());
    } else if (part instanceof Optional<?> optional) {
      optional.ifPresent(value -> collect(value, names));
    } else if (part instanceof Collection<?> list) {
      list.forEach(value -> collect(value, names));
    } else if (part instanceof Record record
        && record.getClass().getPackage() == Signals.class.getPackage()) {
      for (var component : record.getClass().getRecordComponents()) {
        collect(value(record, component), names);
      }
    }
  }

  private static Object value(Record record, java.lang.reflect.RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record of the tree hides its part " + component, e);
    }
  }

  /** Whether any of {@code names} is spoken of. */
  public static boolean any(Requirement requirement, List<String> names) {
    return of(requirement).stream().anyMatch(names::contains);
  }
}
