package io.github.bitswise.powershell;

import io.github.bitswise.source.Positions;
import io.github.bitswise.source.SourceText;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The functions of a script. */
final class Functions {
  private final Map<String, Function> byName = new HashMap<>();
  private final Deque<Function> waiting = new ArrayDeque<>();
  private final Deque<Function> second = new ArrayDeque<>();
  private final Set<String> called = new HashSet<>();
  private final Deque<Block> met = new ArrayDeque<>();
  private final Set<Node.Code> known = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node.Code> run = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The names of all commands in the script, lower case. */
  Set<String> called() {
    return called;
  }

  /** A function of the script, and what became of it so far. */
  static final class Function {
    private final Node.Function node;
    private final Ground ground;
    private boolean walked;
    private int open;

    Function(Node.Function node, Ground ground) {
      this.node = node;
      this.ground = ground;
    }

    Node.Function node() {
      return node;
    }

    Ground ground() {
      return ground;
    }

    /** Whether it has been gone through. */
    boolean walked() {
      return walked;
    }

    /** Whether it is being called, more often than a function may call itself. */
    boolean busy() {
      return open > 1;
    }

    void enter() {
      walked = true;
      open++;
    }

    void leave() {
      open--;
    }
  }

  /** A block of which it is not known yet whether it is run. */
  void meets(Block block) {
    if (known.add(block.code())) {
      met.add(block);
    }
  }

  /** A block that is run, or that is known not to be. */
  void runs(Block block) {
    run.add(block.code());
  }

  /** A block that the script keeps and nothing in it runs; or null. */
  @Nullable Block kept() {
    met.removeIf(block -> run.contains(block.code()));
    return met.poll();
  }

  void define(Node.Function node, Ground ground) {
    String key = node.name().toLowerCase(Locale.ROOT);
    Function before = byName.get(key);
    if (before == null || before.node != node) {
      Function made = new Function(node, ground);
      byName.put(key, made);
      waiting.add(made);
    }
  }

  /** A function that does nothing takes the place of a command. */
  void replace(String name) {
    Node.Block nothing = new Node.Block(List.of(), 0, 0);
    Node.Function mock = new Node.Function("mock", name, List.of(), nothing, 0, 0);
    byName.put(name.toLowerCase(Locale.ROOT), new Function(mock, EMPTY));
  }

  private static final Ground EMPTY = Ground.file("", new Positions(new SourceText("", "")));

  @Nullable Function get(String name) {
    return byName.get(name.toLowerCase(Locale.ROOT));
  }

  /** The next function that nothing has called, those first that nothing can call; or null. */
  @Nullable Function uncalled() {
    while (!waiting.isEmpty()) {
      Function next = waiting.remove();
      if (called.contains(next.node.name().toLowerCase(Locale.ROOT))) {
        second.add(next);
      } else if (!next.walked) {
        return next;
      }
    }
    while (!second.isEmpty()) {
      Function next = second.remove();
      if (!next.walked) {
        return next;
      }
    }
    return null;
  }
}
