package io.github.bitswise.com;

import io.github.bitswise.job.Range;
import java.util.List;

/**
 * What BITS tells the program that set it with {@link BackgroundCopyJob#setNotifyInterface}: {@code
 * IBackgroundCopyCallback} to {@code IBackgroundCopyCallback3}. Which methods it calls is up to
 * {@link BackgroundCopyJob#setNotifyFlags}.
 *
 * <p>The calls come on threads of COM, several at a time. The objects passed are closed when the
 * method ends; for later, ask the manager for the job again by its id. An exception does not reach
 * BITS: it goes to the handler of uncaught exceptions of the thread, BITS is answered E_FAIL and
 * tells the same again after the minimum retry delay.
 */
public interface BackgroundCopyCallback {

  /** {@code IBackgroundCopyCallback::JobTransferred}, slot 3: to be completed. */
  default void jobTransferred(BackgroundCopyJob job) {}

  /** {@code IBackgroundCopyCallback::JobError}, slot 4: the job is in the state ERROR. */
  default void jobError(BackgroundCopyJob job, BackgroundCopyError error) {}

  /** {@code IBackgroundCopyCallback::JobModification}, slot 5: also for progress. */
  default void jobModification(BackgroundCopyJob job) {}

  /** {@code IBackgroundCopyCallback2::FileTransferred}, slot 6. */
  default void fileTransferred(BackgroundCopyJob job, BackgroundCopyFile file) {}

  /** {@code IBackgroundCopyCallback3::FileRangesTransferred}, slot 7. */
  default void fileRangesTransferred(
      BackgroundCopyJob job, BackgroundCopyFile file, List<Range> ranges) {}
}
