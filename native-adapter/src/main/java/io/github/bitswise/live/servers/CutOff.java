package io.github.bitswise.live.servers;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** A reply of which the second half never comes: the connection is closed. */
final class CutOff extends Response.Wrapper {

  private static final long UNTOLD = 1024;

  private long left = -1;

  CutOff(Request request, Response response) {
    super(request, response);
  }

  @Override
  public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
    if (left < 0) {
      long length = getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
      left = length < 0 ? UNTOLD : length / 2;
    }
    int size = content == null ? 0 : content.remaining();
    if (size < left) {
      left -= size;
      super.write(false, content, callback);
      return;
    }
    if (content != null) {
      content.limit(content.position() + (int) left);
    }
    EofException cut = new EofException("the reply is meant to break off");
    super.write(false, content, Callback.from(() -> callback.failed(cut), callback::failed));
  }
}
