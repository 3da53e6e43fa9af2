package io.github.bitswise.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Loads files as text. UTF-8 unless a byte order mark says UTF-16, as Windows PowerShell writes it;
 * decoding is strict, but for scripts and what tools print: those may be in any code page, and any
 * bytes are a text.
 */
public final class SourceLoader {

  /** The largest file that is read, in bytes. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  /** The argument that means standard input. */
  public static final String STANDARD_INPUT = "-";

  private SourceLoader() {}

  /** Loads the file that a user names, or standard input where the name is {@code -}. */
  public static Loaded load(String name, InputStream standardInput) {
    if (name.equals(STANDARD_INPUT)) {
      return load(standardInput, name);
    }
    try {
      return load(Path.of(name), name);
    } catch (InvalidPathException e) {
      return refused(name, "this is not the name of a file", "give a path, or `-`");
    }
  }

  /** Loads a file; it is named as the path is written. */
  public static Loaded load(Path path) {
    return load(path, path.toString());
  }

  /** Loads a file under this name. */
  public static Loaded load(Path path, String name) {
    try {
      if (Files.isDirectory(path)) {
        return refused(name, "this is a folder, not a file", "name a file in it");
      }
      if (Files.isRegularFile(path) && Files.size(path) > MAX_BYTES) {
        return tooLarge(name);
      }
      try (InputStream in = Files.newInputStream(path)) {
        return load(in, name);
      }
    } catch (NoSuchFileException e) {
      return refused(name, "there is no such file", "check the path");
    } catch (AccessDeniedException e) {
      return refused(name, "this file may not be read", "check its permissions");
    } catch (IOException | SecurityException e) {
      return refused(name, "this file cannot be read", "check the path and the disk");
    }
  }

  /** Loads what a stream holds; no more than {@link #MAX_BYTES} and one byte of it is read. */
  public static Loaded load(InputStream in, String name) {
    byte[] bytes;
    try {
      bytes = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      return refused(name, "this input cannot be read", "check where it comes from");
    }
    return bytes.length > MAX_BYTES ? tooLarge(name) : decode(bytes, name);
  }

  /** Whether this is a script or what a tool prints. */
  static boolean anyCodePage(byte[] bytes, String name) {
    return ScriptText.isScript(name, bytes) || JobListText.printed(bytes);
  }

  static Loaded decode(byte[] bytes, String name) {
    if (anyCodePage(bytes, name)) {
      return Loaded.of(new SourceText(name, ScriptText.decode(bytes)));
    }
    Charset charset = StandardCharsets.UTF_8;
    int skip = 0;
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      charset = mark.get().charset();
      skip = mark.get().length();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    // No byte of these encodings gives more than one UTF-16 unit.
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    SourceText text = new SourceText(name, out.flip().toString());
    if (result.isError()) {
      int bad = text.text().length();
      return Loaded.not(
          new Problem(
              name,
              new Positions(text).place(bad, bad),
              "the bytes from here on are not " + charset.name(),
              "save the file as UTF-8"));
    }
    if (text.text().isEmpty()) {
      return refused(name, "the file is empty", "");
    }
    int nul = text.text().indexOf('\0');
    if (nul >= 0) {
      return Loaded.not(
          new Problem(
              name,
              new Positions(text).place(nul, nul + 1),
              "there is a null byte here: this is not a text file",
              "save the file as UTF-8, or as UTF-16 with a byte order mark"));
    }
    return Loaded.of(text);
  }

  private static Loaded tooLarge(String name) {
    return refused(
        name,
        "the file is larger than " + MAX_BYTES / (1024 * 1024) + " MB",
        "split it into several files");
  }

  private static Loaded refused(String name, String message, String help) {
    return Loaded.not(new Problem(name, Place.UNSTATED, message, help));
  }
}
