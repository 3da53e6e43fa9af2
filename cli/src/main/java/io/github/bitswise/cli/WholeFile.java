package io.github.bitswise.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;

/** Replaces files as a whole: whoever reads meanwhile gets the old content or the new one. */
final class WholeFile {
  private WholeFile() {}

  /** The file was changed by somebody else. */
  private static final class Changed extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Replaces the content of a file; a link stays, and the file that it leads to is replaced.
   *
   * @param before what the file must hold
   */
  static void replace(Path path, byte[] before, byte[] after) throws IOException {
    Path file = path.toRealPath();
    if (!writable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    Path folder = file.toAbsolutePath().getParent();
    Path written = Files.createTempFile(folder, "." + file.getFileName() + ".", ".tmp");
    try {
      try (FileChannel out = FileChannel.open(written, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(after);
        while (rest.hasRemaining()) {
          out.write(rest);
        }
        out.force(true);
      }
      copyPermissions(file, written);
      if (!Arrays.equals(Files.readAllBytes(file), before)) {
        throw new Changed();
      }
      move(written, file);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  /** Whether it may be written, also where whoever runs this may write everything. */
  private static boolean writable(Path file) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    boolean locked =
        posix != null
            && !posix.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
    return !locked && Files.isWritable(file);
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (source == null || target == null) {
      return;
    }
    PosixFileAttributes attributes = source.readAttributes();
    PosixFileAttributes own = target.readAttributes();
    if (!own.owner().equals(attributes.owner())) {
      target.setOwner(attributes.owner());
    }
    if (!own.group().equals(attributes.group())) {
      target.setGroup(attributes.group());
    }
    target.setPermissions(attributes.permissions());
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Why a file was not replaced. */
  static String why(IOException e) {
    if (e instanceof Changed) {
      return "it has changed since it was read";
    }
    return e instanceof AccessDeniedException ? "it may not be written" : "it cannot be written";
  }

  /** What to do about it. */
  static String help(IOException e) {
    if (e instanceof Changed) {
      return "check it again";
    }
    return e instanceof FileSystemException
        ? "check its permissions and those of its folder"
        : "check the disk";
  }
}
