package io.github.bitswise.context;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Files by a pattern with {@code *}, {@code **}, {@code ?}, {@code [a-z]} and {@code {a,b}}: a
 * pattern without a slash is that of a name in any folder, one that ends in a slash that of
 * everything in a folder.
 */
public final class FilePattern {

  private final boolean nameOnly;
  private final List<PathMatcher> any;

  private FilePattern(boolean nameOnly, List<PathMatcher> any) {
    this.nameOnly = nameOnly;
    this.any = any;
  }

  /** The files that this pattern stands for; empty where it is none. */
  public static Optional<FilePattern> of(String written) {
    String pattern = written.startsWith("./") ? written.substring(2) : written;
    boolean nameOnly = pattern.indexOf('/') < 0;
    pattern = pattern.startsWith("/") ? pattern.substring(1) : pattern;
    pattern = pattern.endsWith("/") ? pattern + "**" : pattern;
    // Of Java's patterns, the first form does not match what lies at the top.
    Stream<String> forms =
        pattern.startsWith("**/") ? Stream.of(pattern, pattern.substring(3)) : Stream.of(pattern);
    try {
      return Optional.of(
          new FilePattern(
              nameOnly,
              forms.map(each -> FileSystems.getDefault().getPathMatcher("glob:" + each)).toList()));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether it is one of them. */
  boolean matches(Path file) {
    Path tried = nameOnly ? file.getFileName() : file;
    return tried != null && any.stream().anyMatch(each -> each.matches(tried));
  }
}
