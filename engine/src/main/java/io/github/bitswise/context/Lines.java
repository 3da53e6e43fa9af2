package io.github.bitswise.context;

import io.github.bitswise.script.Comment;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.SourceText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which lines of a file hold content, and which of them are one. */
final class Lines {

  /** What may stand before a comment that has a line for itself: signs, but no content. */
  private static final Pattern NO_CONTENT =
      Pattern.compile("(?i)[-@?:;,=(\\s]*+(#+|rem\\b|:+)?\\s*+");

  private final Map<Integer, String> beforeComment = new HashMap<>();
  private final TreeMap<Integer, Span> spans = new TreeMap<>();
  private final int[] nextContent;

  /** Lines that count as one. */
  record Span(int line, int endLine) {}

  Lines(SourceText source, List<Comment> comments, List<Place> commands) {
    List<String> text = source.text().lines().toList();
    for (Comment comment : comments) {
      int line = comment.at().line();
      if (line <= text.size()) {
        String whole = text.get(line - 1);
        int column = Math.min(comment.at().column() - 1, whole.codePointCount(0, whole.length()));
        beforeComment.putIfAbsent(line, whole.substring(0, whole.offsetByCodePoints(0, column)));
      }
    }
    nextContent = new int[text.size() + 2];
    nextContent[text.size() + 1] = text.size() + 1;
    for (int line = text.size(); line > 0; line--) {
      boolean content = content(line, text.get(line - 1));
      nextContent[line] = content ? line : nextContent[line + 1];
    }
    commands.stream().sorted(Comparator.comparing(Place::start)).forEach(this::join);
  }

  /** The lines that a comment there speaks of: its own, or the next ones with content. */
  Span meant(Place comment) {
    int line = nextContent[Math.min(comment.line(), nextContent.length - 1)];
    Map.Entry<Integer, Span> before = spans.floorEntry(line);
    return before != null && before.getValue().endLine >= line
        ? before.getValue()
        : new Span(line, line);
  }

  private boolean content(int line, String text) {
    return !NO_CONTENT.matcher(beforeComment.getOrDefault(line, text)).matches();
  }

  private void join(Place command) {
    if (command.line() == command.endLine()) {
      return;
    }
    Map.Entry<Integer, Span> before = spans.floorEntry(command.line());
    Span span = before == null ? null : before.getValue();
    if (span != null && span.endLine >= command.line()) {
      spans.put(span.line, new Span(span.line, Math.max(span.endLine, command.endLine())));
    } else {
      spans.put(command.line(), new Span(command.line(), command.endLine()));
    }
  }
}
