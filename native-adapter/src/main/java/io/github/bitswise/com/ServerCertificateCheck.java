package io.github.bitswise.com;

/**
 * A second look at the certificate of a server, after Windows accepted it: {@code
 * IBackgroundCopyServerCertificateValidationCallback} (BITS 10.3). The call comes on a thread of
 * COM; the objects passed are closed when the method ends.
 */
@FunctionalInterface
public interface ServerCertificateCheck {

  /**
   * {@code IBackgroundCopyServerCertificateValidationCallback::ValidateServerCertificate}, slot 3.
   * An exception declines the certificate with E_FAIL.
   *
   * @return an HRESULT as a signed number: 0 accepts, a negative one declines and becomes the error
   *     of the job
   */
  int validateServerCertificate(
      BackgroundCopyJob job, BackgroundCopyFile file, ServerCertificate certificate);
}
