package io.github.bitswise.mend;

import io.github.bitswise.repair.Edit;
import io.github.bitswise.source.Place;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists and maps of a scenario file, over lines or in brackets. */
final class Containers {
  private final Lines lines;
  private final boolean json;

  Containers(Lines lines, boolean json) {
    this.lines = lines;
    this.json = json;
  }

  /** Whether it is written in brackets or braces. */
  boolean brackets(Value value) {
    int start = value.at().start();
    char first = start < lines.text().length() ? lines.text().charAt(start) : ' ';
    return value instanceof Mapping && first == '{' || value instanceof Sequence && first == '[';
  }

  /** One more key. */
  List<Edit> put(Mapping map, String key, Object value) {
    String entry = Inline.key(key, json) + ": " + Inline.of(value, json);
    if (map.entries().isEmpty()) {
      return brackets(map)
          ? List.of(lines.insert(map.at().start() + 1, " " + entry + " "))
          : List.of();
    }
    Entry last = map.entries().get(map.entries().size() - 1);
    int keyStart = last.key().at().start();
    int end = end(last.value().at());
    if (brackets(map)) {
      return List.of(lines.insert(end, "," + between(keyStart) + entry));
    }
    String indent = " ".repeat(lines.before(keyStart).length());
    return List.of(lines.lineAfter(end, indent + entry));
  }

  /** What stands between two parts of something in brackets: a blank, or a line of its own. */
  private String between(int part) {
    String before = lines.before(part);
    return before.isBlank() ? lines.ending(part) + before : " ";
  }

  /** More items before or after one. */
  List<Edit> insert(Sequence list, int index, List<?> items, boolean before) {
    List<String> texts = items.stream().map(each -> Inline.of(each, json)).toList();
    if (brackets(list)) {
      if (list.items().isEmpty()) {
        return List.of(lines.insert(list.at().start() + 1, String.join(", ", texts)));
      }
      int start = list.items().get(index).at().start();
      String comma = "," + between(start);
      String joined = String.join(comma, texts);
      return List.of(
          before
              ? lines.insert(start, joined + comma)
              : lines.insert(end(list.items().get(index).at()), comma + joined));
    }
    if (list.items().isEmpty()) {
      return List.of();
    }
    Place item = list.items().get(index).at();
    Optional<String> dash = dash(item);
    if (dash.isEmpty()) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    for (Object each : items) {
      String line = dash.get() + "- " + block(each);
      edits.add(
          before ? lines.lineBefore(above(item.start()), line) : lines.lineAfter(end(item), line));
    }
    return Merged.inserts(edits);
  }

  /** A map with one key keeps that out of braces. */
  private String block(Object item) {
    if (item instanceof Map<?, ?> map && map.size() == 1) {
      Map.Entry<?, ?> only = map.entrySet().iterator().next();
      return Inline.key(only.getKey().toString(), json) + ": " + Inline.of(only.getValue(), json);
    }
    return Inline.of(item, json);
  }

  /** The blanks before the dash of an item that begins a line. */
  private Optional<String> dash(Place item) {
    String before = lines.before(item.start()).stripTrailing();
    return before.strip().equals("-")
        ? Optional.of(before.substring(0, before.length() - 1))
        : Optional.empty();
  }

  /** The first of the lines of comment that stand right above this one, or itself. */
  private int above(int offset) {
    int start = lines.start(offset);
    while (start > 0) {
      int previous = lines.previous(start);
      String line = lines.piece(previous, lines.end(previous)).strip();
      if (lines.next(previous) != start || !line.startsWith("#")) {
        break;
      }
      start = previous;
    }
    return start;
  }

  /** The end of what is written there; a block of text ends before its last line end. */
  private int end(Place at) {
    int end = at.end();
    while (end > at.start() && Character.isWhitespace(lines.text().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** A list without one of several items. */
  List<Edit> without(Sequence list, Value item) {
    int index = list.items().indexOf(item);
    if (brackets(list)) {
      return cut(list.items().stream().map(Value::at).toList(), index);
    }
    int from = lines.start(item.at().start());
    return dash(item.at()).isPresent()
        ? List.of(lines.replace(from, lines.next(end(item.at())), ""))
        : List.of();
  }

  /** A map without one of several keys. */
  List<Edit> without(Mapping map, Entry entry) {
    List<Entry> entries = map.entries();
    int index = entries.indexOf(entry);
    if (brackets(map)) {
      return cut(entries.stream().map(Containers::span).toList(), index);
    }
    int start = entry.key().at().start();
    if (lines.before(start).isBlank()) {
      int end = end(entry.value().at());
      return List.of(lines.replace(lines.start(start), lines.next(Math.max(end, start)), ""));
    }
    return index + 1 < entries.size()
        ? List.of(lines.replace(start, entries.get(index + 1).key().at().start(), ""))
        : List.of();
  }

  private static Place span(Entry entry) {
    Place key = entry.key().at();
    Place value = entry.value().at();
    return new Place(
        key.file(),
        key.line(),
        key.column(),
        value.endLine(),
        value.endColumn(),
        key.start(),
        Math.max(key.end(), value.end()));
  }

  /** One of several parts between commas goes with the comma before it or, first, behind it. */
  private List<Edit> cut(List<Place> parts, int index) {
    int from = index == 0 ? parts.get(0).start() : parts.get(index - 1).end();
    int to = index == 0 ? parts.get(1).start() : parts.get(index).end();
    return List.of(lines.replace(from, to, ""));
  }

  /** A list over lines with one item before another. */
  List<Edit> moved(Sequence list, int from, int to) {
    Place item = list.items().get(from).at();
    Place other = list.items().get(to).at();
    if (brackets(list) || dash(item).isEmpty() || dash(other).isEmpty() || from <= to) {
      return List.of();
    }
    int start = above(item.start());
    int end = lines.next(end(item));
    String moved = lines.piece(start, lines.end(end(item))) + lines.ending(other.start());
    return List.of(lines.insert(above(other.start()), moved), lines.replace(start, end, ""));
  }
}
