package io.github.bitswise.bitstransfer;

import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.RemoteName;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Items;
import io.github.bitswise.script.Value.Member;
import io.github.bitswise.script.Value.Nothing;
import io.github.bitswise.script.Value.Output;
import io.github.bitswise.script.Value.Perhaps;
import io.github.bitswise.script.Value.Text;
import io.github.bitswise.script.Variable;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Variables;
import io.github.bitswise.text.Passwords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What values say by themselves. */
final class Words {
  /** What stands for the folder of the shell, by which cmdlets complete relative paths. */
  private static final String CURRENT = "$PWD";

  private static final Pattern COMPLETE = Pattern.compile("[A-Za-z]:.*|\\\\\\\\.*|[A-Za-z]+://.*");

  private Words() {}

  /** The word of a value; what is no text is unknown. */
  static Word of(Value value, String otherwise) {
    if (value instanceof Text text) {
      return text.word();
    }
    if (value instanceof Nothing) {
      return Word.known("", value.at());
    }
    if (value instanceof Output output) {
      return unknown(written(output), value.at());
    }
    if (value instanceof Member member) {
      return unknown(written(member.of()) + "." + member.name(), value.at());
    }
    return unknown(otherwise, value.at());
  }

  /** The command that gave it out. */
  private static String written(Output output) {
    return output.of().isEmpty() ? "(…)" : "(" + output.of().get(0).name().text() + ")";
  }

  static Word unknown(String written, Place at) {
    Variable all = new Variable(0, written.length(), written, Optional.empty());
    return new Word(written, List.of(all), false, at);
  }

  /** Whether it is told how many values these are. */
  static boolean counted(Value value) {
    return value instanceof Items items
        ? items.whole()
        : value instanceof Text text && (text.word().known() || text.word().quoted());
  }

  /** The single values. */
  static List<Value> each(Value value) {
    if (value instanceof Items items) {
      return items.values();
    }
    return value instanceof Nothing ? List.of() : List.of(value);
  }

  static boolean perhaps(Value value) {
    return value instanceof Perhaps;
  }

  static RemoteName remote(Word word) {
    return new RemoteName(word.text(), variables(word), word.at());
  }

  static LocalName local(Word word) {
    return new LocalName(word.text(), variables(word), word.at());
  }

  private static Variables variables(Word word) {
    return word.known()
        ? Variables.NONE
        : new Variables(word.variables().stream().map(Variable::written).distinct().toList());
  }

  /** A path from the folder of the shell on, where it is a relative one. */
  static Word complete(Word word) {
    String text = word.text();
    boolean open = !word.variables().isEmpty() && word.variables().get(0).start() == 0;
    if (open || text.isEmpty() || COMPLETE.matcher(text).matches()) {
      return word;
    }
    String rest = text.startsWith(".\\") || text.startsWith("./") ? text.substring(2) : text;
    return behind(unknown(CURRENT, word.at()), "\\", cut(word, text.length() - rest.length()));
  }

  /** Whether it is a path that stands for all files that fit it. */
  static boolean wild(Word word) {
    int first = wildcard(word);
    return first >= 0
        && word.text().indexOf("://") < 0
        && (word.known() || word.text().lastIndexOf('\\', first) >= 0);
  }

  /** The files that a path with wildcards stands for, of which nobody knows the names. */
  static Word found(Word word) {
    String text = word.text();
    int first = wildcard(word);
    int from = Math.max(text.lastIndexOf('/', first), text.lastIndexOf('\\', first)) + 1;
    List<Variable> variables = new ArrayList<>();
    word.variables().stream().filter(each -> each.end() <= from).forEach(variables::add);
    variables.add(new Variable(from, text.length(), text.substring(from), Optional.empty()));
    return new Word(text, List.copyOf(variables), word.quoted(), word.at());
  }

  /** Where the first wildcard stands that is known; -1 for nowhere. */
  private static int wildcard(Word word) {
    String text = word.text();
    for (int i = 0; i < text.length(); i++) {
      int at = i;
      boolean sign = text.charAt(i) == '*' || text.charAt(i) == '?';
      if (sign && word.variables().stream().noneMatch(v -> v.start() <= at && at < v.end())) {
        return i;
      }
    }
    return -1;
  }

  /** The folder of the shell. */
  static Word current(Place at) {
    return unknown(CURRENT, at);
  }

  /** One word behind another. */
  static Word behind(Word first, String between, Word last) {
    int shift = first.text().length() + between.length();
    List<Variable> variables = new ArrayList<>(first.variables());
    for (Variable each : last.variables()) {
      variables.add(
          new Variable(each.start() + shift, each.end() + shift, each.written(), each.output()));
    }
    return new Word(first.text() + between + last.text(), List.copyOf(variables), true, first.at());
  }

  private static Word cut(Word word, int from) {
    List<Variable> variables = new ArrayList<>();
    for (Variable each : word.variables()) {
      variables.add(
          new Variable(each.start() - from, each.end() - from, each.written(), each.output()));
    }
    return new Word(word.text().substring(from), List.copyOf(variables), word.quoted(), word.at());
  }

  /** The last part of a path or URL, without its query. */
  static Word leaf(Word word) {
    String text = word.text();
    int query = text.contains("://") && text.indexOf('?') > 0 ? text.indexOf('?') : text.length();
    int from = Math.max(text.lastIndexOf('/', query - 1), text.lastIndexOf('\\', query - 1)) + 1;
    for (Variable each : word.variables()) {
      if (each.end() > from) {
        return unknown(each.written(), word.at());
      }
    }
    return Word.known(text.substring(from, query), word.at());
  }

  /** The word in backticks for a message. */
  static String quoted(Word word) {
    return Passwords.quoted(word.text());
  }
}
