package io.github.bitswise.live.agent;

import io.github.bitswise.bits.Method;
import io.github.bitswise.com.BackgroundCopyJob;
import io.github.bitswise.com.FileInfo;
import io.github.bitswise.com.JobPropertyValue;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.JobProperty;
import io.github.bitswise.job.Range;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A call that changes a job. */
final class JobChange {

  private final BackgroundCopyJob job;
  private final Order order;
  private final char @Nullable [] password;
  private final Consumer<Message> say;

  JobChange(BackgroundCopyJob job, Order order, char @Nullable [] password, Consumer<Message> say) {
    this.job = job;
    this.order = order;
    this.password = password;
    this.say = say;
  }

  Done made(Method method) {
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
        return Done.cannot(method);
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
}
