package io.github.bitswise.com;

import java.util.AbstractList;
import java.util.List;

/**
 * COM objects that one answer handed out. Closing the list closes them all; those that are to live
 * on are kept by not closing the list.
 */
public final class ComList<E extends ComObject> extends AbstractList<E> implements AutoCloseable {

  private final List<E> objects;

  ComList(List<E> objects) {
    this.objects = List.copyOf(objects);
  }

  @Override
  public E get(int index) {
    return objects.get(index);
  }

  @Override
  public int size() {
    return objects.size();
  }

  @Override
  public void close() {
    objects.forEach(ComObject::close);
  }
}
