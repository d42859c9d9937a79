package dev.thawbench.checks.tree;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/** Goes through the parts of a tree, in the order in which its sentence comes to them. */
public final class Parts {
  private Parts() {}

  /**
   * Shows a part of the tree, and all within it, to {@code visitor}.
   *
   * @param part a record of the tree, or what one holds
   * @param visitor says true where it wants to see nothing of what lies within
   */
  public static void visit(Object part, Predicate<Object> visitor) {
    if (part instanceof Optional<?> optional) {
      optional.ifPresent(value -> visit(value, visitor));
    } else if (part instanceof Collection<?> list) {
      list.forEach(value -> visit(value, visitor));
    } else if (!visitor.test(part)
        && part instanceof Record record
        && record.getClass().getPackage() == Parts.class.getPackage()) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        visit(value(record, component), visitor);
      }
    }
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record of the tree hides its part " + component, e);
    }
  }
}
