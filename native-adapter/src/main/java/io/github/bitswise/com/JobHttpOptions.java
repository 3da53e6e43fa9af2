package io.github.bitswise.com;

import static io.github.bitswise.com.ComInterface.HTTP_OPTIONS;
import static io.github.bitswise.com.ComInterface.HTTP_OPTIONS2;
import static io.github.bitswise.com.ComInterface.HTTP_OPTIONS3;

import com.sun.jna.Memory;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import io.github.bitswise.job.StoreLocation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a job speaks HTTP: {@code IBackgroundCopyJobHttpOptions} (BITS 2.5) to {@code
 * IBackgroundCopyJobHttpOptions3} (BITS 10.3). It lives as long as the {@link BackgroundCopyJob}
 * that it comes from.
 */
public final class JobHttpOptions {

  /** BG_SSL_ENABLE_CRL_CHECK. */
  public static final int ENABLE_CRL_CHECK = 0x1;

  /** BG_SSL_IGNORE_CERT_CN_INVALID. */
  public static final int IGNORE_CERT_CN_INVALID = 0x2;

  /** BG_SSL_IGNORE_CERT_DATE_INVALID. */
  public static final int IGNORE_CERT_DATE_INVALID = 0x4;

  /** BG_SSL_IGNORE_UNKNOWN_CA. */
  public static final int IGNORE_UNKNOWN_CA = 0x8;

  /** BG_SSL_IGNORE_CERT_WRONG_USAGE. */
  public static final int IGNORE_CERT_WRONG_USAGE = 0x10;

  /** BG_HTTP_REDIRECT_POLICY_ALLOW_REPORT; without any, redirects are followed silently. */
  public static final int REDIRECT_ALLOW_REPORT = 0x100;

  /** BG_HTTP_REDIRECT_POLICY_DISALLOW. */
  public static final int REDIRECT_DISALLOW = 0x200;

  /** BG_HTTP_REDIRECT_POLICY_ALLOW_HTTPS_TO_HTTP. */
  public static final int REDIRECT_ALLOW_HTTPS_TO_HTTP = 0x800;

  private static final int HASH_LENGTH = 20;

  private final BackgroundCopyJob job;

  JobHttpOptions(BackgroundCopyJob job) {
    job.query(HTTP_OPTIONS);
    this.job = job;
  }

  /**
   * The client certificate of a job.
   *
   * @param location a BG_CERT_STORE_LOCATION
   * @param hash SHA-1 of the certificate, 20 bytes; empty where BITS answers none
   * @param subjectName empty where the certificate was set by its hash
   */
  public record ClientCertificate(
      StoreLocation location, String storeName, byte[] hash, Optional<String> subjectName) {}

  /**
   * {@code IBackgroundCopyJobHttpOptions::SetClientCertificateByID}, slot 3.
   *
   * @param hash SHA-1 of the certificate, 20 bytes
   */
  public void setClientCertificateById(StoreLocation location, String storeName, byte[] hash) {
    setClientCertificateById(location.ordinal(), storeName, hash);
  }

  /**
   * {@code IBackgroundCopyJobHttpOptions::SetClientCertificateByID}, slot 3.
   *
   * @param location a BG_CERT_STORE_LOCATION, also one that does not exist
   * @param hash SHA-1 of the certificate, 20 bytes
   */
  public void setClientCertificateById(int location, String storeName, byte[] hash) {
    if (hash.length != HASH_LENGTH) {
      throw new IllegalArgumentException(
          "the hash of a certificate has " + HASH_LENGTH + " bytes, not " + hash.length);
    }
    try (Memory blob = new Memory(HASH_LENGTH)) {
      blob.write(0, hash, 0, HASH_LENGTH);
      job.call(
          HTTP_OPTIONS, 3, "SetClientCertificateByID", location, ComObject.wide(storeName), blob);
    }
  }

  /** {@code IBackgroundCopyJobHttpOptions::SetClientCertificateByName}, slot 4. */
  public void setClientCertificateByName(
      StoreLocation location, String storeName, String subjectName) {
    setClientCertificateByName(location.ordinal(), storeName, subjectName);
  }

  /**
   * {@code IBackgroundCopyJobHttpOptions::SetClientCertificateByName}, slot 4.
   *
   * @param location a BG_CERT_STORE_LOCATION, also one that does not exist
   */
  public void setClientCertificateByName(int location, String storeName, String subjectName) {
    job.call(
        HTTP_OPTIONS,
        4,
        "SetClientCertificateByName",
        location,
        ComObject.wide(storeName),
        ComObject.wide(subjectName));
  }

  /** {@code IBackgroundCopyJobHttpOptions::RemoveClientCertificate}, slot 5. */
  public void removeClientCertificate() {
    job.call(HTTP_OPTIONS, 5, "RemoveClientCertificate");
  }

  /**
   * {@code IBackgroundCopyJobHttpOptions::GetClientCertificate}, slot 6.
   *
   * @throws BitsException also where none is set
   */
  public ClientCertificate getClientCertificate() {
    IntByReference location = new IntByReference();
    PointerByReference store = new PointerByReference();
    PointerByReference blob = new PointerByReference();
    PointerByReference subject = new PointerByReference();
    job.call(HTTP_OPTIONS, 6, "GetClientCertificate", location, store, blob, subject);
    String storeName = TaskMemory.text(store).orElse("");
    byte[] hash = TaskMemory.bytes(blob, HASH_LENGTH);
    Optional<String> subjectName = TaskMemory.text(subject);
    return new ClientCertificate(
        EnumValue.of(StoreLocation.values(), 0, location.getValue(), "BG_CERT_STORE_LOCATION"),
        storeName,
        hash,
        subjectName);
  }

  /**
   * {@code IBackgroundCopyJobHttpOptions::SetCustomHeaders}, slot 7.
   *
   * @param headers lines that end in CR LF; null takes them back
   */
  public void setCustomHeaders(@Nullable String headers) {
    job.call(HTTP_OPTIONS, 7, "SetCustomHeaders", ComObject.wide(headers));
  }

  /** {@code IBackgroundCopyJobHttpOptions::GetCustomHeaders}, slot 8; empty where none are set. */
  public Optional<String> getCustomHeaders() {
    return job.text(HTTP_OPTIONS, 8, "GetCustomHeaders");
  }

  /**
   * {@code IBackgroundCopyJobHttpOptions::SetSecurityFlags}, slot 9.
   *
   * @param flags the constants of this class
   */
  public void setSecurityFlags(int flags) {
    job.call(HTTP_OPTIONS, 9, "SetSecurityFlags", flags);
  }

  /** {@code IBackgroundCopyJobHttpOptions::GetSecurityFlags}, slot 10. */
  public int getSecurityFlags() {
    return job.number(HTTP_OPTIONS, 10, "GetSecurityFlags");
  }

  /**
   * {@code IBackgroundCopyJobHttpOptions2::SetHttpMethod}, slot 11.
   *
   * @param method such as {@code GET}, in upper case
   */
  public void setHttpMethod(String method) {
    job.call(HTTP_OPTIONS2, 11, "SetHttpMethod", ComObject.wide(method));
  }

  /** {@code IBackgroundCopyJobHttpOptions2::GetHttpMethod}, slot 12. */
  public Optional<String> getHttpMethod() {
    return job.text(HTTP_OPTIONS2, 12, "GetHttpMethod");
  }

  /**
   * {@code IBackgroundCopyJobHttpOptions3::SetServerCertificateValidationInterface}, slot 13.
   *
   * @param check null takes it back
   */
  public void setServerCertificateValidationInterface(@Nullable ServerCertificateCheck check) {
    if (check == null) {
      job.call(HTTP_OPTIONS3, 13, "SetServerCertificateValidationInterface", (Object) null);
      return;
    }
    OfferedCertificateCheck offered = new OfferedCertificateCheck(check);
    try {
      job.call(HTTP_OPTIONS3, 13, "SetServerCertificateValidationInterface", offered.pointer());
    } finally {
      offered.release();
    }
  }

  /** {@code IBackgroundCopyJobHttpOptions3::MakeCustomHeadersWriteOnly}, slot 14. */
  public void makeCustomHeadersWriteOnly() {
    job.call(HTTP_OPTIONS3, 14, "MakeCustomHeadersWriteOnly");
  }
}
