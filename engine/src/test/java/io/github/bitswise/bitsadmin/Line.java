package io.github.bitswise.bitsadmin;

import io.github.bitswise.script.Variable;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Positions;
import io.github.bitswise.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A command line in tests: blanks part words, quotes join them, {@code %X%} is not known. */
final class Line {

  private static final Pattern UNKNOWN = Pattern.compile("%[^%\\s]+%|%\\d");

  private final String text;
  private final Positions positions;
  private final List<Word> words = new ArrayList<>();

  private Line(String text) {
    this.text = text;
    this.positions = new Positions(new SourceText("a.cmd", text));
    split();
  }

  /** What a line means that begins with the name of the program. */
  static Invocation read(String text) {
    Line line = new Line(text);
    List<Word> arguments = line.words.subList(1, line.words.size());
    return Invocation.read(arguments, line.positions.place(0, text.length()));
  }

  /** The part of a line that stands at a place. */
  static String at(String text, Place place) {
    return text.substring(place.start(), place.end());
  }

  private void split() {
    int start = -1;
    boolean quoted = false;
    boolean inside = false;
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c == ' ' && !inside) {
        if (start >= 0) {
          words.add(word(word.toString(), quoted, positions.place(start, i)));
          word.setLength(0);
        }
        start = -1;
        quoted = false;
        continue;
      }
      start = start < 0 ? i : start;
      if (c == '"') {
        inside = !inside;
        quoted = true;
      } else {
        word.append(c);
      }
    }
  }

  private static Word word(String text, boolean quoted, Place at) {
    List<Variable> variables = new ArrayList<>();
    var unknown = UNKNOWN.matcher(text);
    while (unknown.find()) {
      variables.add(
          new Variable(unknown.start(), unknown.end(), unknown.group(), Optional.empty()));
    }
    return new Word(text, variables, quoted, at);
  }
}
