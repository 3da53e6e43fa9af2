package io.github.bitswise.bits;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A method of the BITS interfaces that a client can call. */
public enum Method {
  CREATE_JOB("IBackgroundCopyManager", "CreateJob", Pointer.MANAGER),
  GET_JOB("IBackgroundCopyManager", "GetJob", Pointer.MANAGER),
  ENUM_JOBS("IBackgroundCopyManager", "EnumJobs", Pointer.MANAGER),
  DESCRIBE_ERROR("IBackgroundCopyManager", "GetErrorDescription", Pointer.MANAGER),
  ADD_FILE_SET("IBackgroundCopyJob", "AddFileSet", Pointer.JOB),
  ADD_FILE("IBackgroundCopyJob", "AddFile", Pointer.JOB),
  ENUM_FILES("IBackgroundCopyJob", "EnumFiles", Pointer.JOB),
  SUSPEND("IBackgroundCopyJob", "Suspend", Pointer.JOB),
  RESUME("IBackgroundCopyJob", "Resume", Pointer.JOB),
  CANCEL("IBackgroundCopyJob", "Cancel", Pointer.JOB),
  COMPLETE("IBackgroundCopyJob", "Complete", Pointer.JOB),
  GET_ID("IBackgroundCopyJob", "GetId", Pointer.JOB),
  GET_TYPE("IBackgroundCopyJob", "GetType", Pointer.JOB),
  GET_PROGRESS("IBackgroundCopyJob", "GetProgress", Pointer.JOB),
  GET_TIMES("IBackgroundCopyJob", "GetTimes", Pointer.JOB),
  GET_STATE("IBackgroundCopyJob", "GetState", Pointer.JOB),
  GET_ERROR("IBackgroundCopyJob", "GetError", Pointer.JOB),
  GET_OWNER("IBackgroundCopyJob", "GetOwner", Pointer.JOB),
  SET_DISPLAY_NAME("IBackgroundCopyJob", "SetDisplayName", Pointer.JOB),
  GET_DISPLAY_NAME("IBackgroundCopyJob", "GetDisplayName", Pointer.JOB),
  SET_DESCRIPTION("IBackgroundCopyJob", "SetDescription", Pointer.JOB),
  GET_DESCRIPTION("IBackgroundCopyJob", "GetDescription", Pointer.JOB),
  SET_PRIORITY("IBackgroundCopyJob", "SetPriority", Pointer.JOB),
  GET_PRIORITY("IBackgroundCopyJob", "GetPriority", Pointer.JOB),
  SET_NOTIFY_FLAGS("IBackgroundCopyJob", "SetNotifyFlags", Pointer.JOB),
  GET_NOTIFY_FLAGS("IBackgroundCopyJob", "GetNotifyFlags", Pointer.JOB),
  SET_NOTIFY_INTERFACE("IBackgroundCopyJob", "SetNotifyInterface", Pointer.JOB),
  GET_NOTIFY_INTERFACE("IBackgroundCopyJob", "GetNotifyInterface", Pointer.JOB),
  SET_MINIMUM_RETRY_DELAY("IBackgroundCopyJob", "SetMinimumRetryDelay", Pointer.JOB),
  GET_MINIMUM_RETRY_DELAY("IBackgroundCopyJob", "GetMinimumRetryDelay", Pointer.JOB),
  SET_NO_PROGRESS_TIMEOUT("IBackgroundCopyJob", "SetNoProgressTimeout", Pointer.JOB),
  GET_NO_PROGRESS_TIMEOUT("IBackgroundCopyJob", "GetNoProgressTimeout", Pointer.JOB),
  GET_ERROR_COUNT("IBackgroundCopyJob", "GetErrorCount", Pointer.JOB),
  SET_PROXY_SETTINGS("IBackgroundCopyJob", "SetProxySettings", Pointer.JOB),
  GET_PROXY_SETTINGS("IBackgroundCopyJob", "GetProxySettings", Pointer.JOB),
  TAKE_OWNERSHIP("IBackgroundCopyJob", "TakeOwnership", Pointer.JOB),
  SET_NOTIFY_CMD_LINE("IBackgroundCopyJob2", "SetNotifyCmdLine", Pointer.JOB),
  GET_NOTIFY_CMD_LINE("IBackgroundCopyJob2", "GetNotifyCmdLine", Pointer.JOB),
  GET_REPLY_PROGRESS("IBackgroundCopyJob2", "GetReplyProgress", Pointer.JOB),
  GET_REPLY_DATA("IBackgroundCopyJob2", "GetReplyData", Pointer.JOB),
  SET_REPLY_FILE_NAME("IBackgroundCopyJob2", "SetReplyFileName", Pointer.JOB),
  GET_REPLY_FILE_NAME("IBackgroundCopyJob2", "GetReplyFileName", Pointer.JOB),
  SET_CREDENTIALS("IBackgroundCopyJob2", "SetCredentials", Pointer.JOB),
  REMOVE_CREDENTIALS("IBackgroundCopyJob2", "RemoveCredentials", Pointer.JOB),
  REPLACE_REMOTE_PREFIX("IBackgroundCopyJob3", "ReplaceRemotePrefix", Pointer.JOB),
  ADD_FILE_WITH_RANGES("IBackgroundCopyJob3", "AddFileWithRanges", Pointer.JOB),
  SET_FILE_ACL_FLAGS("IBackgroundCopyJob3", "SetFileACLFlags", Pointer.JOB),
  GET_FILE_ACL_FLAGS("IBackgroundCopyJob3", "GetFileACLFlags", Pointer.JOB),
  SET_PEER_CACHING_FLAGS("IBackgroundCopyJob4", "SetPeerCachingFlags", Pointer.JOB),
  GET_PEER_CACHING_FLAGS("IBackgroundCopyJob4", "GetPeerCachingFlags", Pointer.JOB),
  GET_OWNER_INTEGRITY_LEVEL("IBackgroundCopyJob4", "GetOwnerIntegrityLevel", Pointer.JOB),
  GET_OWNER_ELEVATION_STATE("IBackgroundCopyJob4", "GetOwnerElevationState", Pointer.JOB),
  SET_MAXIMUM_DOWNLOAD_TIME("IBackgroundCopyJob4", "SetMaximumDownloadTime", Pointer.JOB),
  GET_MAXIMUM_DOWNLOAD_TIME("IBackgroundCopyJob4", "GetMaximumDownloadTime", Pointer.JOB),
  SET_PROPERTY("IBackgroundCopyJob5", "SetProperty", Pointer.JOB),
  GET_PROPERTY("IBackgroundCopyJob5", "GetProperty", Pointer.JOB),
  SET_HELPER_TOKEN_FLAGS("IBitsTokenOptions", "SetHelperTokenFlags", Pointer.TOKEN_OPTIONS),
  GET_HELPER_TOKEN_FLAGS("IBitsTokenOptions", "GetHelperTokenFlags", Pointer.TOKEN_OPTIONS),
  SET_HELPER_TOKEN("IBitsTokenOptions", "SetHelperToken", Pointer.TOKEN_OPTIONS),
  CLEAR_HELPER_TOKEN("IBitsTokenOptions", "ClearHelperToken", Pointer.TOKEN_OPTIONS),
  GET_HELPER_TOKEN_SID("IBitsTokenOptions", "GetHelperTokenSid", Pointer.TOKEN_OPTIONS),
  SET_CLIENT_CERTIFICATE_BY_ID(
      "IBackgroundCopyJobHttpOptions", "SetClientCertificateByID", Pointer.HTTP_OPTIONS),
  SET_CLIENT_CERTIFICATE_BY_NAME(
      "IBackgroundCopyJobHttpOptions", "SetClientCertificateByName", Pointer.HTTP_OPTIONS),
  REMOVE_CLIENT_CERTIFICATE(
      "IBackgroundCopyJobHttpOptions", "RemoveClientCertificate", Pointer.HTTP_OPTIONS),
  GET_CLIENT_CERTIFICATE(
      "IBackgroundCopyJobHttpOptions", "GetClientCertificate", Pointer.HTTP_OPTIONS),
  SET_CUSTOM_HEADERS("IBackgroundCopyJobHttpOptions", "SetCustomHeaders", Pointer.HTTP_OPTIONS),
  GET_CUSTOM_HEADERS("IBackgroundCopyJobHttpOptions", "GetCustomHeaders", Pointer.HTTP_OPTIONS),
  SET_SECURITY_FLAGS("IBackgroundCopyJobHttpOptions", "SetSecurityFlags", Pointer.HTTP_OPTIONS),
  GET_SECURITY_FLAGS("IBackgroundCopyJobHttpOptions", "GetSecurityFlags", Pointer.HTTP_OPTIONS),
  SET_HTTP_METHOD("IBackgroundCopyJobHttpOptions2", "SetHttpMethod", Pointer.HTTP_OPTIONS),
  GET_HTTP_METHOD("IBackgroundCopyJobHttpOptions2", "GetHttpMethod", Pointer.HTTP_OPTIONS),
  SET_SERVER_CERTIFICATE_VALIDATION_INTERFACE(
      "IBackgroundCopyJobHttpOptions3",
      "SetServerCertificateValidationInterface",
      Pointer.HTTP_OPTIONS),
  MAKE_CUSTOM_HEADERS_WRITE_ONLY(
      "IBackgroundCopyJobHttpOptions3", "MakeCustomHeadersWriteOnly", Pointer.HTTP_OPTIONS),
  GET_REMOTE_NAME("IBackgroundCopyFile", "GetRemoteName", Pointer.FILE),
  GET_LOCAL_NAME("IBackgroundCopyFile", "GetLocalName", Pointer.FILE),
  GET_FILE_PROGRESS("IBackgroundCopyFile", "GetProgress", Pointer.FILE),
  GET_FILE_RANGES("IBackgroundCopyFile2", "GetFileRanges", Pointer.FILE),
  SET_REMOTE_NAME("IBackgroundCopyFile2", "SetRemoteName", Pointer.FILE),
  GET_TEMPORARY_NAME("IBackgroundCopyFile3", "GetTemporaryName", Pointer.FILE),
  SET_VALIDATION_STATE("IBackgroundCopyFile3", "SetValidationState", Pointer.FILE),
  GET_VALIDATION_STATE("IBackgroundCopyFile3", "GetValidationState", Pointer.FILE),
  IS_DOWNLOADED_FROM_PEER("IBackgroundCopyFile3", "IsDownloadedFromPeer", Pointer.FILE),
  GET_PEER_DOWNLOAD_STATS("IBackgroundCopyFile4", "GetPeerDownloadStats", Pointer.FILE),
  UPDATE_DOWNLOAD_POSITION("IBackgroundCopyFile6", "UpdateDownloadPosition", Pointer.FILE),
  REQUEST_FILE_RANGES("IBackgroundCopyFile6", "RequestFileRanges", Pointer.FILE),
  GET_FILLED_FILE_RANGES("IBackgroundCopyFile6", "GetFilledFileRanges", Pointer.FILE),
  SET_FILE_PROPERTY("IBackgroundCopyFile5", "SetProperty", Pointer.FILE),
  GET_FILE_PROPERTY("IBackgroundCopyFile5", "GetProperty", Pointer.FILE),
  GET_ERROR_CODE("IBackgroundCopyError", "GetError", Pointer.ERROR),
  GET_ERROR_FILE("IBackgroundCopyError", "GetFile", Pointer.ERROR),
  GET_ERROR_TEXT("IBackgroundCopyError", "GetErrorDescription", Pointer.ERROR),
  GET_ERROR_CONTEXT_TEXT("IBackgroundCopyError", "GetErrorContextDescription", Pointer.ERROR),
  GET_ERROR_PROTOCOL("IBackgroundCopyError", "GetProtocol", Pointer.ERROR),
  QUERY_INTERFACE("IUnknown", "QueryInterface", Pointer.JOB);

  /** Methods whose name an interface before theirs has taken. */
  private static final Set<Method> NAMESAKES = EnumSet.noneOf(Method.class);

  static {
    Set<String> taken = new HashSet<>();
    for (Method each : values()) {
      if (!taken.add(each.label)) {
        NAMESAKES.add(each);
      }
    }
  }

  private final String iface;
  private final String label;
  private final Pointer pointer;

  Method(String iface, String label, Pointer pointer) {
    this.iface = iface;
    this.label = label;
    this.pointer = pointer;
  }

  /** The interface that declares it. */
  public String iface() {
    return iface;
  }

  /** Its name in the headers. */
  public String label() {
    return label;
  }

  /** What it is called on. */
  public Pointer pointer() {
    return pointer;
  }

  /** Whether it changes a job, going by its name. */
  public boolean changes() {
    return !label.startsWith("Get")
        && !label.startsWith("Enum")
        && !label.startsWith("Is")
        && this != QUERY_INTERFACE;
  }

  /** Whether it sets or removes credentials, a client certificate or headers. */
  public boolean authenticates() {
    return changes()
        && (label.contains("Credentials")
            || label.contains("ClientCertificate")
            || this == SET_CUSTOM_HEADERS);
  }

  /** Whether it moves the job through its states. */
  public boolean moves() {
    return this == RESUME || this == SUSPEND || this == CANCEL || this == COMPLETE;
  }

  /** Whether it adds files to the job. */
  public boolean adds() {
    return this == ADD_FILE || this == ADD_FILE_SET || this == ADD_FILE_WITH_RANGES;
  }

  /** The interface and the method, as {@code IBackgroundCopyJob::Resume}. */
  public String qualified() {
    return iface + "::" + label;
  }

  /** Its name in a program: with its interface where a method before it has the same name. */
  public String written() {
    return NAMESAKES.contains(this) ? qualified() : label;
  }

  /**
   * The method of this name, with or without its interface; without one, the first in the order of
   * the interfaces. Case, hyphens and underscores do not matter.
   */
  public static Optional<Method> find(String name) {
    String plain = plain(name);
    return Arrays.stream(values())
        .filter(
            each -> plain(each.written()).equals(plain) || plain(each.qualified()).equals(plain))
        .findFirst();
  }

  private static String plain(String name) {
    return name.replace("-", "").replace("_", "").replace(".", "::").toLowerCase(Locale.ROOT);
  }
}
