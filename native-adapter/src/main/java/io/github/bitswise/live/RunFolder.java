package io.github.bitswise.live;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder of one run. Its name marks the jobs of the run; while the run goes on it is locked, so
 * that the next run knows what a killed one has left.
 */
final class RunFolder implements AutoCloseable {

  private static final String LOCK = ".lock";
  private static final String MARK = " [bitswise live ";

  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;

  private RunFolder(Path path, FileChannel channel, FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  /** A new folder under this one; locked before it is there, so that nobody takes it for left. */
  static RunFolder make(Path runs) throws IOException {
    Path path = Files.createDirectories(runs).resolve(UUID.randomUUID().toString());
    FileChannel channel =
        FileChannel.open(lock(path), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    FileLock lock = channel.lock();
    Files.createDirectory(path);
    return new RunFolder(path, channel, lock);
  }

  private static Path lock(Path folder) {
    return folder.resolveSibling(folder.getFileName() + LOCK);
  }

  Path path() {
    return path;
  }

  /** The display name by which a job of this run is known. */
  String marked(String displayName) {
    return displayName + MARK + path.getFileName() + "]";
  }

  /** A display name without the mark of any run. */
  static String unmarked(String displayName) {
    int mark = displayName.lastIndexOf(MARK);
    return mark < 0 ? displayName : displayName.substring(0, mark);
  }

  /** What the display names of all live runs' jobs have in them. */
  static String mark() {
    return MARK;
  }

  /** Whether the run that left this mark is over. */
  static boolean over(Path runs, String displayName) {
    int mark = displayName.lastIndexOf(MARK);
    if (mark < 0 || !displayName.endsWith("]")) {
      return false;
    }
    String id = displayName.substring(mark + MARK.length(), displayName.length() - 1);
    return id.matches("[0-9a-f-]{36}") && free(runs.resolve(id));
  }

  /** The folders under this one whose run is over. */
  static List<Path> left(Path runs) throws IOException {
    List<Path> left = new ArrayList<>();
    if (Files.isDirectory(runs)) {
      try (Stream<Path> folders = Files.list(runs)) {
        folders.filter(Files::isDirectory).filter(RunFolder::free).forEach(left::add);
      }
    }
    return left;
  }

  private static boolean free(Path folder) {
    if (!Files.exists(lock(folder))) {
      return true;
    }
    try (FileChannel channel = FileChannel.open(lock(folder), StandardOpenOption.WRITE)) {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (IOException | OverlappingFileLockException held) {
      return false;
    }
  }

  /** Deletes what a run has left. */
  static void delete(Path folder) throws IOException {
    deleteTree(folder);
    Files.deleteIfExists(lock(folder));
  }

  private static void deleteTree(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException e)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void close() throws IOException {
    deleteTree(path);
    lock.release();
    channel.close();
    Files.deleteIfExists(lock(path));
  }
}
