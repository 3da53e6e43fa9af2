package io.github.bitswise.script;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Goes through trees that are made of records. */
public final class Records {

  private Records() {}

  /** All of a kind in a tree, from its root down. */
  public static <T> List<T> in(Object root, Class<T> kind) throws ReflectiveOperationException {
    List<T> found = new ArrayList<>();
    look(root, kind, found);
    return found;
  }

  private static <T> void look(Object each, Class<T> kind, List<T> found)
      throws ReflectiveOperationException {
    if (kind.isInstance(each)) {
      found.add(kind.cast(each));
    }
    if (each instanceof Collection<?> several) {
      for (Object one : several) {
        look(one, kind, found);
      }
    } else if (each instanceof Record) {
      for (RecordComponent component : each.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        look(component.getAccessor().invoke(each), kind, found);
      }
    }
  }
}
