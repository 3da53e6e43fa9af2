package io.github.bitswise.live.servers;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.resource.Resource;
import org.jspecify.annotations.Nullable;

/** The bytes of a file: made up from its name and version, the same at every reading. */
final class FileBytes extends Resource implements Content.Source.Factory {

  private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
  private static final int CHUNK = 16 << 10;
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final String name;
  private final int version;
  private final long length;
  private final long seed;

  FileBytes(String name, int version, long length) {
    this.name = name;
    this.version = version;
    this.length = length;
    this.seed = mixed(((long) name.hashCode() << 32) + version);
  }

  String etag() {
    return "\"%016x\"".formatted(seed);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public Instant lastModified() {
    return FIRST.plus(Duration.ofHours(version));
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public boolean isDirectory() {
    return false;
  }

  @Override
  public boolean isReadable() {
    return true;
  }

  @Override
  public @Nullable Path getPath() {
    return null;
  }

  @Override
  public URI getURI() {
    return URI.create("bytes:" + Integer.toHexString(name.hashCode()));
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getFileName() {
    return name;
  }

  @Override
  public @Nullable Resource resolve(String path) {
    return null;
  }

  @Override
  public Content.Source newContentSource(
      ByteBufferPool.@Nullable Sized pool, long offset, long count) {
    return new Reading(offset, count < 0 ? length - offset : count);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FileBytes file
        && name.equals(file.name)
        && version == file.version
        && length == file.length;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, version, length);
  }

  private byte at(long position) {
    return (byte) (mixed(seed + (position >>> 3)) >>> ((position & 7) << 3));
  }

  private static long mixed(long value) {
    long bits = value * STEP;
    bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return bits ^ (bits >>> 31);
  }

  /** The bytes from here to there; they are at hand whenever they are asked for. */
  private final class Reading implements Content.Source {
    private final long end;
    private final long size;
    private long position;

    Reading(long first, long size) {
      this.position = first;
      this.size = size;
      this.end = first + size;
    }

    @Override
    public long getLength() {
      return size;
    }

    @Override
    public Content.Chunk read() {
      byte[] next = new byte[(int) Math.min(CHUNK, end - position)];
      for (int i = 0; i < next.length; i++) {
        next[i] = at(position++);
      }
      return next.length == 0 && position == end
          ? Content.Chunk.EOF
          : Content.Chunk.from(ByteBuffer.wrap(next), false);
    }

    @Override
    public void demand(Runnable ready) {
      ready.run();
    }

    @Override
    public void fail(Throwable failure) {
      position = end;
    }
  }
}
