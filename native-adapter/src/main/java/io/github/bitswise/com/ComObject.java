package io.github.bitswise.com;

import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;
import io.github.bitswise.job.ImpersonationLevel;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A COM object. Any thread of the apartment may call it. Closing it releases every pointer to its
 * interfaces that was handed out, and must not overlap with a call; closing it again does nothing.
 */
public abstract class ComObject implements AutoCloseable {

  private static final int DYNAMIC_CLOAKING = 0x40;

  private final ComInterface first;
  private final Map<ComInterface, Vtable> pointers = new EnumMap<>(ComInterface.class);
  private boolean closed;

  /**
   * Takes over the reference.
   *
   * @param first the interface that the pointer points to
   */
  ComObject(ComInterface first, Pointer pointer) {
    this.first = first;
    pointers.put(first, new Vtable(pointer));
  }

  /** Calls a method in its slot; a failure is thrown, a success code returned. */
  final int call(ComInterface iface, int slot, String method, @Nullable Object... arguments) {
    int result = pointer(iface).call(slot, arguments);
    if (result < 0) {
      throw new BitsException(iface.label() + "::" + method, result);
    }
    return result;
  }

  /** Calls a method that hands out a DWORD or an enumeration. */
  final int number(ComInterface iface, int slot, String method) {
    IntByReference number = new IntByReference();
    call(iface, slot, method, number);
    return number.getValue();
  }

  /** Calls a method that hands out a BOOL. */
  final boolean flag(ComInterface iface, int slot, String method) {
    return number(iface, slot, method) != 0;
  }

  /** Calls a method that hands out 8 bytes: a UINT64 or a FILETIME. */
  final long wide(ComInterface iface, int slot, String method) {
    LongByReference number = new LongByReference();
    call(iface, slot, method, number);
    return number.getValue();
  }

  /** Calls a method whose last argument hands out a text; empty for NULL. */
  final Optional<String> text(ComInterface iface, int slot, String method, Object... before) {
    PointerByReference text = new PointerByReference();
    call(iface, slot, method, and(before, text));
    return TaskMemory.text(text);
  }

  /** Calls a method whose last argument hands out a pointer to an interface. */
  final Pointer object(ComInterface iface, int slot, String method, Object... before) {
    PointerByReference object = new PointerByReference();
    call(iface, slot, method, and(before, object));
    Pointer pointer = object.getValue();
    if (pointer == null) {
      throw new IllegalStateException(iface.label() + "::" + method + " handed out no pointer");
    }
    return pointer;
  }

  private static Object[] and(Object[] before, Object last) {
    Object[] all = Arrays.copyOf(before, before.length + 1, Object[].class);
    all[before.length] = last;
    return all;
  }

  /** A pointer that is lent, with a reference of its own. */
  static Pointer referred(Pointer lent) {
    new Vtable(lent).AddRef();
    return lent;
  }

  /** A text as an argument. */
  static @Nullable WString wide(@Nullable String text) {
    return text == null ? null : new WString(text);
  }

  /**
   * Asks for another interface of the object (QueryInterface), which later calls then use.
   *
   * @throws BitsException E_NOINTERFACE where this BITS does not have it
   */
  public final void query(ComInterface iface) {
    pointer(iface);
  }

  /**
   * Sets how calls on the interfaces asked for so far look to BITS (CoSetProxyBlanket).
   *
   * @param cloaking whether BITS sees the token of the calling thread (EOAC_DYNAMIC_CLOAKING)
   */
  public final synchronized void setBlanket(ImpersonationLevel level, boolean cloaking) {
    for (Vtable each : pointers.values()) {
      int result =
          Ole32.INSTANCE
              .CoSetProxyBlanket(
                  each,
                  Ole32.RPC_C_AUTHN_WINNT,
                  Ole32.RPC_C_AUTHZ_NONE,
                  null,
                  Ole32.RPC_C_AUTHN_LEVEL_DEFAULT,
                  level.ordinal() + 1,
                  null,
                  cloaking ? DYNAMIC_CLOAKING : Ole32.EOAC_NONE)
              .intValue();
      if (result < 0) {
        throw new BitsException("CoSetProxyBlanket", result);
      }
    }
  }

  /** The pointer to an interface of this object; asked for once. */
  final synchronized Vtable pointer(ComInterface iface) {
    if (closed) {
      throw new IllegalStateException("this " + first.label() + " is closed");
    }
    if (first.includes(iface)) {
      return Objects.requireNonNull(pointers.get(first));
    }
    return pointers.computeIfAbsent(iface, this::asked);
  }

  private Vtable asked(ComInterface iface) {
    PointerByReference found = new PointerByReference();
    int result = Objects.requireNonNull(pointers.get(first)).query(iface, found);
    if (result < 0) {
      throw new BitsException("QueryInterface for " + iface.label(), result);
    }
    return new Vtable(found.getValue());
  }

  @Override
  public final synchronized void close() {
    if (!closed) {
      closed = true;
      pointers.values().forEach(Vtable::Release);
      pointers.clear();
    }
  }
}
