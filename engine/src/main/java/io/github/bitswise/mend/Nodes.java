package io.github.bitswise.mend;

import io.github.bitswise.source.Place;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import io.github.bitswise.tree.Value.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds values of a tree by their places. */
record Nodes(Value root) {

  /**
   * A value and what it is in.
   *
   * @param parent null for the root
   * @param entry the entry whose value it is; null in a list
   */
  record Node(Value value, @Nullable Node parent, @Nullable Entry entry) {}

  /** The outermost value at exactly this place; a key stands for its value. */
  Optional<Node> at(Place place) {
    return all(new Node(root, null, null)).filter(each -> is(each, place)).findFirst();
  }

  /** The value at exactly this place or, if that is none of these, the only one in it. */
  Optional<Node> value(Place place, Predicate<Scalar> wanted) {
    List<Node> found =
        at(place).stream()
            .flatMap(Nodes::all)
            .filter(each -> each.value instanceof Scalar scalar && wanted.test(scalar))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The first step of this name, in lower case; -1 where there is none. */
  static int step(Sequence program, String name) {
    for (int i = 0; i < program.items().size(); i++) {
      Value item = program.items().get(i);
      boolean named =
          item instanceof Scalar scalar && scalar.text().equalsIgnoreCase(name)
              || item instanceof Mapping map
                  && map.entries().stream()
                      .anyMatch(each -> each.key().text().equalsIgnoreCase(name));
      if (named) {
        return i;
      }
    }
    return -1;
  }

  private static boolean is(Node node, Place place) {
    return same(node.value.at(), place) || node.entry != null && same(node.entry.key().at(), place);
  }

  private static boolean same(Place one, Place other) {
    return one.start() == other.start() && one.end() == other.end();
  }

  private static Stream<Node> all(Node node) {
    Stream<Node> below = Stream.empty();
    if (node.value instanceof Mapping map) {
      below = map.entries().stream().map(each -> new Node(each.value(), node, each));
    } else if (node.value instanceof Sequence list) {
      below = list.items().stream().map(each -> new Node(each, node, null));
    }
    return Stream.concat(Stream.of(node), below.flatMap(Nodes::all));
  }

  /** The job, or the commands of none, that this place belongs to. */
  Optional<Mapping> job(Place place) {
    Stream<Value> jobs =
        value(root, "jobs") instanceof Sequence list ? list.items().stream() : Stream.of();
    Value commands = value(root, "commands");
    return Stream.concat(jobs, Stream.ofNullable(commands))
        .filter(each -> holds(each.at(), place))
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast)
        .findFirst();
  }

  /** The step of a program that this place belongs to; its index. */
  static int index(Sequence list, Place place) {
    List<Value> items = list.items();
    for (int i = 0; i < items.size(); i++) {
      if (holds(items.get(i).at(), place)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean holds(Place outer, Place inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  /** The value of this key; null where there is none. */
  static @Nullable Value value(Value map, String key) {
    return map instanceof Mapping mapping
        ? mapping.entries().stream()
            .filter(each -> plain(each.key()).equals(key))
            .map(Entry::value)
            .findFirst()
            .orElse(null)
        : null;
  }

  private static String plain(Scalar key) {
    return key.text();
  }
}
