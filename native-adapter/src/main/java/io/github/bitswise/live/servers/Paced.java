package io.github.bitswise.live.servers;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** A reply whose body comes piece by piece; no thread waits in between. */
final class Paced extends Response.Wrapper {

  private static final long PIECES = 64;

  private final Scheduler scheduler;
  private final double nanosPerByte;
  private final int piece;

  /** A reply at a pace at which the whole file, of so many bytes, takes so long. */
  Paced(Request request, Response response, Duration whole, long length) {
    super(request, response);
    this.scheduler = request.getComponents().getScheduler();
    this.nanosPerByte = (double) whole.toNanos() / length;
    this.piece = (int) Math.max(1, length / PIECES);
  }

  @Override
  public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
    if (content == null || !content.hasRemaining()) {
      super.write(last, content, callback);
      return;
    }
    ByteBuffer now = content.slice();
    now.limit(Math.min(piece, now.remaining()));
    long wait = (long) (now.remaining() * nanosPerByte);
    content.position(content.position() + now.remaining());
    boolean end = !content.hasRemaining();
    Callback then =
        Callback.from(
            () -> {
              if (end) {
                callback.succeeded();
              } else {
                write(last, content, callback);
              }
            },
            callback::failed);
    scheduler.schedule(() -> super.write(last && end, now, then), wait, TimeUnit.NANOSECONDS);
  }
}
