package io.github.bitswise.com;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What there was when it was asked for, one after the other: {@code IEnumBackgroundCopyJobs},
 * {@code IEnumBackgroundCopyFiles}, {@code IEnumBitsPeerCacheRecords} or {@code IEnumBitsPeers},
 * which have the same slots.
 */
public final class Enumerator<E extends ComObject> extends ComObject {

  private static final int AT_ONCE = 64;

  private final ComInterface iface;
  private final Function<Pointer, E> element;

  Enumerator(ComInterface iface, Pointer pointer, Function<Pointer, E> element) {
    super(iface, pointer);
    this.iface = iface;
    this.element = element;
  }

  /**
   * {@code Next}, slot 3; fewer than asked for at the end.
   *
   * @param count at least 1
   */
  public ComList<E> next(int count) {
    List<E> objects = new ArrayList<>();
    IntByReference fetched = new IntByReference();
    try (Memory array = new Memory((long) Native.POINTER_SIZE * count)) {
      array.clear();
      call(iface, 3, "Next", count, array, fetched);
      for (int i = 0; i < fetched.getValue(); i++) {
        objects.add(element.apply(array.getPointer((long) Native.POINTER_SIZE * i)));
      }
    }
    return new ComList<>(objects);
  }

  /**
   * {@code Skip}, slot 4.
   *
   * @return whether there were so many
   */
  public boolean skip(int count) {
    return call(iface, 4, "Skip", count) == 0;
  }

  /** {@code Reset}, slot 5: back to the beginning. */
  public void reset() {
    call(iface, 5, "Reset");
  }

  /** {@code Clone}, slot 6: another one at the same place; to be closed. */
  public Enumerator<E> copy() {
    return new Enumerator<>(iface, object(iface, 6, "Clone"), element);
  }

  /** {@code GetCount}, slot 7: how many there are in all, wherever this one is. */
  public int getCount() {
    return number(iface, 7, "GetCount");
  }

  /** All that are left. */
  public ComList<E> remaining() {
    List<E> objects = new ArrayList<>();
    try {
      ComList<E> some = next(AT_ONCE);
      while (!some.isEmpty()) {
        objects.addAll(some);
        some = next(AT_ONCE);
      }
    } catch (RuntimeException e) {
      objects.forEach(ComObject::close);
      throw e;
    }
    return new ComList<>(objects);
  }
}
