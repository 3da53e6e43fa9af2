package io.github.bitswise.mend;

import io.github.bitswise.bits.Action;
import io.github.bitswise.mend.Actions.Setting;
import io.github.bitswise.mend.Nodes.Node;
import io.github.bitswise.repair.Change;
import io.github.bitswise.repair.Change.Add;
import io.github.bitswise.repair.Change.AddArgument;
import io.github.bitswise.repair.Change.Move;
import io.github.bitswise.repair.Change.Remove;
import io.github.bitswise.repair.Change.Replace;
import io.github.bitswise.repair.Change.When;
import io.github.bitswise.repair.Edit;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import io.github.bitswise.tree.Value.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Scenario files, in YAML and JSON. */
final class TreeWriting implements Writing {
  private final Nodes nodes;
  private final Containers containers;
  private final Scalars scalars;

  TreeWriting(SourceText source, Value root) {
    Lines lines = new Lines(source);
    nodes = new Nodes(root);
    boolean json = source.name().toLowerCase(Locale.ROOT).endsWith(".json");
    containers = new Containers(lines, json);
    scalars = new Scalars(lines, json);
  }

  @Override
  public List<Edit> edits(Change change) {
    if (change instanceof Replace replace) {
      return nodes
          .value(replace.at(), each -> same(each, replace.was()))
          .map(node -> replaced(node, replace))
          .orElse(List.of());
    } else if (change instanceof Remove remove) {
      return nodes.at(remove.at()).map(node -> removed(whole(node, remove))).orElse(List.of());
    } else if (change instanceof Add add) {
      return nodes.job(add.at()).map(job -> added(job, add)).orElse(List.of());
    } else if (change instanceof AddArgument add) {
      return argument(add);
    }
    return change instanceof Move move ? moved(move) : List.of();
  }

  private List<Edit> replaced(Node node, Replace change) {
    Scalar scalar = (Scalar) node.value();
    boolean flow = node.parent() != null && inBrackets(node.parent());
    String now = Spans.of(scalar.text(), change.was(), change.now()).orElse(change.now());
    boolean small = !scalar.text().equals(change.was()) && scalar.text().matches("[a-z-]+");
    now = small ? now.toLowerCase(Locale.ROOT) : now;
    return scalars.replaced(scalar, now, flow);
  }

  private static boolean same(Scalar scalar, String was) {
    return plain(scalar.text()).equals(plain(was)) || Spans.of(scalar.text(), was, was).isPresent();
  }

  private boolean inBrackets(Node node) {
    return containers.brackets(node.value()) || node.parent() != null && inBrackets(node.parent());
  }

  /** Names of settings compare without regard to case and hyphens; other texts hardly clash. */
  private static String plain(String text) {
    return text.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** What a value is a part of; a job is more than that. */
  private Node whole(Node node, Remove remove) {
    Node parent = node.parent();
    boolean part =
        remove.whole()
            && parent != null
            && parent.value() instanceof Mapping map
            && !nodes.job(remove.at()).equals(Optional.of(map));
    return part && parent != null ? parent : node;
  }

  private List<Edit> removed(Node node) {
    Node parent = node.parent();
    if (parent == null) {
      return List.of();
    }
    if (parent.value() instanceof Sequence list) {
      return list.items().size() == 1 ? removed(parent) : containers.without(list, node.value());
    }
    Mapping map = (Mapping) parent.value();
    return map.entries().size() > 1 && node.entry() != null
        ? containers.without(map, node.entry())
        : removed(parent);
  }

  private List<Edit> added(Mapping job, Add add) {
    Value program = Nodes.value(job, "program");
    if (program instanceof Sequence steps && !steps.items().isEmpty()) {
      List<Object> items = new ArrayList<>();
      for (Action each : add.actions()) {
        Optional<Object> step = Actions.step(each);
        if (step.isEmpty()) {
          return List.of();
        }
        items.add(step.get());
      }
      return inserted(steps, items, add);
    }
    List<Edit> edits = new ArrayList<>();
    for (Action each : add.actions()) {
      List<Setting> settings = Actions.settings(each);
      if (program != null || settings.isEmpty()) {
        return List.of();
      }
      for (Setting setting : settings) {
        List<Edit> more = set(job, setting, 0);
        if (more.isEmpty()) {
          return List.of();
        }
        edits.addAll(more);
      }
    }
    return Merged.inserts(edits);
  }

  private List<Edit> inserted(Sequence steps, List<Object> items, Add add) {
    int made = Nodes.step(steps, "createjob");
    int near = Nodes.index(steps, add.at());
    boolean before =
        add.when() == When.BEFORE
            || add.when() == When.FIRST
            || add.when() == When.MADE && made < 0;
    int index =
        switch (add.when()) {
          case FIRST -> 0;
          case MADE -> Math.max(0, made);
          case BEFORE -> near;
          case AFTER -> near >= 0 ? near : steps.items().size() - 1;
        };
    return index < 0 ? List.of() : containers.insert(steps, index, items, before);
  }

  private List<Edit> set(Mapping map, Setting setting, int depth) {
    String key = setting.path().get(depth);
    Value there = Nodes.value(map, key);
    boolean last = depth == setting.path().size() - 1;
    if (there == null) {
      Object value = setting.item() ? List.of(setting.value()) : setting.value();
      for (int i = setting.path().size() - 1; i > depth; i--) {
        value = Map.of(setting.path().get(i), value);
      }
      return containers.put(map, key, value);
    }
    if (!last) {
      return there instanceof Mapping inner ? set(inner, setting, depth + 1) : List.of();
    }
    if (setting.item()) {
      return there instanceof Sequence list
          ? containers.insert(list, list.items().size() - 1, List.of(setting.value()), false)
          : List.of();
    }
    return there instanceof Scalar scalar
        ? scalars.replaced(scalar, setting.value().toString(), containers.brackets(map))
        : List.of();
  }

  private List<Edit> argument(AddArgument add) {
    Optional<Node> node = nodes.at(add.at());
    if (node.isEmpty()) {
      return List.of();
    }
    Value value = node.get().value();
    Mapping map =
        value instanceof Mapping own
            ? own
            : node.get().parent() != null && node.get().parent().value() instanceof Mapping around
                ? around
                : null;
    String key = add.name().toLowerCase(Locale.ROOT);
    return map == null || key.isEmpty() || Nodes.value(map, key) != null
        ? List.of()
        : containers.put(map, key, add.value().equals("NULL") ? "none" : add.value());
  }

  /** A step with its own lines goes before another one in the same list. */
  private List<Edit> moved(Move move) {
    Optional<Mapping> job = nodes.job(move.at());
    if (job.isEmpty() || !(Nodes.value(job.get(), "program") instanceof Sequence steps)) {
      return List.of();
    }
    int from = Nodes.index(steps, move.at());
    int to = Nodes.index(steps, move.before());
    return from < 0 || to < 0 ? List.of() : containers.moved(steps, from, to);
  }
}
