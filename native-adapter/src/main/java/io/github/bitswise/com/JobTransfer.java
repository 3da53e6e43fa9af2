package io.github.bitswise.com;

import static io.github.bitswise.com.ComInterface.ENUM_FILES;
import static io.github.bitswise.com.ComInterface.JOB;
import static io.github.bitswise.com.ComInterface.JOB2;
import static io.github.bitswise.com.ComInterface.JOB3;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.Range;
import java.util.List;
import java.util.UUID;

/** What a job transfers, and how far it is. */
abstract class JobTransfer extends ComObject {

  JobTransfer(Pointer pointer) {
    super(JOB, pointer);
  }

  /** {@code IBackgroundCopyJob::AddFileSet}, slot 3. */
  public void addFileSet(List<FileInfo> files) {
    try (FileSet set = new FileSet(files)) {
      call(JOB, 3, "AddFileSet", files.size(), set.memory());
    }
  }

  /** {@code IBackgroundCopyJob::AddFile}, slot 4. */
  public void addFile(String remoteName, String localName) {
    call(JOB, 4, "AddFile", wide(remoteName), wide(localName));
  }

  /** {@code IBackgroundCopyJob3::AddFileWithRanges}, slot 44. */
  public void addFileWithRanges(String remoteName, String localName, List<Range> ranges) {
    call(
        JOB3,
        44,
        "AddFileWithRanges",
        wide(remoteName),
        wide(localName),
        ranges.size(),
        NativeRanges.memory(ranges));
  }

  /**
   * {@code IBackgroundCopyJob3::ReplaceRemotePrefix}, slot 43.
   *
   * @return S_OK, or S_FALSE where no remote name begins so
   */
  public int replaceRemotePrefix(String oldPrefix, String newPrefix) {
    return call(JOB3, 43, "ReplaceRemotePrefix", wide(oldPrefix), wide(newPrefix));
  }

  /** {@code IBackgroundCopyJob::EnumFiles}, slot 5; to be closed. */
  public Enumerator<BackgroundCopyFile> enumFiles() {
    return new Enumerator<>(ENUM_FILES, object(JOB, 5, "EnumFiles"), BackgroundCopyFile::new);
  }

  /** Its files; to be closed. */
  public ComList<BackgroundCopyFile> files() {
    try (Enumerator<BackgroundCopyFile> files = enumFiles()) {
      return files.remaining();
    }
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
    try (Memory id = new Memory(NativeGuid.SIZE)) {
      call(JOB, 10, "GetId", id);
      return NativeGuid.read(id);
    }
  }

  /** {@code IBackgroundCopyJob::GetType}, slot 11. */
  public JobType getType() {
    return EnumValue.of(JobType.values(), 0, number(JOB, 11, "GetType"), "BG_JOB_TYPE");
  }

  /** {@code IBackgroundCopyJob::GetProgress}, slot 12. */
  public JobProgress getProgress() {
    try (Memory progress = new Memory(24)) {
      call(JOB, 12, "GetProgress", progress);
      return new JobProgress(
          ByteCount.of(progress.getLong(0)),
          progress.getLong(8),
          progress.getInt(16),
          progress.getInt(20));
    }
  }

  /** {@code IBackgroundCopyJob::GetTimes}, slot 13. */
  public JobTimes getTimes() {
    try (Memory times = new Memory(24)) {
      call(JOB, 13, "GetTimes", times);
      return new JobTimes(
          FileTime.instant(times.getLong(0)),
          FileTime.instant(times.getLong(8)),
          FileTime.moment(times.getLong(16)));
    }
  }

  /** {@code IBackgroundCopyJob::GetState}, slot 14. */
  public JobState getState() {
    return EnumValue.of(JobState.values(), 0, number(JOB, 14, "GetState"), "BG_JOB_STATE");
  }

  /**
   * {@code IBackgroundCopyJob::GetError}, slot 15; to be closed.
   *
   * @throws BitsException BG_E_ERROR_INFORMATION_UNAVAILABLE in any state but ERROR and
   *     TRANSIENT_ERROR
   */
  public BackgroundCopyError getError() {
    return new BackgroundCopyError(object(JOB, 15, "GetError"));
  }

  /** {@code IBackgroundCopyJob2::GetReplyProgress}, slot 37. */
  public ReplyProgress getReplyProgress() {
    try (Memory progress = new Memory(16)) {
      call(JOB2, 37, "GetReplyProgress", progress);
      return new ReplyProgress(ByteCount.of(progress.getLong(0)), progress.getLong(8));
    }
  }

  /** {@code IBackgroundCopyJob2::GetReplyData}, slot 38: a reply of at most 1 MB. */
  public byte[] getReplyData() {
    PointerByReference buffer = new PointerByReference();
    LongByReference length = new LongByReference();
    call(JOB2, 38, "GetReplyData", buffer, length);
    return TaskMemory.bytes(buffer, (int) length.getValue());
  }
}
