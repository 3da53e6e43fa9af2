package io.github.bitswise.batch;

import java.util.Locale;
import java.util.Set;

/** The first word of a command. */
final class Names {
  private static final Set<String> FOLDERS =
      Set.of("cd", "chdir", "md", "mkdir", "rd", "rmdir", "dir");
  private static final Set<String> OTHERS =
      Set.of(
          "call",
          "copy",
          "del",
          "echo",
          "endlocal",
          "erase",
          "exit",
          "goto",
          "move",
          "popd",
          "pushd",
          "ren",
          "rename",
          "set",
          "setlocal",
          "shift",
          "start",
          "title",
          "type");
  private static final Set<String> PROGRAMS = Set.of(".exe", ".com", ".bat", ".cmd");

  private Names() {}

  /** Where the name of a command ends, so that {@code cd..} and {@code tool/list} have one. */
  static int end(Cells text) {
    int end = 0;
    boolean quoted = false;
    while (end < text.length()) {
      char c = text.plain(end);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (Signs.delimiter(c) || c == '\n' || (c == '/' && end > 0))) {
        break;
      }
      end++;
    }
    int letters = 0;
    while (letters < Math.min(end, 9) && Signs.letter(text.plain(letters))) {
      letters++;
    }
    return letters < end && splits(text, letters, end) ? letters : end;
  }

  private static boolean splits(Cells text, int letters, int end) {
    String name = text.slice(0, letters).keyword();
    boolean folder = FOLDERS.contains(name);
    if (!folder && !OTHERS.contains(name)) {
      return false;
    }
    return switch (text.plain(letters)) {
      case ':' -> true;
      case '.' -> !PROGRAMS.contains(text.slice(letters, Math.min(end, letters + 4)).keyword());
      case '\\' -> folder || name.equals("echo");
      case '(', '+', '[', ']' -> name.equals("echo");
      default -> false;
    };
  }

  /** The name of a program without its folder and {@code .exe}, in lower case. */
  static String program(Cells name) {
    String path = name.text().replace('/', '\\').toLowerCase(Locale.ROOT);
    String base = path.substring(path.lastIndexOf('\\') + 1);
    return base.endsWith(".exe") ? base.substring(0, base.length() - 4) : base;
  }
}
