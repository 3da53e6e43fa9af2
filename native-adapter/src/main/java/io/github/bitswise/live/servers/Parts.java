package io.github.bitswise.live.servers;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** A reply of several parts that tells its length beforehand, as IIS does. */
final class Parts extends Response.Wrapper {

  private final byte[] before;
  private final ByteArrayOutputStream collected = new ByteArrayOutputStream();

  /** A reply that begins with so many empty lines. */
  Parts(Request request, Response response, int emptyLines) {
    super(request, response);
    this.before = "\r\n".repeat(emptyLines).getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
    String type = getHeaders().get(HttpHeader.CONTENT_TYPE);
    if (type == null || !type.startsWith("multipart/")) {
      super.write(last, content, callback);
      return;
    }
    if (collected.size() == 0) {
      collected.writeBytes(before);
    }
    if (content != null) {
      collected.writeBytes(BufferUtil.toArray(content));
      BufferUtil.clear(content);
    }
    if (last) {
      getHeaders().put(HttpHeader.CONTENT_LENGTH, (long) collected.size());
      super.write(true, ByteBuffer.wrap(collected.toByteArray()), callback);
    } else {
      callback.succeeded();
    }
  }
}
