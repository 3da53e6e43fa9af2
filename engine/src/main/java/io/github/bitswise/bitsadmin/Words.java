package io.github.bitswise.bitsadmin;

import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.RemoteName;
import io.github.bitswise.script.Variable;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Variables;
import io.github.bitswise.text.Passwords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What words of a command line say by themselves. */
final class Words {

  private Words() {}

  /** Whether it can be no word or several: unknown, and without the quotes that make one of it. */
  static boolean fluid(Word word) {
    return !word.quoted() && !word.known() && knownPart(word).isEmpty();
  }

  /** Its text without what is not known of it. */
  static String knownPart(Word word) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Variable variable : word.variables()) {
      text.append(word.text(), Math.min(from, variable.start()), variable.start());
      from = variable.end();
    }
    return text.append(word.text().substring(from)).toString();
  }

  /** Whether it is written like a switch; neither slash nor hyphen begins a name or a path. */
  static boolean looksLikeSwitch(Word word) {
    String text = word.text();
    return word.known()
        && text.length() > 1
        && (text.charAt(0) == '/' || text.charAt(0) == '-')
        && text.indexOf('/', 1) < 0
        && text.indexOf('\\') < 0;
  }

  /** The name of the switch that it is written like, lower case. */
  static String switchName(Word word) {
    return word.text().substring(1).toLowerCase(Locale.ROOT);
  }

  /** Whether it is nothing: {@code NULL} or two quotes with nothing between. */
  static boolean isNull(Word word) {
    return word.is("NULL") || word.known() && word.text().isEmpty();
  }

  static String joined(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
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

  /** From the beginning of the first one to the end of the last one. */
  static Place span(List<Word> words) {
    Place first = words.get(0).at();
    Place last = words.get(words.size() - 1).at();
    return new Place(
        first.file(),
        first.line(),
        first.column(),
        last.endLine(),
        last.endColumn(),
        first.start(),
        last.end());
  }

  /** The word in backticks for a message. */
  static String quoted(Word word) {
    return Passwords.quoted(word.text());
  }
}
