package io.github.bitswise.powershell;

import io.github.bitswise.script.Comment;
import io.github.bitswise.script.Script.Skipped;
import io.github.bitswise.source.Place;
import java.util.List;
import java.util.TreeMap;

/** What is to be said of a script besides what it does; each place once. */
final class Notes {
  private static final int MOST_SKIPPED = 100;

  private Ground ground;
  private final TreeMap<Integer, Comment> comments = new TreeMap<>();
  private final TreeMap<Integer, Skipped> skipped = new TreeMap<>();

  Notes(Ground ground) {
    this.ground = ground;
  }

  /** Goes on with another text; gives the one before. */
  Ground on(Ground other) {
    Ground before = ground;
    ground = other;
    return before;
  }

  /** A remark between two offsets, with blanks around it; only those of the file itself count. */
  void comment(int from, int to) {
    String text = ground.text();
    int first = from;
    int last = to;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (first < last && ground.whole() == null && ground.shift() == 0) {
      comments.put(first, new Comment(text.substring(first, last), ground.place(first, last)));
    }
  }

  void skip(String why, int from, int to) {
    skip(why, ground.place(from, Math.max(from, to)));
  }

  void skip(String why, Place at) {
    if (skipped.size() < MOST_SKIPPED) {
      skipped.putIfAbsent(at.start(), new Skipped(why, at));
    }
  }

  List<Comment> comments() {
    return List.copyOf(comments.values());
  }

  List<Skipped> skipped() {
    return List.copyOf(skipped.values());
  }
}
