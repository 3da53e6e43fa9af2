package io.github.bitswise.bitsadmin;

import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;

/** Finds what of a command line must never be shown. */
final class Secrets {

  private static final List<String> NO_SECRETS =
      List.of("SERVER", "PROXY", "BASIC", "DIGEST", "NTLM", "NEGOTIATE", "PASSPORT", "NULL", "");

  private Secrets() {}

  static List<Secret> of(Switch which, List<Word> words) {
    return switch (which) {
      // After the job: target, scheme, user. Where words are missing, any of them may be it.
      case SET_CREDENTIALS -> words.size() < 5 ? passwords(words, 2) : passwords(words, 4);
      case SET_HELPER_TOKEN -> passwords(words, 2);
      case SET_CUSTOM_HEADERS -> headers(words);
      default -> List.of();
    };
  }

  private static List<Secret> passwords(List<Word> words, int from) {
    List<Secret> secrets = new ArrayList<>();
    for (Word word : words.subList(Math.min(from, words.size()), words.size())) {
      if (!Words.knownPart(word).isEmpty() && NO_SECRETS.stream().noneMatch(word::is)) {
        secrets.add(new Secret(word.at(), word.text()));
      }
    }
    return List.copyOf(secrets);
  }

  private static List<Secret> headers(List<Word> words) {
    List<Secret> secrets = new ArrayList<>();
    for (Word word : words.subList(Math.min(1, words.size()), words.size())) {
      int value = word.text().indexOf(':') + 1;
      String text = word.text().substring(value).trim();
      boolean unknown = word.variables().stream().anyMatch(each -> each.written().equals(text));
      if (!text.isEmpty() && !unknown) {
        secrets.add(new Secret(after(word, value), text));
      }
    }
    return List.copyOf(secrets);
  }

  /** Where the word goes on after so many characters; all of it where that cannot be told. */
  private static Place after(Word word, int characters) {
    Place at = word.at();
    int written = at.end() - at.start();
    boolean quotes = word.quoted() && written == word.text().length() + 2;
    if (at.line() != at.endLine() || !quotes && written != word.text().length()) {
      return at;
    }
    return new Place(
        at.file(),
        at.line(),
        at.column() + word.text().codePointCount(0, characters),
        at.endLine(),
        at.endColumn(),
        at.start() + characters,
        at.end());
  }
}
