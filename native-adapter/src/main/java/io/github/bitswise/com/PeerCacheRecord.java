package io.github.bitswise.com;

import static io.github.bitswise.com.ComInterface.PEER_CACHE_RECORD;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import io.github.bitswise.job.Range;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A file in the cache that peers share: {@code IBitsPeerCacheRecord}. */
public final class PeerCacheRecord extends ComObject {

  PeerCacheRecord(Pointer pointer) {
    super(PEER_CACHE_RECORD, pointer);
  }

  /** {@code IBitsPeerCacheRecord::GetId}, slot 3. */
  public UUID getId() {
    try (Memory id = new Memory(NativeGuid.SIZE)) {
      call(PEER_CACHE_RECORD, 3, "GetId", id);
      return NativeGuid.read(id);
    }
  }

  /** {@code IBitsPeerCacheRecord::GetOriginUrl}, slot 4. */
  public String getOriginUrl() {
    return text(PEER_CACHE_RECORD, 4, "GetOriginUrl").orElse("");
  }

  /**
   * {@code IBitsPeerCacheRecord::GetFileSize}, slot 5.
   *
   * @return in bytes
   */
  public long getFileSize() {
    return wide(PEER_CACHE_RECORD, 5, "GetFileSize");
  }

  /** {@code IBitsPeerCacheRecord::GetFileModificationTime}, slot 6. */
  public Instant getFileModificationTime() {
    return FileTime.instant(wide(PEER_CACHE_RECORD, 6, "GetFileModificationTime"));
  }

  /** {@code IBitsPeerCacheRecord::GetLastAccessTime}, slot 7. */
  public Instant getLastAccessTime() {
    return FileTime.instant(wide(PEER_CACHE_RECORD, 7, "GetLastAccessTime"));
  }

  /** {@code IBitsPeerCacheRecord::IsFileValidated}, slot 8: whether it answers S_OK. */
  public boolean isFileValidated() {
    return call(PEER_CACHE_RECORD, 8, "IsFileValidated") == 0;
  }

  /** {@code IBitsPeerCacheRecord::GetFileRanges}, slot 9: what of the file is in the cache. */
  public List<Range> getFileRanges() {
    IntByReference count = new IntByReference();
    PointerByReference ranges = new PointerByReference();
    call(PEER_CACHE_RECORD, 9, "GetFileRanges", count, ranges);
    return TaskMemory.ranges(ranges, count.getValue());
  }
}
