package io.github.bitswise.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels of a file. The shell looks for them line by line, whatever stands around them. */
final class Labels {
  private static final String ENDS = "+<>&|():";

  private final Map<String, List<Label>> byName = new HashMap<>();
  private final Map<Integer, Label> byColon = new HashMap<>();
  private final List<Label> all = new ArrayList<>();

  /**
   * A label.
   *
   * @param name in lower case
   * @param colon where its colon stands
   * @param line where its line starts
   */
  record Label(String name, int colon, int line) {}

  Labels(String text) {
    int line = 0;
    while (line < text.length()) {
      int feed = text.indexOf('\n', line);
      int end = feed < 0 ? text.length() : feed;
      int i = line;
      while (i < end && (Signs.delimiter(text.charAt(i)))) {
        i++;
      }
      if (i + 1 < end && text.charAt(i) == ':' && text.charAt(i + 1) != ':') {
        String name = name(text, i + 1, end);
        if (!name.isEmpty()) {
          add(new Label(name, i, line));
        }
      }
      line = end + 1;
    }
  }

  private void add(Label label) {
    byName.computeIfAbsent(label.name, name -> new ArrayList<>()).add(label);
    byColon.put(label.colon, label);
    all.add(label);
  }

  private static String name(String text, int from, int end) {
    int first = from;
    while (first < end && Signs.delimiter(text.charAt(first))) {
      first++;
    }
    int last = first;
    while (last < end && !endsName(text.charAt(last))) {
      last++;
    }
    return text.substring(first, last).toLowerCase(Locale.ROOT);
  }

  /** Whether the name of a label ends before this character. */
  static boolean endsName(char c) {
    return Signs.delimiter(c) || c == '\r' || c == '\n' || ENDS.indexOf(c) >= 0;
  }

  /** The label that a jump from this offset finds: the next one, or the first of the file. */
  @Nullable Label find(String name, int from) {
    List<Label> found = byName.get(name.toLowerCase(Locale.ROOT));
    if (found == null) {
      return null;
    }
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle).line < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return found.get(low < found.size() ? low : 0);
  }

  /** The label whose colon stands here. */
  @Nullable Label at(int colon) {
    return byColon.get(colon);
  }

  List<Label> all() {
    return all;
  }
}
