package io.github.bitswise.read;

import io.github.bitswise.bitsadmin.Secret;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.text.Passwords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a script may never be shown: what its commands say to be secret, wherever it stands. */
final class ScriptSecrets {

  /** A shorter secret is hidden where a command has it, and not wherever its letters occur. */
  private static final int SHORTEST = 4;

  /** The options of programs after which a password stands. */
  private static final Map<String, Set<String>> OPTIONS =
      Map.of(
          "schtasks", Set.of("/rp", "/p"),
          "psexec", Set.of("-p", "/p"),
          "psexec64", Set.of("-p", "/p"),
          "paexec", Set.of("-p", "/p"));

  private static final Pattern SET =
      Pattern.compile("(?i)\\bset\\s+\"?([\\w.-]{1,40})=([^\\r\\n]*)");

  private final List<Secret> secrets = new ArrayList<>();

  /** Notes what a command of any other program holds of passwords. */
  void note(Command command) {
    List<Word> words = command.arguments();
    Set<String> options = OPTIONS.getOrDefault(command.program(), Set.of());
    for (int i = 0; i + 1 < words.size(); i++) {
      if (options.contains(words.get(i).text().toLowerCase(Locale.ROOT))) {
        note(words.get(i + 1));
      }
    }
    if (command.program().equals("net") && !words.isEmpty() && words.get(0).is("use")) {
      words.stream().skip(3).filter(word -> !word.text().startsWith("/")).forEach(this::note);
    }
  }

  void note(List<Secret> found) {
    secrets.addAll(found);
  }

  private void note(Word word) {
    secrets.add(new Secret(word.at(), word.text()));
  }

  /** The text to quote lines from: stars stand for secrets, everything else is where it was. */
  SourceText masked(SourceText source) {
    StringBuilder text = new StringBuilder(source.text());
    Map<String, Set<String>> byStart = new HashMap<>();
    for (Secret secret : secrets) {
      stars(text, secret.at().start(), secret.at().end());
      String word = secret.text();
      if (word.length() >= SHORTEST && word.indexOf('%') < 0) {
        byStart.computeIfAbsent(word.substring(0, SHORTEST), any -> new HashSet<>()).add(word);
      }
    }
    starsWherever(byStart, source.text(), text);
    Matcher set = SET.matcher(source.text());
    while (set.find()) {
      if (Passwords.named(set.group(1))) {
        stars(text, set.start(2), set.end(2));
      }
    }
    return new SourceText(source.name(), Passwords.hideInAddresses(text.toString()));
  }

  /** One pass over the text, however many secrets there are. */
  private static void starsWherever(
      Map<String, Set<String>> byStart, String text, StringBuilder shown) {
    if (byStart.isEmpty()) {
      return;
    }
    for (int i = 0; i + SHORTEST <= text.length(); i++) {
      for (String word : byStart.getOrDefault(text.substring(i, i + SHORTEST), Set.of())) {
        if (text.startsWith(word, i)) {
          stars(shown, i, i + word.length());
        }
      }
    }
  }

  private static void stars(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        text.setCharAt(i, '*');
      }
    }
  }
}
