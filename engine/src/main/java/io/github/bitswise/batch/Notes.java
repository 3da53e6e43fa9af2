package io.github.bitswise.batch;

import io.github.bitswise.script.Comment;
import io.github.bitswise.script.Script.Skipped;
import io.github.bitswise.source.Positions;
import io.github.bitswise.source.SourceText;
import java.util.List;
import java.util.TreeMap;

/** What is to be said of a script besides what it does; each place once. */
final class Notes {
  private static final int MOST_SKIPPED = 100;

  private final String text;
  private final Positions positions;
  private final TreeMap<Integer, Comment> comments = new TreeMap<>();
  private final TreeMap<Integer, Skipped> skipped = new TreeMap<>();
  private boolean complete;

  Notes(SourceText source, Positions positions) {
    text = source.text();
    this.positions = positions;
  }

  /** A remark between two offsets, with blanks around it. */
  void comment(int from, int to) {
    if (complete) {
      return;
    }
    int first = from;
    int last = to;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      comments.put(first, new Comment(text.substring(first, last), positions.place(first, last)));
    }
  }

  /** All remarks are there; from here on it matters what cannot be read, for it is run. */
  void complete() {
    complete = true;
  }

  void skip(String why, int from, int to) {
    if (complete && skipped.size() < MOST_SKIPPED) {
      skipped.putIfAbsent(from, new Skipped(why, positions.place(from, to)));
    }
  }

  List<Comment> comments() {
    return List.copyOf(comments.values());
  }

  List<Skipped> skipped() {
    return List.copyOf(skipped.values());
  }
}
