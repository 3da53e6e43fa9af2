package io.github.bitswise.live.servers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Replies in HTTP/1.0: each ends with its connection. */
final class OldHttp extends HttpStream.Wrapper {

  private final EndPoint connection;

  OldHttp(HttpStream stream, EndPoint connection) {
    super(stream);
    this.connection = connection;
  }

  // Jetty itself always answers in 1.1; in 0.9 it sends what it is given and closes.
  @Override
  public void send(
      MetaData.@Nullable Request request,
      MetaData.@Nullable Response response,
      boolean last,
      @Nullable ByteBuffer content,
      Callback callback) {
    if (response == null) {
      super.send(request, null, last, content, callback);
      return;
    }
    byte[] lines = lines(response).getBytes(StandardCharsets.ISO_8859_1);
    MetaData.Response bare =
        new MetaData.Response(
            response.getStatus(), response.getReason(), HttpVersion.HTTP_0_9, HttpFields.EMPTY);
    Callback body =
        Callback.from(() -> super.send(request, bare, last, content, callback), callback::failed);
    connection.write(body, ByteBuffer.wrap(lines));
  }

  private static String lines(MetaData.Response response) {
    StringBuilder lines = new StringBuilder("HTTP/1.0 ").append(response.getStatus());
    lines.append(' ').append(HttpStatus.getMessage(response.getStatus())).append("\r\n");
    for (HttpField field : response.getHttpFields()) {
      if (field.getHeader() != HttpHeader.TRANSFER_ENCODING
          && field.getHeader() != HttpHeader.CONNECTION) {
        lines.append(field.getName()).append(": ").append(field.getValue()).append("\r\n");
      }
    }
    return lines.append("Connection: close\r\n\r\n").toString();
  }
}
