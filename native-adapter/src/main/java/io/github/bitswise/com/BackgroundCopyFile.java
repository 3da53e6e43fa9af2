package io.github.bitswise.com;

import static io.github.bitswise.com.ComInterface.FILE;
import static io.github.bitswise.com.ComInterface.FILE2;
import static io.github.bitswise.com.ComInterface.FILE3;
import static io.github.bitswise.com.ComInterface.FILE4;
import static io.github.bitswise.com.ComInterface.FILE5;
import static io.github.bitswise.com.ComInterface.FILE6;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;
import io.github.bitswise.job.Range;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of a job. */
public final class BackgroundCopyFile extends ComObject {

  /** BITS_FILE_PROPERTY_ID_HTTP_RESPONSE_HEADERS. */
  public static final int HTTP_RESPONSE_HEADERS = 1;

  BackgroundCopyFile(Pointer pointer) {
    super(FILE, pointer);
  }

  static BackgroundCopyFile borrowed(Pointer lent) {
    return new BackgroundCopyFile(referred(lent));
  }

  /** {@code IBackgroundCopyFile::GetRemoteName}, slot 3. */
  public String getRemoteName() {
    return text(FILE, 3, "GetRemoteName").orElse("");
  }

  /** {@code IBackgroundCopyFile::GetLocalName}, slot 4. */
  public String getLocalName() {
    return text(FILE, 4, "GetLocalName").orElse("");
  }

  /** {@code IBackgroundCopyFile::GetProgress}, slot 5. */
  public FileProgress getProgress() {
    try (Memory progress = new Memory(24)) {
      call(FILE, 5, "GetProgress", progress);
      return new FileProgress(
          ByteCount.of(progress.getLong(0)), progress.getLong(8), progress.getInt(16) != 0);
    }
  }

  /** {@code IBackgroundCopyFile2::GetFileRanges}, slot 6; none for a whole file. */
  public List<Range> getFileRanges() {
    return ranges(FILE2, 6, "GetFileRanges");
  }

  /** {@code IBackgroundCopyFile2::SetRemoteName}, slot 7. */
  public void setRemoteName(String remoteName) {
    call(FILE2, 7, "SetRemoteName", wide(remoteName));
  }

  /** {@code IBackgroundCopyFile3::GetTemporaryName}, slot 8. */
  public Optional<String> getTemporaryName() {
    return text(FILE3, 8, "GetTemporaryName");
  }

  /** {@code IBackgroundCopyFile3::SetValidationState}, slot 9. */
  public void setValidationState(boolean valid) {
    call(FILE3, 9, "SetValidationState", valid ? 1 : 0);
  }

  /** {@code IBackgroundCopyFile3::GetValidationState}, slot 10. */
  public boolean getValidationState() {
    return flag(FILE3, 10, "GetValidationState");
  }

  /** {@code IBackgroundCopyFile3::IsDownloadedFromPeer}, slot 11. */
  public boolean isDownloadedFromPeer() {
    return flag(FILE3, 11, "IsDownloadedFromPeer");
  }

  /** {@code IBackgroundCopyFile4::GetPeerDownloadStats}, slot 12. */
  public PeerDownloadStats getPeerDownloadStats() {
    LongByReference fromOrigin = new LongByReference();
    LongByReference fromPeers = new LongByReference();
    call(FILE4, 12, "GetPeerDownloadStats", fromOrigin, fromPeers);
    return new PeerDownloadStats(fromOrigin.getValue(), fromPeers.getValue());
  }

  /**
   * {@code IBackgroundCopyFile5::SetProperty}, slot 13.
   *
   * @param property a BITS_FILE_PROPERTY_ID, such as {@link #HTTP_RESPONSE_HEADERS}
   */
  public void setProperty(int property, @Nullable String value) {
    call(FILE5, 13, "SetProperty", property, wide(value));
  }

  /**
   * {@code IBackgroundCopyFile5::GetProperty}, slot 14.
   *
   * @param property a BITS_FILE_PROPERTY_ID, such as {@link #HTTP_RESPONSE_HEADERS}
   */
  public Optional<String> getProperty(int property) {
    return text(FILE5, 14, "GetProperty", property);
  }

  /**
   * {@code IBackgroundCopyFile6::UpdateDownloadPosition}, slot 15.
   *
   * @param offset in bytes
   */
  public void updateDownloadPosition(long offset) {
    call(FILE6, 15, "UpdateDownloadPosition", offset);
  }

  /** {@code IBackgroundCopyFile6::RequestFileRanges}, slot 16. */
  public void requestFileRanges(List<Range> ranges) {
    call(FILE6, 16, "RequestFileRanges", ranges.size(), NativeRanges.memory(ranges));
  }

  /** {@code IBackgroundCopyFile6::GetFilledFileRanges}, slot 17. */
  public List<Range> getFilledFileRanges() {
    return ranges(FILE6, 17, "GetFilledFileRanges");
  }

  private List<Range> ranges(ComInterface iface, int slot, String method) {
    IntByReference count = new IntByReference();
    PointerByReference ranges = new PointerByReference();
    call(iface, slot, method, count, ranges);
    return TaskMemory.ranges(ranges, count.getValue());
  }
}
