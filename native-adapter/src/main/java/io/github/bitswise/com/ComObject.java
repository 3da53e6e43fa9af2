package io.github.bitswise.com;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.ptr.PointerByReference;
import io.github.bitswise.job.ImpersonationLevel;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A COM object. Closing it releases every pointer to its interfaces that was handed out; closing it
 * again does nothing.
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
  final int call(ComInterface iface, int slot, String method, Object... arguments) {
    int result = pointer(iface).call(slot, arguments);
    if (result < 0) {
      throw new BitsException(iface.label() + "::" + method, result);
    }
    return result;
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
  public final void setBlanket(ImpersonationLevel level, boolean cloaking) {
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
  final Vtable pointer(ComInterface iface) {
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
  public final void close() {
    if (!closed) {
      closed = true;
      pointers.values().forEach(Vtable::Release);
      pointers.clear();
    }
  }
}
