package io.github.bitswise.com;

import static io.github.bitswise.com.ComInterface.ENUM_JOBS;
import static io.github.bitswise.com.ComInterface.MANAGER;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.platform.win32.Guid.CLSID;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.platform.win32.WTypes;
import com.sun.jna.ptr.PointerByReference;
import io.github.bitswise.job.JobType;
import java.util.Optional;
import java.util.UUID;

/** The service: makes jobs and finds those that there are. */
public final class BackgroundCopyManager extends ComObject {

  /** BG_JOB_ENUM_ALL_USERS. */
  public static final int ALL_USERS = 1;

  private static final CLSID BITS = new CLSID("{4991d34b-80a1-4291-83b6-3328366b9097}");

  BackgroundCopyManager(Pointer pointer) {
    super(MANAGER, pointer);
  }

  /** The BITS of this computer; the thread has to be in an {@link Apartment}. */
  public static BackgroundCopyManager connect() {
    PointerByReference found = new PointerByReference();
    int result =
        Ole32.INSTANCE
            .CoCreateInstance(BITS, null, WTypes.CLSCTX_LOCAL_SERVER, MANAGER.iid(), found)
            .intValue();
    if (result < 0) {
      throw new BitsException("CoCreateInstance", result);
    }
    return new BackgroundCopyManager(found.getValue());
  }

  /** {@code IBackgroundCopyManager::CreateJob}, slot 3; to be closed. */
  public BackgroundCopyJob createJob(String displayName, JobType type) {
    return createJob(displayName, type.ordinal());
  }

  /**
   * {@code IBackgroundCopyManager::CreateJob}, slot 3; to be closed.
   *
   * @param type a BG_JOB_TYPE, also one that does not exist
   */
  public BackgroundCopyJob createJob(String displayName, int type) {
    try (Memory id = new Memory(NativeGuid.SIZE)) {
      id.clear();
      return new BackgroundCopyJob(
          object(MANAGER, 3, "CreateJob", new WString(displayName), type, id));
    }
  }

  /** {@code IBackgroundCopyManager::GetJob}, slot 4; to be closed. */
  public BackgroundCopyJob getJob(UUID id) {
    try (Memory guid = NativeGuid.memory(id)) {
      return new BackgroundCopyJob(object(MANAGER, 4, "GetJob", guid));
    }
  }

  /**
   * {@code IBackgroundCopyManager::EnumJobs}, slot 5; to be closed.
   *
   * @param flags 0 for the jobs of this user, or {@link #ALL_USERS} for an administrator
   */
  public Enumerator<BackgroundCopyJob> enumJobs(int flags) {
    return new Enumerator<>(
        ENUM_JOBS, object(MANAGER, 5, "EnumJobs", flags), BackgroundCopyJob::new);
  }

  /** The jobs that there are now; to be closed. */
  public ComList<BackgroundCopyJob> jobs(int flags) {
    try (Enumerator<BackgroundCopyJob> jobs = enumJobs(flags)) {
      return jobs.remaining();
    }
  }

  /**
   * {@code IBackgroundCopyManager::GetErrorDescription}, slot 6.
   *
   * @param hresult the HRESULT as a signed number
   * @param language a LANGID; 0 for the one of the thread
   */
  public Optional<String> getErrorDescription(int hresult, int language) {
    return text(MANAGER, 6, "GetErrorDescription", hresult, language);
  }

  /**
   * The cache that peers of the subnet share: {@code IBitsPeerCacheAdministration}, part of this
   * object.
   *
   * @throws BitsException E_NOINTERFACE where this BITS does not have it
   */
  public PeerCacheAdministration peerCache() {
    return new PeerCacheAdministration(this);
  }
}
