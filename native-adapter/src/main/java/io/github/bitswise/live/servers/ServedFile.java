package io.github.bitswise.live.servers;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.io.ByteBufferPool;
import org.jspecify.annotations.Nullable;

/** A file with a strong ETag, and with a length where the server tells it. */
final class ServedFile extends HttpContent.Wrapper {

  private static final long UNTOLD = -1;
  private static final String TYPE = "application/octet-stream";

  private final FileBytes bytes;
  private final boolean told;
  private final HttpField type;

  private ServedFile(FileBytes bytes, boolean told, HttpField type) {
    super(new ResourceHttpContent(bytes, TYPE, ByteBufferPool.SIZED_NON_POOLING));
    this.bytes = bytes;
    this.told = told;
    this.type = type;
  }

  /** A file whose length the server tells, or does not. */
  ServedFile(FileBytes bytes, boolean told) {
    this(bytes, told, new HttpField(HttpHeader.CONTENT_TYPE, TYPE));
  }

  /** The same file with a content type of so many more characters. */
  ServedFile longType(int more) {
    String note = TYPE + "; note=" + "x".repeat(more);
    return new ServedFile(bytes, told, new HttpField(HttpHeader.CONTENT_TYPE, note));
  }

  String etag() {
    return bytes.etag();
  }

  boolean told() {
    return told;
  }

  @Override
  public HttpField getContentType() {
    return type;
  }

  @Override
  public HttpField getETag() {
    return new HttpField(HttpHeader.ETAG, etag());
  }

  @Override
  public @Nullable HttpField getContentLength() {
    return told ? super.getContentLength() : null;
  }

  @Override
  public long getContentLengthValue() {
    return told ? super.getContentLengthValue() : UNTOLD;
  }
}
