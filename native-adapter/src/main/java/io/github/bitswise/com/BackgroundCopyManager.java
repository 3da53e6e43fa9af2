package io.github.bitswise.com;

import static io.github.bitswise.com.ComInterface.MANAGER;

import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.platform.win32.Guid.CLSID;
import com.sun.jna.platform.win32.Guid.GUID;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.platform.win32.WTypes;
import com.sun.jna.ptr.PointerByReference;
import io.github.bitswise.job.JobType;
import java.util.UUID;

/** The service: makes jobs and finds those that there are. */
public final class BackgroundCopyManager extends ComObject {

  private static final CLSID BITS = new CLSID("{4991d34b-80a1-4291-83b6-3328366b9097}");

  private BackgroundCopyManager(Pointer pointer) {
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

  /** {@code IBackgroundCopyManager::CreateJob}, slot 3. */
  public BackgroundCopyJob createJob(String displayName, JobType type) {
    GUID id = new GUID();
    PointerByReference job = new PointerByReference();
    call(MANAGER, 3, "CreateJob", new WString(displayName), type.ordinal(), id, job);
    return new BackgroundCopyJob(job.getValue());
  }

  /** {@code IBackgroundCopyManager::GetJob}, slot 4. */
  public BackgroundCopyJob getJob(UUID id) {
    PointerByReference job = new PointerByReference();
    call(MANAGER, 4, "GetJob", GUID.fromString("{" + id + "}"), job);
    return new BackgroundCopyJob(job.getValue());
  }
}
