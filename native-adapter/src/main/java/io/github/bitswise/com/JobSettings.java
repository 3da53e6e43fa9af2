package io.github.bitswise.com;

import static io.github.bitswise.com.ComInterface.JOB;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxyUsage;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings that jobs have had from the beginning. */
abstract class JobSettings extends JobTransfer {

  /** BG_NOTIFY_JOB_TRANSFERRED. */
  public static final int NOTIFY_JOB_TRANSFERRED = 0x1;

  /** BG_NOTIFY_JOB_ERROR. */
  public static final int NOTIFY_JOB_ERROR = 0x2;

  /** BG_NOTIFY_DISABLE. */
  public static final int NOTIFY_DISABLE = 0x4;

  /** BG_NOTIFY_JOB_MODIFICATION. */
  public static final int NOTIFY_JOB_MODIFICATION = 0x8;

  /** BG_NOTIFY_FILE_TRANSFERRED. */
  public static final int NOTIFY_FILE_TRANSFERRED = 0x10;

  /** BG_NOTIFY_FILE_RANGES_TRANSFERRED. */
  public static final int NOTIFY_FILE_RANGES_TRANSFERRED = 0x20;

  JobSettings(Pointer pointer) {
    super(pointer);
  }

  /** {@code IBackgroundCopyJob::GetOwner}, slot 16: a SID. */
  public String getOwner() {
    return text(JOB, 16, "GetOwner").orElse("");
  }

  /** {@code IBackgroundCopyJob::SetDisplayName}, slot 17. */
  public void setDisplayName(String name) {
    call(JOB, 17, "SetDisplayName", wide(name));
  }

  /** {@code IBackgroundCopyJob::GetDisplayName}, slot 18. */
  public String getDisplayName() {
    return text(JOB, 18, "GetDisplayName").orElse("");
  }

  /** {@code IBackgroundCopyJob::SetDescription}, slot 19. */
  public void setDescription(@Nullable String description) {
    call(JOB, 19, "SetDescription", wide(description));
  }

  /** {@code IBackgroundCopyJob::GetDescription}, slot 20. */
  public String getDescription() {
    return text(JOB, 20, "GetDescription").orElse("");
  }

  /** {@code IBackgroundCopyJob::SetPriority}, slot 21. */
  public void setPriority(Priority priority) {
    setPriority(priority.ordinal());
  }

  /**
   * {@code IBackgroundCopyJob::SetPriority}, slot 21.
   *
   * @param priority a BG_JOB_PRIORITY, also one that does not exist
   */
  public void setPriority(int priority) {
    call(JOB, 21, "SetPriority", priority);
  }

  /** {@code IBackgroundCopyJob::GetPriority}, slot 22. */
  public Priority getPriority() {
    return EnumValue.of(Priority.values(), 0, number(JOB, 22, "GetPriority"), "BG_JOB_PRIORITY");
  }

  /**
   * {@code IBackgroundCopyJob::SetNotifyFlags}, slot 23.
   *
   * @param flags the constants of this class that begin with {@code NOTIFY_}
   */
  public void setNotifyFlags(int flags) {
    call(JOB, 23, "SetNotifyFlags", flags);
  }

  /** {@code IBackgroundCopyJob::GetNotifyFlags}, slot 24. */
  public int getNotifyFlags() {
    return number(JOB, 24, "GetNotifyFlags");
  }

  /**
   * {@code IBackgroundCopyJob::SetNotifyInterface}, slot 25. BITS holds on to the callback until
   * the job is over, another one is set or this process ends.
   *
   * @param callback null takes it back
   */
  public void setNotifyInterface(@Nullable BackgroundCopyCallback callback) {
    if (callback == null) {
      call(JOB, 25, "SetNotifyInterface", (Object) null);
      return;
    }
    OfferedCallback offered = new OfferedCallback(callback);
    try {
      call(JOB, 25, "SetNotifyInterface", offered.pointer());
    } finally {
      offered.release();
    }
  }

  /**
   * {@code IBackgroundCopyJob::GetNotifyInterface}, slot 26; empty where none is set or it is the
   * one of another process.
   */
  public Optional<BackgroundCopyCallback> getNotifyInterface() {
    PointerByReference found = new PointerByReference();
    call(JOB, 26, "GetNotifyInterface", found);
    Pointer pointer = found.getValue();
    if (pointer == null) {
      return Optional.empty();
    }
    try {
      return OfferedObject.find(pointer) instanceof OfferedCallback ours
          ? Optional.of(ours.callback())
          : Optional.empty();
    } finally {
      new Vtable(pointer).Release();
    }
  }

  /** {@code IBackgroundCopyJob::SetMinimumRetryDelay}, slot 27; in whole seconds. */
  public void setMinimumRetryDelay(Duration delay) {
    call(JOB, 27, "SetMinimumRetryDelay", Seconds.of(delay));
  }

  /** {@code IBackgroundCopyJob::GetMinimumRetryDelay}, slot 28. */
  public Duration getMinimumRetryDelay() {
    return Seconds.of(number(JOB, 28, "GetMinimumRetryDelay"));
  }

  /** {@code IBackgroundCopyJob::SetNoProgressTimeout}, slot 29; in whole seconds. */
  public void setNoProgressTimeout(Duration timeout) {
    call(JOB, 29, "SetNoProgressTimeout", Seconds.of(timeout));
  }

  /** {@code IBackgroundCopyJob::GetNoProgressTimeout}, slot 30. */
  public Duration getNoProgressTimeout() {
    return Seconds.of(number(JOB, 30, "GetNoProgressTimeout"));
  }

  /** {@code IBackgroundCopyJob::GetErrorCount}, slot 31. */
  public long getErrorCount() {
    return Integer.toUnsignedLong(number(JOB, 31, "GetErrorCount"));
  }

  /** {@code IBackgroundCopyJob::SetProxySettings}, slot 32. */
  public void setProxySettings(
      ProxyUsage usage, @Nullable String proxyList, @Nullable String bypassList) {
    setProxySettings(usage.ordinal(), proxyList, bypassList);
  }

  /**
   * {@code IBackgroundCopyJob::SetProxySettings}, slot 32.
   *
   * @param usage a BG_JOB_PROXY_USAGE, also one that does not exist
   */
  public void setProxySettings(int usage, @Nullable String proxyList, @Nullable String bypassList) {
    call(JOB, 32, "SetProxySettings", usage, wide(proxyList), wide(bypassList));
  }

  /** {@code IBackgroundCopyJob::GetProxySettings}, slot 33. */
  public JobProxySettings getProxySettings() {
    IntByReference usage = new IntByReference();
    PointerByReference proxies = new PointerByReference();
    PointerByReference bypass = new PointerByReference();
    call(JOB, 33, "GetProxySettings", usage, proxies, bypass);
    Optional<String> proxyList = TaskMemory.text(proxies);
    Optional<String> bypassList = TaskMemory.text(bypass);
    return new JobProxySettings(
        EnumValue.of(ProxyUsage.values(), 0, usage.getValue(), "BG_JOB_PROXY_USAGE"),
        proxyList,
        bypassList);
  }

  /** {@code IBackgroundCopyJob::TakeOwnership}, slot 34. */
  public void takeOwnership() {
    call(JOB, 34, "TakeOwnership");
  }
}
