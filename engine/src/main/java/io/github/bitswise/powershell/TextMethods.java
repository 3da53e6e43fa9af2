package io.github.bitswise.powershell;

import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Text;
import io.github.bitswise.script.Variable;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What methods of texts and paths give. */
final class TextMethods {
  private TextMethods() {}

  static Value of(
      Text text, String method, List<Value> arguments, Budget budget, Place at, String written) {
    Word word = text.word();
    if (method.equals("tostring") || method.equals("trim") && arguments.isEmpty() && word.known()) {
      return method.equals("trim") ? Values.text(word.text().trim(), at) : text;
    }
    List<String> known = new ArrayList<>();
    for (Value each : arguments) {
      Optional<String> one = Values.known(each);
      if (one.isEmpty()) {
        return Values.unknown(written, at);
      }
      known.add(one.get());
    }
    if (method.startsWith("trim") && known.size() == 1 && known.get(0).length() == 1) {
      return trimmed(word, method, known.get(0).charAt(0), at);
    }
    if (!word.known()) {
      return Values.unknown(written, at);
    }
    String all = word.text();
    return switch (method + known.size()) {
      case "toupper0", "toupperinvariant0" -> Values.text(all.toUpperCase(Locale.ROOT), at);
      case "tolower0", "tolowerinvariant0" -> Values.text(all.toLowerCase(Locale.ROOT), at);
      case "replace2" ->
          known.get(0).isEmpty()
              ? text
              : replaced(all, known.get(0), known.get(1), budget, at, written);
      case "split1" -> split(all, known.get(0), budget, at);
      case "substring1", "substring2" -> part(all, known, at, written);
      default -> Values.unknown(written, at);
    };
  }

  private static Value trimmed(Word word, String method, char c, Place at) {
    int from = 0;
    int to = word.text().length();
    boolean start = !method.equals("trimend");
    boolean end = !method.equals("trimstart");
    int first = word.variables().isEmpty() ? to : word.variables().get(0).start();
    int last =
        word.variables().isEmpty() ? 0 : word.variables().get(word.variables().size() - 1).end();
    while (start && from < first && word.text().charAt(from) == c) {
      from++;
    }
    while (end && to > Math.max(from, last) && word.text().charAt(to - 1) == c) {
      to--;
    }
    return Values.at(new Text(Words.part(word, from, to)), at);
  }

  /** What stands between the signs of a text. */
  static Value split(String all, String sign, Budget budget, Place at) {
    if (sign.length() != 1) {
      return new Value.Items(List.of(), false, at);
    }
    budget.copy(all.length());
    List<Value> values = new ArrayList<>();
    for (String each : all.split(Pattern.quote(sign), Budget.MOST_ITEMS + 1)) {
      values.add(Values.text(each, at));
    }
    return Values.items(values, true, at);
  }

  /** A text in which another stands for each of these. */
  static Value replaced(
      String text, String before, String after, Budget budget, Place at, String written) {
    long length = text.length();
    for (int i = text.indexOf(before); i >= 0; i = text.indexOf(before, i + before.length())) {
      length += after.length() - before.length();
    }
    int result = (int) Math.min(Integer.MAX_VALUE, length);
    return budget.text(0, result)
        ? Values.text(text.replace(before, after), at)
        : Values.unknown(written, at);
  }

  private static Value part(String all, List<String> known, Place at, String written) {
    int[] range = new int[2];
    for (int i = 0; i < known.size(); i++) {
      if (!known.get(i).matches("\\d{1,6}")) {
        return Values.unknown(written, at);
      }
      range[i] = Integer.parseInt(known.get(i));
    }
    int to = known.size() == 1 ? all.length() : range[0] + range[1];
    return range[0] <= to && to <= all.length()
        ? Values.text(all.substring(range[0], to), at)
        : Values.unknown(written, at);
  }

  /** Paths one behind the other. */
  static Value path(List<Value> parts, Place at, String written) {
    Words.Builder path = new Words.Builder();
    for (Value each : parts) {
      if (!(each instanceof Text text)) {
        return Values.unknown(written, at);
      }
      Word word = text.word();
      boolean separated = path.isEmpty() || endsFolder(path) || begins(word);
      path.add(separated ? "" : "\\").add(begins(word) && endsFolder(path) ? cut(word) : word);
      if (path.length() > Budget.LONGEST || path.lost()) {
        return Values.unknown(written, at);
      }
    }
    return new Text(path.done(true, at));
  }

  private static boolean endsFolder(Words.Builder path) {
    String text = path.done(false, Place.UNSTATED).text();
    return text.endsWith("\\") || text.endsWith("/");
  }

  private static boolean begins(Word word) {
    return word.text().startsWith("\\") && !word.text().startsWith("\\\\");
  }

  private static Word cut(Word word) {
    return Words.part(word, 1, word.text().length());
  }

  /** The last part of a path or URL. */
  static Value leaf(Value path, Place at, String written) {
    if (!(path instanceof Text text)) {
      return Values.unknown(written, at);
    }
    Word word = text.word();
    int last = Math.max(word.text().lastIndexOf('\\'), word.text().lastIndexOf('/')) + 1;
    for (Variable each : word.variables()) {
      if (each.end() > last && each.start() < last || each.end() == word.text().length()) {
        return Values.unknown(written, at);
      }
    }
    return last == 0 && !word.known()
        ? Values.unknown(written, at)
        : Values.at(new Text(Words.part(word, last, word.text().length())), at);
  }

  /** All but the last part of a path; nothing where it has but one. */
  static Value parent(Value path, Place at, String written) {
    if (!(path instanceof Text text) || !text.word().known()) {
      return Values.unknown(written, at);
    }
    String all = text.word().text();
    int last = Math.max(all.lastIndexOf('\\'), all.lastIndexOf('/'));
    return Values.text(last < 0 ? "" : all.substring(0, last), at);
  }
}
