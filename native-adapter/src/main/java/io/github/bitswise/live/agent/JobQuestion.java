package io.github.bitswise.live.agent;

import io.github.bitswise.bits.Method;
import io.github.bitswise.com.BackgroundCopyFile;
import io.github.bitswise.com.BackgroundCopyJob;
import io.github.bitswise.com.ComInterface;
import io.github.bitswise.com.ComList;
import io.github.bitswise.com.JobProgress;
import io.github.bitswise.com.JobProxySettings;

/** A call that asks a job; values read as those of predictions do. */
final class JobQuestion {

  private static final String NULL = "NULL";
  private final BackgroundCopyJob job;
  private final Order order;

  JobQuestion(BackgroundCopyJob job, Order order) {
    this.job = job;
    this.order = order;
  }

  Done made(Method method) {
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
      case GET_ERROR -> new ErrorCall(job).made(Method.GET_ERROR_CODE);
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
      default -> Done.cannot(method);
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
}
