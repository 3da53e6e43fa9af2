package io.github.bitswise.live.agent;

import io.github.bitswise.bits.Method;
import io.github.bitswise.com.BackgroundCopyError;
import io.github.bitswise.com.BackgroundCopyJob;
import java.util.function.Function;

/** A call on the error of a job. */
final class ErrorCall {

  private static final String NULL = "NULL";
  private final BackgroundCopyJob job;

  ErrorCall(BackgroundCopyJob job) {
    this.job = job;
  }

  Done made(Method method) {
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
              default -> Done.cannot(method);
            });
  }

  private Done error(Function<BackgroundCopyError, Done> ask) {
    try (BackgroundCopyError error = job.getError()) {
      return ask.apply(error);
    }
  }

  private static String cause(BackgroundCopyError.Cause cause) {
    return new NamedResult(cause.code()).name() + ", " + cause.context();
  }
}
