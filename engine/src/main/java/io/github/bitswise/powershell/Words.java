package io.github.bitswise.powershell;

import io.github.bitswise.script.Variable;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;

/** Puts words together and takes them apart. */
final class Words {
  private static final int MOST_VARIABLES = 64;

  private Words() {}

  /** A text that grows at its end. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Variable> variables = new ArrayList<>();

    Builder add(String plain) {
      text.append(plain);
      return this;
    }

    Builder add(Word word) {
      int start = text.length();
      text.append(word.text());
      for (Variable each : word.variables()) {
        variables.add(
            new Variable(start + each.start(), start + each.end(), each.written(), each.output()));
      }
      return this;
    }

    int length() {
      return text.length();
    }

    boolean isEmpty() {
      return text.length() == 0;
    }

    /** Whether so much is unknown of it that the rest tells nothing. */
    boolean lost() {
      return variables.size() > MOST_VARIABLES;
    }

    Word done(boolean quoted, Place at) {
      return new Word(text.toString(), List.copyOf(variables), quoted, at);
    }
  }

  /** A part of a word; what is only half in it stays unknown. */
  static Word part(Word word, int from, int to) {
    List<Variable> variables = new ArrayList<>();
    for (Variable each : word.variables()) {
      if (each.start() >= from && each.end() <= to) {
        variables.add(
            new Variable(each.start() - from, each.end() - from, each.written(), each.output()));
      }
    }
    return new Word(
        word.text().substring(from, to), List.copyOf(variables), word.quoted(), word.at());
  }

  /** The words of a command line, split as programs do it. */
  static List<Word> split(Word line) {
    List<Word> words = new ArrayList<>();
    Builder word = new Builder();
    boolean quoted = false;
    boolean begun = false;
    int i = 0;
    int next = 0;
    String text = line.text();
    List<Variable> variables = line.variables();
    while (i < text.length()) {
      if (next < variables.size() && variables.get(next).start() == i) {
        Variable variable = variables.get(next++);
        word.add(part(line, variable.start(), variable.end()));
        i = Math.max(i + 1, variable.end());
        begun = true;
        continue;
      }
      char c = text.charAt(i++);
      if (c == '\\' && i < text.length() && text.charAt(i) == '"') {
        word.add("\"");
        i++;
        begun = true;
      } else if (c == '"') {
        quoted = !quoted;
        begun = true;
      } else if (!quoted && Character.isWhitespace(c)) {
        if (begun) {
          words.add(word.done(false, line.at()));
          word = new Builder();
          begun = false;
        }
      } else {
        word.add(String.valueOf(c));
        begun = true;
      }
    }
    if (begun) {
      words.add(word.done(false, line.at()));
    }
    return words;
  }
}
