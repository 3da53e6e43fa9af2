package io.github.bitswise.com;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.CallbackThreadInitializer;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.win32.StdCallLibrary.StdCallCallback;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A Java object that COM can call. It lives while COM or its maker holds a reference; the functions
 * of the table behind it live for good, so that none can go while it runs.
 */
abstract class OfferedObject {

  private static final int S_OK = 0;
  private static final int E_NOINTERFACE = 0x80004002;
  private static final int E_POINTER = 0x80004003;
  private static final int E_FAIL = 0x80004005;

  private static final Map<Long, OfferedObject> ALIVE = new ConcurrentHashMap<>();
  private static final CallbackThreadInitializer THREADS =
      new CallbackThreadInitializer(true, false, "BITS callback");

  private static final QueryInterface QUERY_INTERFACE = OfferedObject::query;
  private static final Count ADD_REF = self -> count(self, 1);
  private static final Count RELEASE = self -> count(self, -1);

  private final Set<ComInterface> interfaces;
  private final Memory self = new Memory(Native.POINTER_SIZE);
  private final AtomicInteger references = new AtomicInteger(1);

  /** Holds one reference, for its maker to release. */
  OfferedObject(Table table, Set<ComInterface> interfaces) {
    this.interfaces = interfaces;
    self.setPointer(0, table.functions);
    ALIVE.put(Pointer.nativeValue(self), this);
  }

  private interface QueryInterface extends StdCallCallback {
    int callback(Pointer self, Pointer iid, @Nullable Pointer found);
  }

  private interface Count extends StdCallCallback {
    int callback(Pointer self);
  }

  /** What an interface offers beyond IUnknown, in the order of its slots. */
  static final class Table {

    private final Callback[] kept;
    private final Memory functions;

    Table(Callback... methods) {
      kept = new Callback[methods.length + 3];
      kept[0] = QUERY_INTERFACE;
      kept[1] = ADD_REF;
      kept[2] = RELEASE;
      System.arraycopy(methods, 0, kept, 3, methods.length);
      functions = new Memory((long) Native.POINTER_SIZE * kept.length);
      for (int slot = 0; slot < kept.length; slot++) {
        Native.setCallbackThreadInitializer(kept[slot], THREADS);
        functions.setPointer(
            (long) Native.POINTER_SIZE * slot, CallbackReference.getFunctionPointer(kept[slot]));
      }
    }
  }

  final Pointer pointer() {
    return self;
  }

  final void release() {
    count(self, -1);
  }

  /** The object of this process behind a pointer. */
  static @Nullable OfferedObject find(Pointer pointer) {
    return ALIVE.get(Pointer.nativeValue(pointer));
  }

  /** How many are referred to; for tests. */
  static int alive() {
    return ALIVE.size();
  }

  /** What a method does; its HRESULT is returned. */
  interface Body<T> {
    int run(T object);
  }

  /** Runs a method of the object, and lets no exception into COM. */
  static <T extends OfferedObject> int guarded(Pointer self, Class<T> type, Body<T> body) {
    try {
      return body.run(type.cast(Objects.requireNonNull(find(self), "released already")));
    } catch (Throwable e) {
      return failed(e);
    }
  }

  private static int failed(Throwable e) {
    try {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    } catch (Throwable ignored) {
      return E_FAIL;
    }
    return E_FAIL;
  }

  private static int query(Pointer self, Pointer iid, @Nullable Pointer found) {
    if (found == null) {
      return E_POINTER;
    }
    OfferedObject object = find(self);
    UUID wanted = NativeGuid.read(iid);
    if (object == null || !object.offers(wanted)) {
      found.setPointer(0, null);
      return E_NOINTERFACE;
    }
    object.references.incrementAndGet();
    found.setPointer(0, self);
    return S_OK;
  }

  private boolean offers(UUID wanted) {
    return ComInterface.UNKNOWN.uuid().equals(wanted)
        || interfaces.stream().anyMatch(each -> each.uuid().equals(wanted));
  }

  private static int count(Pointer self, int change) {
    OfferedObject object = find(self);
    if (object == null) {
      return 0;
    }
    int left = object.references.addAndGet(change);
    if (left == 0) {
      ALIVE.remove(Pointer.nativeValue(self));
    }
    return left;
  }
}
