package io.github.bitswise.read;

import io.github.bitswise.bitsadmin.Secret;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.ScriptText.Language;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.text.Passwords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a script may never be shown: what its commands say to be secret, wherever it stands. */
final class ScriptSecrets {

  /** A shorter secret is hidden where a command has it, and not wherever its letters occur. */
  private static final int SHORTEST = 4;

  /** Of a longer one the beginning tells it. */
  private static final int LONGEST = 64;

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

  private static final Pattern ASSIGNED =
      Pattern.compile(
          "(?i)[$-]?([a-z][\\w:]{1,40})(?:[ \\t]{0,20}=[ \\t]{0,20}|:|[ \\t]{1,20})([\"'])([^\"'\\r\\n]{1,400})\\2");

  private Pattern assignments = SET;
  private int assigned = 2;

  /** How assignments look in the script. */
  void readAs(Language language) {
    if (language == Language.POWERSHELL) {
      assignments = ASSIGNED;
      assigned = 3;
    }
  }

  /** Notes a secret wherever it stands; it may come to its place by a variable. */
  void note(String text, Place at) {
    boolean there = at.end() - at.start() >= text.length();
    secrets.add(new Secret(there ? at : Place.UNSTATED, text));
  }

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
    for (Secret secret : secrets) {
      stars(text, secret.at().start(), secret.at().end());
    }
    Wherever.of(secrets).stars(source.text(), text);
    Matcher set = assignments.matcher(source.text());
    while (set.find()) {
      if (Passwords.named(set.group(1))) {
        stars(text, set.start(assigned), set.end(assigned));
      }
    }
    return new SourceText(source.name(), Passwords.hideInAddresses(text.toString()));
  }

  /**
   * Secrets that are hidden wherever they stand.
   *
   * @param words by their first letters; of a long one, its beginning
   * @param lengths of the words
   */
  private record Wherever(Map<String, Set<String>> words, SortedSet<Integer> lengths) {

    static Wherever of(List<Secret> secrets) {
      Map<String, Set<String>> words = new HashMap<>();
      SortedSet<Integer> lengths = new TreeSet<>();
      for (Secret secret : secrets) {
        String word = secret.text().substring(0, Math.min(LONGEST, secret.text().length()));
        if (word.length() >= SHORTEST && word.indexOf('%') < 0) {
          words.computeIfAbsent(word.substring(0, SHORTEST), any -> new HashSet<>()).add(word);
          lengths.add(word.length());
        }
      }
      return new Wherever(words, lengths);
    }

    /** One pass over the text, however many secrets there are. */
    void stars(String text, StringBuilder shown) {
      for (int i = 0; !words.isEmpty() && i + SHORTEST <= text.length(); i++) {
        Set<String> begun = words.getOrDefault(text.substring(i, i + SHORTEST), Set.of());
        if (!begun.isEmpty()) {
          stars(begun, text, i, shown);
        }
      }
    }

    private void stars(Set<String> begun, String text, int start, StringBuilder shown) {
      for (int length : lengths) {
        int end = start + length;
        if (end <= text.length() && begun.contains(text.substring(start, end))) {
          while (length == LONGEST && end < text.length() && !lineEnd(text.charAt(end))) {
            end++;
          }
          ScriptSecrets.stars(shown, start, end);
        }
      }
    }

    private static boolean lineEnd(char c) {
      return c == '\n' || c == '\r';
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
