package io.github.bitswise.context;

import io.github.bitswise.script.Comment;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.text.Nearest;
import io.github.bitswise.text.Passwords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one comment says to bitswise. */
sealed interface Directive {

  /** What every such comment begins with. */
  String ADDRESS = "bitswise:";

  List<String> WORDS = List.of("ignore", "as", "machine");
  String FORMS = "`ignore RULE (reason)`, `as ACCOUNT` or `machine FILE`";

  /** Findings of these rules do not matter on a line. */
  record Ignore(List<Silence.Named> rules, String reason) implements Directive {}

  /** Who owns the jobs. */
  record As(Known<String> account) implements Directive {}

  /** What describes the machine. */
  record Machine(Known<String> file) implements Directive {}

  /** It makes no sense. */
  record Unclear(Misunderstood why) implements Directive {}

  /** Whether a comment is meant for bitswise; the key of a file's version is not. */
  static boolean addressed(Comment comment) {
    String text = comment.text();
    return text.regionMatches(true, 0, ADDRESS, 0, ADDRESS.length())
        && !Forms.VERSION.matcher(text).matches();
  }

  /** What a comment says that is meant for bitswise. */
  static Directive of(Comment comment) {
    String text = comment.text();
    Matcher form = Forms.DIRECTIVE.matcher(text);
    String word = form.matches() ? form.group("word").toLowerCase(Locale.ROOT) : "";
    return switch (word) {
      case "ignore" -> ignore(comment, form.start("rest"));
      case "as" -> said(comment, form, "an account", "as LocalSystem", As::new);
      case "machine" -> said(comment, form, "a file", "machine pc.bits.yaml", Machine::new);
      default -> unknown(comment, word);
    };
  }

  private static Directive ignore(Comment comment, int from) {
    String text = comment.text();
    int open = text.indexOf('(', from);
    int close = open < 0 ? -1 : closing(text, open);
    String ids = text.substring(from, open < 0 ? text.length() : open);
    List<Silence.Named> rules = new ArrayList<>();
    Matcher each = Forms.RULE.matcher(ids);
    while (each.find()) {
      rules.add(
          new Silence.Named(each.group(), part(comment, from + each.start(), from + each.end())));
    }
    String reason = close < 0 ? "" : text.substring(open + 1, close).strip();
    if (rules.isEmpty()) {
      return unclear(comment, "`ignore` names no rule", "name it: `ignore DRV-01 (reason)`");
    }
    if (open >= 0 && close < 0) {
      return unclear(comment, "the reason of `ignore` has no end", "close it with `)`");
    }
    if (reason.isEmpty()) {
      return unclear(
          comment,
          "`ignore` gives no reason, so it silences nothing",
          "say in parentheses why it does not matter here: `ignore "
              + rules.get(0).rule()
              + " (reason)`");
    }
    if (!text.substring(close + 1).isBlank()) {
      return unclear(
          new Comment(text, part(comment, close + 1, text.length())),
          "something follows after the reason of `ignore`",
          "end with the reason; name several rules before it: `ignore DRV-01, ACC-03 (reason)`");
    }
    return new Ignore(List.copyOf(rules), Passwords.hide(reason));
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      if (text.charAt(i) == '(') {
        depth++;
      } else if (text.charAt(i) == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static Directive said(
      Comment comment,
      Matcher form,
      String what,
      String example,
      java.util.function.Function<Known<String>, Directive> made) {
    int start = form.start("rest");
    int end = comment.text().length();
    if (start == end) {
      return unclear(
          comment,
          "`" + form.group("word") + "` names no " + what.substring(what.indexOf(' ') + 1),
          "name " + what + ": `" + example + "`");
    }
    boolean quoted = end - start > 2 && Forms.QUOTED.matcher(form.group("rest")).matches();
    int inset = quoted ? 1 : 0;
    String value = comment.text().substring(start + inset, end - inset);
    return made.apply(Known.stated(value, part(comment, start + inset, end - inset)));
  }

  private static Directive unknown(Comment comment, String word) {
    if (word.isEmpty()) {
      return unclear(comment, "nothing that bitswise knows follows `bitswise:`", "use " + FORMS);
    }
    String help = Nearest.of(word, WORDS).map(near -> "did you mean `" + near + "`? ").orElse("");
    return unclear(comment, "`" + word + "` is no directive", help + "use " + FORMS);
  }

  private static Directive unclear(Comment comment, String message, String fix) {
    return new Unclear(new Misunderstood(comment.at(), message, fix));
  }

  /** The place of a part of a comment. */
  private static Place part(Comment comment, int from, int to) {
    String text = comment.text();
    Place at = comment.at();
    if (at.end() - at.start() != text.length()) {
      return at; // what it says is not what stands there letter by letter
    }
    return new Place(
        at.file(),
        at.line(),
        at.column() + text.codePointCount(0, from),
        at.line(),
        at.column() + text.codePointCount(0, to),
        at.start() + from,
        at.start() + to);
  }

  /** Patterns, each linear in the length of a comment. */
  final class Forms {
    private static final Pattern VERSION = Pattern.compile("(?i)bitswise:\\s*+[0-9.]++\\s*+");
    private static final Pattern DIRECTIVE =
        Pattern.compile("(?is)bitswise:\\s*+(?<word>[a-z][a-z-]{0,30}+)(?![^\\s])\\s*+(?<rest>.*)");
    private static final Pattern RULE = Pattern.compile("[^\\s,;]+");
    private static final Pattern QUOTED = Pattern.compile("(?s)\"[^\"]*\"|'[^']*'");

    private Forms() {}
  }
}
