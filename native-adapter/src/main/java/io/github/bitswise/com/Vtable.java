package io.github.bitswise.com;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;

/** The table of functions behind one interface pointer. */
final class Vtable extends Unknown {

  Vtable(Pointer pointer) {
    super(pointer);
  }

  /** Calls the function in a slot, counted from 0, and returns its HRESULT. */
  int call(int slot, @Nullable Object... arguments) {
    @Nullable Object[] all = new @Nullable Object[arguments.length + 1];
    all[0] = getPointer();
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return _invokeNativeInt(slot, all);
  }

  int query(ComInterface iface, PointerByReference found) {
    return QueryInterface(new REFIID(iface.iid().getPointer()), found).intValue();
  }
}
