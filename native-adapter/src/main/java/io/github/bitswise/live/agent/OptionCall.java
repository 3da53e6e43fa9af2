package io.github.bitswise.live.agent;

import io.github.bitswise.bits.Method;
import io.github.bitswise.com.BackgroundCopyJob;
import io.github.bitswise.com.JobHttpOptions;
import io.github.bitswise.com.TokenOptions;

/** A call on the HTTP options or the token options of a job. */
final class OptionCall {

  private static final String NULL = "NULL";
  private final BackgroundCopyJob job;
  private final Order order;

  OptionCall(BackgroundCopyJob job, Order order) {
    this.job = job;
    this.order = order;
  }

  Done http(Method method) {
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
        return Done.cannot(method);
      }
    }
    return Done.OK;
  }

  Done token(Method method) {
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
        return Done.cannot(method);
      }
    }
    return Done.OK;
  }
}
