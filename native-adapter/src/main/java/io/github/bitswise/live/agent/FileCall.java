package io.github.bitswise.live.agent;

import io.github.bitswise.bits.Method;
import io.github.bitswise.com.BackgroundCopyFile;
import io.github.bitswise.com.BackgroundCopyJob;
import io.github.bitswise.com.ComList;

/** A call on a file of a job: the first one, but where the order says which. */
final class FileCall {

  private final BackgroundCopyJob job;
  private final Order order;

  FileCall(BackgroundCopyJob job, Order order) {
    this.job = job;
    this.order = order;
  }

  Done made(Method method) {
    try (ComList<BackgroundCopyFile> files = job.files()) {
      int index = method == Method.SET_REMOTE_NAME ? (int) order.number(0) : 0;
      if (index >= files.size()) {
        return Done.cannot(method);
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
        default -> Done.cannot(method);
      };
    }
  }
}
