package io.github.bitswise.com;

import io.github.bitswise.job.Range;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Lets the recorder call objects of Java. */
final class RecordedCallbacks {

  private final Recorder recorder;

  RecordedCallbacks(Recorder recorder) {
    this.recorder = recorder;
  }

  void tell(BackgroundCopyJob job) {
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, e) -> recorder.says("uncaught\t" + e.getMessage()));
    callback(job);
    check(job.httpOptions());
  }

  private void callback(BackgroundCopyJob job) {
    AtomicReference<BackgroundCopyJob> passed = new AtomicReference<>();
    BackgroundCopyCallback callback =
        new BackgroundCopyCallback() {
          @Override
          public void jobTransferred(BackgroundCopyJob about) {
            passed.set(about);
            recorder.asks(() -> "jobTransferred " + about.getDisplayName());
          }

          @Override
          public void jobError(BackgroundCopyJob about, BackgroundCopyError error) {
            recorder.asks(() -> "jobError " + about.getId() + " " + error.getError());
          }

          @Override
          public void jobModification(BackgroundCopyJob about) {
            throw new IllegalStateException("thrown by the user");
          }

          @Override
          public void fileTransferred(BackgroundCopyJob about, BackgroundCopyFile file) {
            recorder.asks(() -> "fileTransferred " + file.getRemoteName());
            file.close();
          }

          @Override
          public void fileRangesTransferred(
              BackgroundCopyJob about, BackgroundCopyFile file, List<Range> ranges) {
            recorder.asks(() -> "fileRangesTransferred " + file.getLocalName() + " " + ranges);
          }
        };
    recorder.does(() -> job.setNotifyInterface(callback));
    recorder.asks(() -> job.getNotifyInterface().orElseThrow() == callback);
    System.gc();
    recorder.told("recorder_notify");
    recorder.asks(() -> passed.get().getDisplayName());
    recorder.says("offered\t" + OfferedObject.alive());
    recorder.does(() -> job.setNotifyInterface(null));
    recorder.asks(job::getNotifyInterface);
    recorder.says("offered\t" + OfferedObject.alive());
  }

  private void check(JobHttpOptions http) {
    recorder.does(
        () ->
            http.setServerCertificateValidationInterface(
                (job, file, shown) -> {
                  recorder.says(
                      "shown\t"
                          + ascii(shown.certificate())
                          + " "
                          + shown.encodingType()
                          + " "
                          + ascii(shown.store()));
                  return shown.certificate().length == 3 ? 0x800B0109 : 0;
                }));
    recorder.told("recorder_validate");
    recorder.does(
        () ->
            http.setServerCertificateValidationInterface(
                (job, file, shown) -> {
                  throw new IllegalStateException("thrown by the check");
                }));
    recorder.told("recorder_validate");
    recorder.does(() -> http.setServerCertificateValidationInterface(null));
  }

  private static String ascii(byte[] bytes) {
    return new String(bytes, StandardCharsets.US_ASCII);
  }
}
