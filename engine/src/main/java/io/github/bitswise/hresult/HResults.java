package io.github.bitswise.hresult;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codes that are known: read from {@code hresults.txt} when one is first asked for. */
public final class HResults {
  private static final String RESOURCE = "hresults.txt";
  private static final int HTTP = 0x80190000;

  private final List<HResult> all;
  private final Map<String, HResult> byName = new HashMap<>();
  private final Map<Integer, HResult> byValue = new HashMap<>();

  private HResults(List<HResult> all) {
    this.all = all;
    for (HResult each : all) {
      byName.put(each.name(), each);
      byValue.put(each.value(), each);
      for (String name : each.otherNames()) {
        byName.put(name, each);
      }
      for (String code : each.otherCodes()) {
        byValue.putIfAbsent(Integer.parseUnsignedInt(code.substring(2), 16), each);
      }
    }
  }

  /** All known codes, in the order of the file. */
  public static List<HResult> all() {
    return Loaded.TABLE.all;
  }

  /**
   * The code with this name or number: {@code BG_E_TOKEN_REQUIRED} (with or without {@code BG_E_}),
   * {@code 0x80200056}, {@code 80200056}, {@code -2145386410}, or a three-digit HTTP status; case
   * does not matter.
   */
  public static Optional<HResult> find(String nameOrNumber) {
    String key = nameOrNumber.trim().toUpperCase(Locale.ROOT);
    HResults table = Loaded.TABLE;
    HResult named = table.byName.get(key);
    if (named == null) {
      named = table.byName.get("BG_E_" + key);
    }
    if (named != null) {
      return Optional.of(named);
    }
    Integer value = number(key);
    return value == null ? Optional.empty() : Optional.ofNullable(table.byValue.get(value));
  }

  private static @Nullable Integer number(String key) {
    try {
      if (key.startsWith("0X")) {
        return Integer.parseUnsignedInt(key.substring(2), 16);
      }
      if (key.startsWith("-")) {
        return Integer.parseInt(key);
      }
      return switch (key.length()) {
        case 3 -> HTTP + Integer.parseInt(key);
        case 8 -> Integer.parseUnsignedInt(key, 16);
        case 10 -> Integer.parseUnsignedInt(key);
        default -> null;
      };
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  private static final class Loaded {
    static final HResults TABLE = new HResults(read());

    private static List<HResult> read() {
      try (InputStream in = HResults.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the resource " + RESOURCE + " is missing");
        }
        return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static List<HResult> parse(String text) {
    List<HResult> all = new ArrayList<>(200);
    Block block = null;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end).trim();
      start = end + 1;
      if (line.startsWith("0x")) {
        if (block != null) {
          all.add(block.build());
        }
        block = new Block(line);
      } else if (block != null && !line.isEmpty() && line.charAt(0) != '#') {
        block.add(line);
      }
    }
    if (block != null) {
      all.add(block.build());
    }
    return List.copyOf(all);
  }

  /** One block of the file while it is read. */
  private static final class Block {
    private final List<String> head;
    private final Map<String, String> lines = new HashMap<>();

    Block(String headLine) {
      head = words(headLine);
    }

    void add(String line) {
      int colon = line.indexOf(": ");
      if (colon < 0
          || lines.put(line.substring(0, colon), line.substring(colon + 2).trim()) != null) {
        throw new IllegalStateException(RESOURCE + ", " + head.get(0) + ": cannot read: " + line);
      }
    }

    HResult build() {
      String code = head.get(0);
      String classes = head.get(1);
      boolean inferred = classes.endsWith("?");
      return new HResult(
          code,
          Integer.parseUnsignedInt(code.substring(2), 16),
          head.get(2),
          head.subList(3, head.size()),
          words(line("also")),
          classes(inferred ? classes.substring(0, classes.length() - 1) : classes),
          inferred,
          line("note"),
          line("means"),
          line("from"),
          line("do"),
          words(line("see")));
    }

    private String line(String key) {
      return lines.getOrDefault(key, "");
    }

    private static List<HResultClass> classes(String joined) {
      List<HResultClass> classes = new ArrayList<>(1);
      for (String word : cut(joined, '+')) {
        classes.add(HResultClass.ofWord(word));
      }
      return List.copyOf(classes);
    }

    private static List<String> words(String line) {
      return cut(line, ' ');
    }

    private static List<String> cut(String line, char at) {
      List<String> parts = new ArrayList<>(3);
      int start = 0;
      while (start < line.length()) {
        int end = line.indexOf(at, start);
        end = end < 0 ? line.length() : end;
        if (end > start) {
          parts.add(line.substring(start, end));
        }
        start = end + 1;
      }
      return List.copyOf(parts);
    }
  }
}
