package io.github.bitswise.com;

import static io.github.bitswise.com.ComInterface.JOB;

import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.platform.win32.Guid.GUID;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import io.github.bitswise.job.JobState;
import java.util.UUID;

/** A job. Closing it releases the pointer; the job itself goes on. */
public final class BackgroundCopyJob extends ComObject {

  BackgroundCopyJob(Pointer pointer) {
    super(JOB, pointer);
  }

  /** {@code IBackgroundCopyJob::AddFile}, slot 4. */
  public void addFile(String remoteName, String localName) {
    call(JOB, 4, "AddFile", new WString(remoteName), new WString(localName));
  }

  /** {@code IBackgroundCopyJob::Suspend}, slot 6. */
  public void suspend() {
    call(JOB, 6, "Suspend");
  }

  /** {@code IBackgroundCopyJob::Resume}, slot 7. */
  public void resume() {
    call(JOB, 7, "Resume");
  }

  /**
   * {@code IBackgroundCopyJob::Cancel}, slot 8.
   *
   * @return S_OK, or BG_S_UNABLE_TO_DELETE_FILES
   */
  public int cancel() {
    return call(JOB, 8, "Cancel");
  }

  /**
   * {@code IBackgroundCopyJob::Complete}, slot 9.
   *
   * @return S_OK, BG_S_PARTIAL_COMPLETE or BG_S_UNABLE_TO_DELETE_FILES
   */
  public int complete() {
    return call(JOB, 9, "Complete");
  }

  /** {@code IBackgroundCopyJob::GetId}, slot 10. */
  public UUID getId() {
    GUID id = new GUID();
    call(JOB, 10, "GetId", id);
    return UUID.fromString(id.toGuidString().replaceAll("[{}]", ""));
  }

  /** {@code IBackgroundCopyJob::GetState}, slot 14. */
  public JobState getState() {
    IntByReference state = new IntByReference();
    call(JOB, 14, "GetState", state);
    return JobState.values()[state.getValue()];
  }

  /** {@code IBackgroundCopyJob::GetError}, slot 15; to be closed. */
  public BackgroundCopyError getError() {
    PointerByReference error = new PointerByReference();
    call(JOB, 15, "GetError", error);
    return new BackgroundCopyError(error.getValue());
  }
}
