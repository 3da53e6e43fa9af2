package io.github.bitswise.context;

import io.github.bitswise.script.Comment;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * What the comments of a file say to bitswise.
 *
 * @param as the account that owns the jobs whose owner is not stated
 * @param machine the scenario file that describes the machine, relative to this one
 * @param silences in the order of the file
 * @param misunderstood in the order of the file
 * @param whole whether all of the file was understood; if not, a silence may be for what was not
 */
public record Directives(
    Known<String> as,
    Known<String> machine,
    List<Silence> silences,
    List<Misunderstood> misunderstood,
    boolean whole) {

  /** A file whose comments say nothing. */
  public static final Directives NONE =
      new Directives(Known.unknown(), Known.unknown(), List.of(), List.of(), true);

  /** What these comments say, all comments of a file in their order. */
  public static Directives of(List<Comment> comments, SourceText source) {
    return of(comments, source, List.of());
  }

  /**
   * The same for a script.
   *
   * @param commands its commands; one that is continued over several lines counts as one line
   */
  public static Directives of(List<Comment> comments, SourceText source, List<Place> commands) {
    List<Comment> addressed = comments.stream().filter(Directive::addressed).toList();
    if (addressed.isEmpty()) {
      return NONE;
    }
    Lines lines = new Lines(source, comments, commands);
    Known<String> as = Known.unknown();
    Known<String> machine = Known.unknown();
    List<Silence> silences = new ArrayList<>();
    List<Misunderstood> misunderstood = new ArrayList<>();
    for (Comment comment : addressed) {
      Directive directive = Directive.of(comment);
      if (directive instanceof Directive.Ignore ignore) {
        Lines.Span span = lines.meant(comment.at());
        silences.add(
            new Silence(
                ignore.rules(), ignore.reason(), span.line(), span.endLine(), comment.at()));
      } else if (directive instanceof Directive.As said) {
        misunderstood.addAll(twice("as", as, comment));
        as = as.known() ? as : said.account();
      } else if (directive instanceof Directive.Machine said) {
        misunderstood.addAll(twice("machine", machine, comment));
        machine = machine.known() ? machine : said.file();
      } else if (directive instanceof Directive.Unclear unclear) {
        misunderstood.add(unclear.why());
      }
    }
    return new Directives(as, machine, List.copyOf(silences), List.copyOf(misunderstood), true);
  }

  /** The same of a file that was not understood in all its parts. */
  public Directives inPart() {
    return new Directives(as, machine, silences, misunderstood, false);
  }

  private static List<Misunderstood> twice(String word, Known<String> before, Comment comment) {
    return before.known()
        ? List.of(
            new Misunderstood(
                comment.at(),
                "line " + before.at().line() + " has said `" + word + "` for the whole file",
                "remove one of the two"))
        : List.of();
  }
}
