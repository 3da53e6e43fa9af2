package io.github.bitswise.tree;

import io.github.bitswise.source.Positions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code bitsadmin /list} prints, with and without {@code /verbose}: a list of maps with the
 * keys of {@code Get-BitsTransfer}.
 */
final class BitsadminList {

  private static final List<String> ARROWS = List.of(" -> ", " <- ");

  /** Longer lines are none of bitsadmin's. */
  private static final int LONGEST = 20_000;

  private final String text;
  private final TreeBuilder builder;
  private int line;
  private int end = -1;

  BitsadminList(String text, Positions positions) {
    this.text = text;
    this.builder = new TreeBuilder(positions);
  }

  Tree read() {
    builder.startSequence(0);
    boolean more = next();
    while (more) {
      more = job() || next();
    }
    builder.end(text.length());
    return builder.tree(List.of());
  }

  /** Goes to the next line that is not blank; false where there is none. */
  private boolean next() {
    for (int from = end + 1; from < text.length(); from = end + 1) {
      end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      line = from;
      while (line < end && Character.isWhitespace(text.charAt(line))) {
        line++;
      }
      if (line < end && end - line <= LONGEST) {
        return true;
      }
    }
    return false;
  }

  private BitsadminLine.@Nullable Found match(BitsadminLine form) {
    return form.in(text, line, end);
  }

  /** Reads a job if one begins here; true if it ended at the line after its last. */
  private boolean job() {
    BitsadminLine.Found brief = match(BitsadminLine.JOB);
    if (brief != null) {
      builder.startMapping(line);
      fields(brief);
      builder.end(end);
      return false;
    }
    BitsadminLine.Found begin = match(BitsadminLine.BEGIN);
    if (begin == null) {
      return false;
    }
    builder.startMapping(line);
    fields(begin);
    boolean more = details();
    builder.end(more ? line : text.length());
    return more;
  }

  /** The lines of a job up to one that begins another; true if there is one. */
  private boolean details() {
    int detail = 0;
    boolean files = false;
    boolean more;
    while ((more = next())
        && match(BitsadminLine.BEGIN) == null
        && match(BitsadminLine.JOB) == null) {
      BitsadminLine.Found file = match(BitsadminLine.FILE);
      if (file != null) {
        if (!files) {
          builder.scalar("FileList", true, line, line);
          builder.startSequence(line);
          files = true;
        }
        file(file.fields().get(0));
      }
      // What follows the files says nothing that a job is judged by.
      for (int i = detail; i < BitsadminLine.DETAILS.size() && !files; i++) {
        BitsadminLine.Found found = match(BitsadminLine.DETAILS.get(i));
        if (found != null) {
          fields(found);
          detail = i + 1;
          break;
        }
      }
    }
    if (files) {
      builder.end(more ? line : text.length());
    }
    return more;
  }

  private void file(BitsadminLine.Field names) {
    String both = text.substring(names.start(), names.end());
    for (String arrow : ARROWS) {
      int at = both.indexOf(arrow);
      if (at >= 0) {
        builder.startMapping(names.start());
        field(new BitsadminLine.Field("RemoteName", names.start(), names.start() + at));
        field(
            new BitsadminLine.Field("LocalName", names.start() + at + arrow.length(), names.end()));
        builder.end(names.end());
        return;
      }
    }
  }

  private void fields(BitsadminLine.Found found) {
    found.fields().forEach(this::field);
  }

  private void field(BitsadminLine.Field field) {
    int start = field.start();
    int stop = field.end();
    while (start < stop && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    String value = text.substring(start, stop);
    boolean nothing = value.isEmpty() || value.equals("NULL") && field.name().startsWith("Proxy");
    builder.scalar(field.name(), true, start, start);
    builder.scalar(nothing ? "" : value, !nothing, start, stop);
  }
}
