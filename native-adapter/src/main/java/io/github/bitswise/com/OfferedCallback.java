package io.github.bitswise.com;

import static io.github.bitswise.com.ComInterface.CALLBACK;
import static io.github.bitswise.com.ComInterface.CALLBACK2;
import static io.github.bitswise.com.ComInterface.CALLBACK3;

import com.sun.jna.Pointer;
import com.sun.jna.win32.StdCallLibrary.StdCallCallback;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** A {@link BackgroundCopyCallback} as BITS sees it: IBackgroundCopyCallback3. */
final class OfferedCallback extends OfferedObject {

  private static final OfferedObject.Table TABLE =
      new OfferedObject.Table(
          (OneObject) OfferedCallback::jobTransferred,
          (TwoObjects) OfferedCallback::jobError,
          (ObjectAndNumber) OfferedCallback::jobModification,
          (TwoObjects) OfferedCallback::fileTransferred,
          (Ranges) OfferedCallback::fileRangesTransferred);

  private final BackgroundCopyCallback callback;

  OfferedCallback(BackgroundCopyCallback callback) {
    super(TABLE, EnumSet.of(CALLBACK, CALLBACK2, CALLBACK3));
    this.callback = callback;
  }

  BackgroundCopyCallback callback() {
    return callback;
  }

  private interface OneObject extends StdCallCallback {
    int callback(Pointer self, Pointer job);
  }

  private interface TwoObjects extends StdCallCallback {
    int callback(Pointer self, Pointer job, Pointer other);
  }

  private interface ObjectAndNumber extends StdCallCallback {
    int callback(Pointer self, Pointer job, int reserved);
  }

  private interface Ranges extends StdCallCallback {
    int callback(Pointer self, Pointer job, Pointer file, int count, @Nullable Pointer ranges);
  }

  private static int jobTransferred(Pointer self, Pointer job) {
    return told(
        self,
        callback -> {
          try (BackgroundCopyJob about = BackgroundCopyJob.borrowed(job)) {
            callback.jobTransferred(about);
          }
        });
  }

  private static int jobError(Pointer self, Pointer job, Pointer error) {
    return told(
        self,
        callback -> {
          try (BackgroundCopyJob about = BackgroundCopyJob.borrowed(job);
              BackgroundCopyError why = BackgroundCopyError.borrowed(error)) {
            callback.jobError(about, why);
          }
        });
  }

  private static int jobModification(Pointer self, Pointer job, int reserved) {
    return told(
        self,
        callback -> {
          try (BackgroundCopyJob about = BackgroundCopyJob.borrowed(job)) {
            callback.jobModification(about);
          }
        });
  }

  private static int fileTransferred(Pointer self, Pointer job, Pointer file) {
    return told(
        self,
        callback -> {
          try (BackgroundCopyJob about = BackgroundCopyJob.borrowed(job);
              BackgroundCopyFile which = BackgroundCopyFile.borrowed(file)) {
            callback.fileTransferred(about, which);
          }
        });
  }

  private static int fileRangesTransferred(
      Pointer self, Pointer job, Pointer file, int count, @Nullable Pointer ranges) {
    return told(
        self,
        callback -> {
          try (BackgroundCopyJob about = BackgroundCopyJob.borrowed(job);
              BackgroundCopyFile which = BackgroundCopyFile.borrowed(file)) {
            callback.fileRangesTransferred(about, which, NativeRanges.read(ranges, count));
          }
        });
  }

  private interface Telling {
    void tell(BackgroundCopyCallback callback);
  }

  private static int told(Pointer self, Telling telling) {
    return guarded(
        self,
        OfferedCallback.class,
        object -> {
          telling.tell(object.callback);
          return 0;
        });
  }
}
