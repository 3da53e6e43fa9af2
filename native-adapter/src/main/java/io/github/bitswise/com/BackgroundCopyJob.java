package io.github.bitswise.com;

import static io.github.bitswise.com.ComInterface.JOB2;
import static io.github.bitswise.com.ComInterface.JOB3;
import static io.github.bitswise.com.ComInterface.JOB4;
import static io.github.bitswise.com.ComInterface.JOB5;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.JobProperty;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A job. Closing it releases the pointer; the job itself goes on. Where this BITS is too old for a
 * method, the method throws a {@link BitsException} with E_NOINTERFACE.
 */
public final class BackgroundCopyJob extends JobSettings {

  /** BG_COPY_FILE_OWNER. */
  public static final int COPY_FILE_OWNER = 1;

  /** BG_COPY_FILE_GROUP. */
  public static final int COPY_FILE_GROUP = 2;

  /** BG_COPY_FILE_DACL. */
  public static final int COPY_FILE_DACL = 4;

  /** BG_COPY_FILE_SACL. */
  public static final int COPY_FILE_SACL = 8;

  /** BG_JOB_ENABLE_PEERCACHING_CLIENT. */
  public static final int ENABLE_PEERCACHING_CLIENT = 1;

  /** BG_JOB_ENABLE_PEERCACHING_SERVER. */
  public static final int ENABLE_PEERCACHING_SERVER = 2;

  /** BG_JOB_DISABLE_BRANCH_CACHE. */
  public static final int DISABLE_BRANCH_CACHE = 4;

  BackgroundCopyJob(Pointer pointer) {
    super(pointer);
  }

  static BackgroundCopyJob borrowed(Pointer lent) {
    return new BackgroundCopyJob(referred(lent));
  }

  /**
   * What BITS starts when the job is done or in error.
   *
   * @param program empty where nothing is started
   * @param parameters the command line, beginning with the program again
   */
  public record NotifyCmdLine(Optional<String> program, Optional<String> parameters) {}

  /**
   * {@code IBackgroundCopyJob2::SetNotifyCmdLine}, slot 35.
   *
   * @param program null takes it back
   * @param parameters the command line, beginning with the program again
   */
  public void setNotifyCmdLine(@Nullable String program, @Nullable String parameters) {
    call(JOB2, 35, "SetNotifyCmdLine", wide(program), wide(parameters));
  }

  /** {@code IBackgroundCopyJob2::GetNotifyCmdLine}, slot 36. */
  public NotifyCmdLine getNotifyCmdLine() {
    PointerByReference program = new PointerByReference();
    PointerByReference parameters = new PointerByReference();
    call(JOB2, 36, "GetNotifyCmdLine", program, parameters);
    return new NotifyCmdLine(TaskMemory.text(program), TaskMemory.text(parameters));
  }

  /**
   * {@code IBackgroundCopyJob2::SetReplyFileName}, slot 39.
   *
   * @param localName null or empty for a name that BITS chooses
   */
  public void setReplyFileName(@Nullable String localName) {
    call(JOB2, 39, "SetReplyFileName", wide(localName));
  }

  /** {@code IBackgroundCopyJob2::GetReplyFileName}, slot 40. */
  public Optional<String> getReplyFileName() {
    return text(JOB2, 40, "GetReplyFileName");
  }

  /**
   * {@code IBackgroundCopyJob2::SetCredentials}, slot 41. BITS is handed a copy of the password
   * that is overwritten before this method ends; the array belongs to the caller.
   *
   * @param user null, as the password, for the credentials of the owner (implicit ones)
   */
  public void setCredentials(
      AuthTarget target, AuthScheme scheme, @Nullable String user, char @Nullable [] password) {
    setCredentials(target.ordinal() + 1, scheme.ordinal() + 1, user, password);
  }

  /**
   * {@code IBackgroundCopyJob2::SetCredentials}, slot 41; see the other one.
   *
   * @param target a BG_AUTH_TARGET, also one that does not exist
   * @param scheme a BG_AUTH_SCHEME, also one that does not exist
   */
  public void setCredentials(
      int target, int scheme, @Nullable String user, char @Nullable [] password) {
    try (Credentials credentials = new Credentials(target, scheme, user, password)) {
      call(JOB2, 41, "SetCredentials", credentials.memory());
    }
  }

  /**
   * {@code IBackgroundCopyJob2::RemoveCredentials}, slot 42.
   *
   * @return S_OK, or S_FALSE where there were none
   */
  public int removeCredentials(AuthTarget target, AuthScheme scheme) {
    return removeCredentials(target.ordinal() + 1, scheme.ordinal() + 1);
  }

  /**
   * {@code IBackgroundCopyJob2::RemoveCredentials}, slot 42.
   *
   * @param target a BG_AUTH_TARGET, also one that does not exist
   * @param scheme a BG_AUTH_SCHEME, also one that does not exist
   * @return S_OK, or S_FALSE where there were none
   */
  public int removeCredentials(int target, int scheme) {
    return call(JOB2, 42, "RemoveCredentials", target, scheme);
  }

  /**
   * {@code IBackgroundCopyJob3::SetFileACLFlags}, slot 45.
   *
   * @param flags the constants of this class that begin with {@code COPY_FILE_}
   */
  public void setFileAclFlags(int flags) {
    call(JOB3, 45, "SetFileACLFlags", flags);
  }

  /** {@code IBackgroundCopyJob3::GetFileACLFlags}, slot 46. */
  public int getFileAclFlags() {
    return number(JOB3, 46, "GetFileACLFlags");
  }

  /**
   * {@code IBackgroundCopyJob4::SetPeerCachingFlags}, slot 47.
   *
   * @param flags {@link #ENABLE_PEERCACHING_CLIENT}, {@link #ENABLE_PEERCACHING_SERVER}, {@link
   *     #DISABLE_BRANCH_CACHE}
   */
  public void setPeerCachingFlags(int flags) {
    call(JOB4, 47, "SetPeerCachingFlags", flags);
  }

  /** {@code IBackgroundCopyJob4::GetPeerCachingFlags}, slot 48. */
  public int getPeerCachingFlags() {
    return number(JOB4, 48, "GetPeerCachingFlags");
  }

  /**
   * {@code IBackgroundCopyJob4::GetOwnerIntegrityLevel}, slot 49.
   *
   * @return the RID of the level, such as 0x2000 for medium
   */
  public int getOwnerIntegrityLevel() {
    return number(JOB4, 49, "GetOwnerIntegrityLevel");
  }

  /** {@code IBackgroundCopyJob4::GetOwnerElevationState}, slot 50. */
  public boolean getOwnerElevationState() {
    return flag(JOB4, 50, "GetOwnerElevationState");
  }

  /** {@code IBackgroundCopyJob4::SetMaximumDownloadTime}, slot 51; in whole seconds. */
  public void setMaximumDownloadTime(Duration time) {
    call(JOB4, 51, "SetMaximumDownloadTime", Seconds.of(time));
  }

  /** {@code IBackgroundCopyJob4::GetMaximumDownloadTime}, slot 52. */
  public Duration getMaximumDownloadTime() {
    return Seconds.of(number(JOB4, 52, "GetMaximumDownloadTime"));
  }

  /** {@code IBackgroundCopyJob5::SetProperty}, slot 53. */
  public void setProperty(JobProperty property, JobPropertyValue value) {
    setProperty(property.id(), value);
  }

  /**
   * {@code IBackgroundCopyJob5::SetProperty}, slot 53.
   *
   * @param property a BITS_JOB_PROPERTY_ID, also one that does not exist
   */
  public void setProperty(int property, JobPropertyValue value) {
    call(JOB5, 53, "SetProperty", property, PropertyUnion.of(value));
  }

  /** {@code IBackgroundCopyJob5::GetProperty}, slot 54. */
  public JobPropertyValue getProperty(JobProperty property) {
    return getProperty(property.id());
  }

  /**
   * {@code IBackgroundCopyJob5::GetProperty}, slot 54.
   *
   * @param property a BITS_JOB_PROPERTY_ID, also one that does not exist
   */
  public JobPropertyValue getProperty(int property) {
    try (Memory union = new Memory(16)) {
      union.clear();
      call(JOB5, 54, "GetProperty", property, union);
      return new JobPropertyValue(union.getLong(0), union.getLong(8));
    }
  }

  /**
   * How it speaks HTTP: {@code IBackgroundCopyJobHttpOptions}, part of this object.
   *
   * @throws BitsException E_NOINTERFACE where this BITS does not have it
   */
  public JobHttpOptions httpOptions() {
    return new JobHttpOptions(this);
  }

  /**
   * Its helper token: {@code IBitsTokenOptions}, part of this object.
   *
   * @throws BitsException E_NOINTERFACE where this BITS does not have it
   */
  public TokenOptions tokenOptions() {
    return new TokenOptions(this);
  }
}
