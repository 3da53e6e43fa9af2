package io.github.bitswise.live.agent;

import io.github.bitswise.bits.Method;
import io.github.bitswise.com.BackgroundCopyError;
import io.github.bitswise.com.BackgroundCopyFile;
import io.github.bitswise.com.BackgroundCopyJob;
import io.github.bitswise.com.ComInterface;
import io.github.bitswise.com.ComList;
import io.github.bitswise.com.FileInfo;
import io.github.bitswise.com.JobHttpOptions;
import io.github.bitswise.com.JobProgress;
import io.github.bitswise.com.JobPropertyValue;
import io.github.bitswise.com.JobProxySettings;
import io.github.bitswise.com.TokenOptions;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.JobProperty;
import io.github.bitswise.job.Range;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call about a job; its values read as those of predictions do. */
final class JobCall {

  private static final String NULL = "NULL";

  private final BackgroundCopyJob job;
  private final Order order;
  private final char @Nullable [] password;
  private final Consumer<Message> say;

  JobCall(BackgroundCopyJob job, Order order, char @Nullable [] password, Consumer<Message> say) {
    this.say = say;
    this.job = job;
    this.order = order;
    this.password = password;
  }

  Done made(Method method) {
    return switch (method.pointer()) {
      case FILE -> ofFile(method);
      case ERROR -> ofError(method);
      case HTTP_OPTIONS -> ofHttp(method);
      case TOKEN_OPTIONS -> ofToken(method);
      default -> method.changes() ? change(method) : get(method);
    };
  }

  private static Done cannot(Method method) {
    throw new UnsupportedOperationException(method.qualified());
  }

  private Done change(Method method) {
    switch (method) {
      case ADD_FILE, ADD_FILE_SET, ADD_FILE_WITH_RANGES -> add(method);
      case SUSPEND -> job.suspend();
      case RESUME -> job.resume();
      case CANCEL -> {
        return new Done(job.cancel(), null);
      }
      case COMPLETE -> {
        return new Done(job.complete(), null);
      }
      case SET_DISPLAY_NAME -> job.setDisplayName(String.valueOf(order.text(0)));
      case SET_DESCRIPTION -> job.setDescription(order.text(0));
      case SET_PRIORITY -> job.setPriority((int) order.number(0));
      case SET_NOTIFY_FLAGS -> job.setNotifyFlags((int) order.number(0));
      case SET_NOTIFY_INTERFACE ->
          job.setNotifyInterface(order.flag(0) ? new Noted(order.job(), say) : null);
      case SET_MINIMUM_RETRY_DELAY -> job.setMinimumRetryDelay(seconds());
      case SET_NO_PROGRESS_TIMEOUT -> job.setNoProgressTimeout(seconds());
      case SET_MAXIMUM_DOWNLOAD_TIME -> job.setMaximumDownloadTime(seconds());
      case SET_PROXY_SETTINGS ->
          job.setProxySettings((int) order.number(0), order.text(1), order.text(2));
      case SET_REPLY_FILE_NAME -> job.setReplyFileName(order.text(0));
      case SET_CREDENTIALS ->
          job.setCredentials((int) order.number(0), (int) order.number(1), order.text(2), password);
      case REMOVE_CREDENTIALS -> {
        return new Done(job.removeCredentials((int) order.number(0), (int) order.number(1)), null);
      }
      case REPLACE_REMOTE_PREFIX ->
          job.replaceRemotePrefix(String.valueOf(order.text(0)), String.valueOf(order.text(1)));
      case SET_FILE_ACL_FLAGS -> job.setFileAclFlags((int) order.number(0));
      case SET_PEER_CACHING_FLAGS -> job.setPeerCachingFlags((int) order.number(0));
      case SET_PROPERTY -> setProperty();
      default -> {
        return cannot(method);
      }
    }
    return Done.OK;
  }

  private Duration seconds() {
    return Duration.ofSeconds(order.number(0));
  }

  private void add(Method method) {
    List<FileInfo> files = new ArrayList<>();
    for (Object each : order.list(0)) {
      List<?> file = (List<?>) each;
      String remote = String.valueOf(file.get(0));
      String local = String.valueOf(file.get(1));
      boolean download = job.getType().ordinal() == 0;
      if (download && Files.exists(Path.of(local))) {
        throw new IllegalStateException("the file is there already");
      }
      List<Range> ranges = ranges((List<?>) file.get(2));
      if (method == Method.ADD_FILE_WITH_RANGES || !ranges.isEmpty()) {
        job.addFileWithRanges(remote, local, ranges);
      } else if (method == Method.ADD_FILE) {
        job.addFile(remote, local);
      } else {
        files.add(new FileInfo(remote, local));
      }
    }
    if (!files.isEmpty()) {
      job.addFileSet(files);
    }
  }

  private static List<Range> ranges(List<?> all) {
    List<Range> ranges = new ArrayList<>();
    for (Object each : all) {
      List<?> range = (List<?>) each;
      long length = ((Number) range.get(1)).longValue();
      ranges.add(
          new Range(((Number) range.get(0)).longValue(), length < 0 ? Range.TO_EOF : length));
    }
    return ranges;
  }

  private void setProperty() {
    int id = (int) order.number(0);
    JobProperty property = JobProperty.of(String.valueOf(id)).orElseThrow();
    job.setProperty(
        id,
        switch (property) {
          case COST_FLAGS, MINIMUM_NOTIFICATION_INTERVAL ->
              JobPropertyValue.number((int) order.number(1));
          case MAX_DOWNLOAD_SIZE -> JobPropertyValue.size(order.number(1));
          case USE_STORED_CREDENTIALS ->
              JobPropertyValue.target(AuthTarget.values()[(int) order.number(1) - 1]);
          case DYNAMIC_CONTENT, HIGH_PERFORMANCE, ON_DEMAND_MODE ->
              JobPropertyValue.enabled(order.flag(1));
          case NOTIFICATION_CLSID -> throw new UnsupportedOperationException("NOTIFICATION_CLSID");
        });
  }

  private Done get(Method method) {
    return switch (method) {
      case QUERY_INTERFACE -> {
        job.query(ComInterface.find(String.valueOf(order.text(0))).orElse(ComInterface.JOB));
        yield Done.OK;
      }
      case GET_ID -> {
        job.getId();
        yield Done.OK;
      }
      case GET_TYPE -> Done.with(job.getType());
      case GET_STATE -> Done.with(job.getState());
      case GET_OWNER -> {
        job.getOwner();
        yield Done.OK;
      }
      case GET_PROGRESS -> Done.with(progress(job.getProgress()));
      case GET_TIMES -> {
        job.getTimes();
        yield Done.OK;
      }
      case GET_ERROR -> error(error -> Done.with(cause(error.getError())));
      case GET_DISPLAY_NAME -> Done.with(job.getDisplayName());
      case GET_DESCRIPTION -> Done.with(job.getDescription());
      case GET_PRIORITY -> Done.with(job.getPriority());
      case GET_NOTIFY_FLAGS -> Done.with(job.getNotifyFlags());
      case GET_MINIMUM_RETRY_DELAY -> Done.with(job.getMinimumRetryDelay().toSeconds());
      case GET_NO_PROGRESS_TIMEOUT -> Done.with(job.getNoProgressTimeout().toSeconds());
      case GET_MAXIMUM_DOWNLOAD_TIME -> Done.with(job.getMaximumDownloadTime().toSeconds());
      case GET_ERROR_COUNT -> Done.with(job.getErrorCount());
      case GET_PROXY_SETTINGS -> Done.with(proxy(job.getProxySettings()));
      case GET_REPLY_FILE_NAME -> Done.with(job.getReplyFileName().orElse(NULL));
      case GET_FILE_ACL_FLAGS -> Done.with(job.getFileAclFlags());
      case GET_PEER_CACHING_FLAGS -> Done.with(job.getPeerCachingFlags());
      case GET_OWNER_INTEGRITY_LEVEL -> Done.with(job.getOwnerIntegrityLevel());
      case GET_OWNER_ELEVATION_STATE -> Done.with(job.getOwnerElevationState());
      case ENUM_FILES -> {
        try (ComList<BackgroundCopyFile> files = job.files()) {
          yield Done.with(files.size());
        }
      }
      default -> cannot(method);
    };
  }

  private static String progress(JobProgress progress) {
    return progress.filesTransferred() + " of " + progress.filesTotal() + " files";
  }

  private static String proxy(JobProxySettings settings) {
    return settings.usage()
        + ", "
        + settings.proxyList().orElse(NULL)
        + ", "
        + settings.bypassList().orElse(NULL);
  }

  private static String cause(BackgroundCopyError.Cause cause) {
    return new NamedResult(cause.code()).name() + ", " + cause.context();
  }

  private Done error(Function<BackgroundCopyError, Done> ask) {
    try (BackgroundCopyError error = job.getError()) {
      return ask.apply(error);
    }
  }

  private Done ofError(Method method) {
    return error(
        error ->
            switch (method) {
              case GET_ERROR_CODE -> Done.with(cause(error.getError()));
              case GET_ERROR_TEXT -> {
                error.getErrorDescription(0);
                yield Done.OK;
              }
              case GET_ERROR_CONTEXT_TEXT -> {
                error.getErrorContextDescription(0);
                yield Done.OK;
              }
              case GET_ERROR_PROTOCOL -> Done.with(error.getProtocol().orElse(NULL));
              case GET_ERROR_FILE -> {
                error.getFile().close();
                yield Done.OK;
              }
              default -> cannot(method);
            });
  }

  private Done ofFile(Method method) {
    try (ComList<BackgroundCopyFile> files = job.files()) {
      int index = method == Method.SET_REMOTE_NAME ? (int) order.number(0) : 0;
      if (index >= files.size()) {
        return cannot(method);
      }
      BackgroundCopyFile file = files.get(index);
      return switch (method) {
        case GET_REMOTE_NAME -> Done.with(file.getRemoteName());
        case GET_LOCAL_NAME -> Done.with(file.getLocalName());
        case GET_FILE_PROGRESS -> {
          file.getProgress();
          yield Done.OK;
        }
        case GET_FILE_RANGES -> Done.with(file.getFileRanges().size());
        case GET_TEMPORARY_NAME -> {
          file.getTemporaryName();
          yield Done.OK;
        }
        case SET_REMOTE_NAME -> {
          file.setRemoteName(String.valueOf(order.text(1)));
          yield Done.OK;
        }
        case SET_VALIDATION_STATE -> {
          file.setValidationState(order.number(0) != 0);
          yield Done.OK;
        }
        case GET_VALIDATION_STATE -> Done.with(file.getValidationState());
        case IS_DOWNLOADED_FROM_PEER -> Done.with(file.isDownloadedFromPeer());
        default -> cannot(method);
      };
    }
  }

  private Done ofHttp(Method method) {
    JobHttpOptions http = job.httpOptions();
    switch (method) {
      case SET_SECURITY_FLAGS -> http.setSecurityFlags((int) order.number(0));
      case REMOVE_CLIENT_CERTIFICATE -> http.removeClientCertificate();
      case SET_HTTP_METHOD -> http.setHttpMethod(String.valueOf(order.text(0)));
      case MAKE_CUSTOM_HEADERS_WRITE_ONLY -> http.makeCustomHeadersWriteOnly();
      case GET_SECURITY_FLAGS -> {
        return Done.with(http.getSecurityFlags());
      }
      case GET_CUSTOM_HEADERS -> {
        return Done.with(http.getCustomHeaders().orElse(NULL));
      }
      case GET_HTTP_METHOD -> {
        return Done.with(http.getHttpMethod().orElse(NULL));
      }
      default -> {
        return cannot(method);
      }
    }
    return Done.OK;
  }

  private Done ofToken(Method method) {
    TokenOptions token = job.tokenOptions();
    switch (method) {
      case SET_HELPER_TOKEN_FLAGS -> token.setHelperTokenFlags((int) order.number(0));
      case SET_HELPER_TOKEN -> token.setHelperToken();
      case CLEAR_HELPER_TOKEN -> token.clearHelperToken();
      case GET_HELPER_TOKEN_FLAGS -> {
        return Done.with(token.getHelperTokenFlags());
      }
      case GET_HELPER_TOKEN_SID -> {
        return Done.with(token.getHelperTokenSid().orElse(NULL));
      }
      default -> {
        return cannot(method);
      }
    }
    return Done.OK;
  }
}
