package io.github.bitswise.com;

import static io.github.bitswise.com.ComInterface.CERTIFICATE_CALLBACK;

import com.sun.jna.Pointer;
import com.sun.jna.win32.StdCallLibrary.StdCallCallback;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** A {@link ServerCertificateCheck} as BITS sees it. */
final class OfferedCertificateCheck extends OfferedObject {

  private static final OfferedObject.Table TABLE =
      new OfferedObject.Table((Validation) OfferedCertificateCheck::validate);

  private final ServerCertificateCheck check;

  OfferedCertificateCheck(ServerCertificateCheck check) {
    super(TABLE, EnumSet.of(CERTIFICATE_CALLBACK));
    this.check = check;
  }

  private interface Validation extends StdCallCallback {
    int callback(
        Pointer self,
        Pointer job,
        Pointer file,
        int length,
        @Nullable Pointer data,
        int encodingType,
        int storeLength,
        @Nullable Pointer store);
  }

  private static int validate(
      Pointer self,
      Pointer job,
      Pointer file,
      int length,
      @Nullable Pointer data,
      int encodingType,
      int storeLength,
      @Nullable Pointer store) {
    return guarded(
        self,
        OfferedCertificateCheck.class,
        object -> {
          ServerCertificate certificate =
              new ServerCertificate(bytes(data, length), encodingType, bytes(store, storeLength));
          try (BackgroundCopyJob about = BackgroundCopyJob.borrowed(job);
              BackgroundCopyFile which = BackgroundCopyFile.borrowed(file)) {
            return object.check.validateServerCertificate(about, which, certificate);
          }
        });
  }

  private static byte[] bytes(@Nullable Pointer memory, int length) {
    return memory == null ? new byte[0] : memory.getByteArray(0, length);
  }
}
