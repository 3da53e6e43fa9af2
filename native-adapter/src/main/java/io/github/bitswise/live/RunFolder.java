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
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The folder of one run. Its name marks the jobs of the run; while the run goes on it is locked, so
 * that the next run knows what a killed one has left.
 */
final class RunFolder implements AutoCloseable {

  private static final String LOCK = ".lock";
  private static final String MARK = " [bitswise live ";
  private static final String ID = "[0-9a-f-]{36}";

  /** Locks of this process: to open and close such a file once more would give its lock up. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

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
    while (true) {
      Path path = Files.createDirectories(runs).resolve(UUID.randomUUID().toString());
      HELD.add(lock(path));
      FileChannel channel =
          FileChannel.open(lock(path), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      FileLock lock = channel.lock();
      if (Files.exists(lock(path))) {
        Files.createDirectory(path);
        return new RunFolder(path, channel, lock);
      }
      // Another run cleared it away before it was locked.
      channel.close();
    }
  }

  private static Path lock(Path folder) {
    return folder.toAbsolutePath().resolveSibling(folder.getFileName() + LOCK);
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

  /** Whether the run that left this mark was one of this folder, and is over. */
  static boolean over(Path runs, String displayName) {
    int mark = displayName.lastIndexOf(MARK);
    if (mark < 0 || !displayName.endsWith("]")) {
      return false;
    }
    String id = displayName.substring(mark + MARK.length(), displayName.length() - 1);
    return id.matches(ID) && free(runs.resolve(id));
  }

  /** Deletes the folders under this one whose run is over. */
  static void clear(Path runs) throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    try (Stream<Path> entries = Files.list(runs)) {
      entries
          .map(each -> String.valueOf(each.getFileName()))
          .map(
              name -> name.endsWith(LOCK) ? name.substring(0, name.length() - LOCK.length()) : name)
          .filter(name -> name.matches(ID))
          .map(runs::resolve)
          .forEach(folders::add);
    }
    for (Path each : folders) {
      clearIfLeft(each);
    }
  }

  /** Holds the lock meanwhile, so that of two runs at once only one deletes. */
  private static void clearIfLeft(Path folder) {
    if (HELD.contains(lock(folder))) {
      return;
    }
    try (FileChannel channel =
        FileChannel.open(lock(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        deleteTree(folder);
        Files.deleteIfExists(lock(folder));
      }
    } catch (IOException | OverlappingFileLockException inUse) {
      // Another run clears it, or an agent is about to end in it; then the next run does.
    }
  }

  private static boolean free(Path folder) {
    if (HELD.contains(lock(folder))) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lock(folder), StandardOpenOption.WRITE)) {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (IOException | OverlappingFileLockException held) {
      return false;
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
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

  /** Deletes it; what cannot be deleted yet is left to the next run. */
  @Override
  public void close() throws IOException {
    boolean deleted = true;
    try {
      deleteTree(path);
    } catch (IOException inUse) {
      deleted = false;
    }
    lock.release();
    channel.close();
    if (deleted) {
      Files.deleteIfExists(lock(path));
    }
    HELD.remove(lock(path));
  }
}
