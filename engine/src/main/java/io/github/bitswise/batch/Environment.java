package io.github.bitswise.batch;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The variables that a script has set. It never changes: setting makes another one that shares what
 * is the same, so that forks are cheap.
 *
 * <p>It is a treap whose priorities come from the names, so equal contents have equal shapes.
 */
final class Environment {

  static final Environment EMPTY = new Environment(null);

  private final @Nullable Node root;

  private Environment(@Nullable Node root) {
    this.root = root;
  }

  private record Node(
      String name, Value value, int priority, @Nullable Node left, @Nullable Node right) {

    Node with(Value other) {
      return new Node(name, other, priority, left, right);
    }

    Node with(@Nullable Node newLeft, @Nullable Node newRight) {
      return newLeft == left && newRight == right
          ? this
          : new Node(name, value, priority, newLeft, newRight);
    }
  }

  private record Split(@Nullable Node less, @Nullable Node same, @Nullable Node more) {}

  /** The value of a variable in any case of letters; null: the script never sets it. */
  @Nullable Value get(String name) {
    String key = key(name);
    Node node = root;
    while (node != null) {
      int order = key.compareTo(node.name);
      if (order == 0) {
        return node.value;
      }
      node = order < 0 ? node.left : node.right;
    }
    return null;
  }

  Environment with(String name, Value value) {
    String key = key(name);
    return new Environment(put(root, new Node(key, value, priority(key), null, null)));
  }

  /** What is known after a fork of which one way led here and the other there. */
  Environment or(Environment other) {
    return this == other ? this : new Environment(join(root, other.root));
  }

  private static Node put(@Nullable Node tree, Node node) {
    if (tree == null) {
      return node;
    }
    int order = node.name.compareTo(tree.name);
    if (order == 0) {
      return tree.with(node.value);
    }
    if (above(node, tree)) {
      Split split = split(tree, node.name);
      return split.same == null
          ? node.with(split.less, split.more)
          : new Node(node.name, node.value, node.priority, split.less, split.more);
    }
    return order < 0
        ? tree.with(put(tree.left, node), tree.right)
        : tree.with(tree.left, put(tree.right, node));
  }

  private static @Nullable Node join(@Nullable Node a, @Nullable Node b) {
    if (a == b) {
      return a;
    }
    if (a == null) {
      return join(b, null);
    }
    if (b != null && above(b, a)) {
      return join(b, a);
    }
    Split split = split(b, a.name);
    Value value = split.same == null ? Value.ANYTHING : a.value.or(split.same.value);
    Node left = join(a.left, split.less);
    Node right = join(a.right, split.more);
    return (value == a.value ? a : a.with(value)).with(left, right);
  }

  private static Split split(@Nullable Node tree, String name) {
    if (tree == null) {
      return new Split(null, null, null);
    }
    int order = name.compareTo(tree.name);
    if (order == 0) {
      return new Split(tree.left, tree, tree.right);
    }
    if (order < 0) {
      Split split = split(tree.left, name);
      return new Split(split.less, split.same, tree.with(split.more, tree.right));
    }
    Split split = split(tree.right, name);
    return new Split(tree.with(tree.left, split.less), split.same, split.more);
  }

  private static boolean above(Node a, Node b) {
    return a.priority != b.priority ? a.priority > b.priority : a.name.compareTo(b.name) < 0;
  }

  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  // Spread over 64 bits, so that names which differ little do not make a list of the tree.
  private static int priority(String key) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    return (int) (hash ^ (hash >>> 32));
  }
}
