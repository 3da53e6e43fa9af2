package io.github.bitswise.cli;

import io.github.bitswise.source.SourceText;
import io.github.bitswise.tree.TreeReader;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import io.github.bitswise.tree.Value.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of a scenario file's keys, made from the JSON Schema. */
final class ScenarioKeys {
  private static final Pattern DEFAULT = Pattern.compile("(?s)(.*?) ?Default: (.*)\\.");
  private static final String DURATION = "[sSmMhHdD]";

  private final StringBuilder page =
      new StringBuilder(
          """
          # The keys of a scenario file

          A scenario file is YAML 1.2 (or JSON). Choices may be written in any case. What a key means
          when it is left out is one of three things: a **default** of BITS or of this format;
          **unknown**, so that answers which turn on it say so; or it is **required**. A word such as
          `none` is not the same as leaving a key out: it says that there is nothing.

          This page is made from
          [scenario.schema.json](../engine/src/main/resources/io/github/bitswise/read/scenario.schema.json)
          by `DocumentationTest`.
          """);

  private ScenarioKeys() {}

  static String of(String schema) {
    ScenarioKeys keys = new ScenarioKeys();
    Value root = TreeReader.read(new SourceText("schema.json", schema)).root().orElseThrow();
    keys.section("", root);
    get(root, "$defs").flatMap(defs -> get(defs, "step")).ifPresent(keys::step);
    return keys.page.toString();
  }

  /** A table of the keys of one mapping, then those of the mappings in it. */
  private void section(String path, Value mapping) {
    List<Entry> keys = entries(get(mapping, "properties"));
    boolean oneOf = text(mapping, "maxProperties").equals("1");
    page.append("\n## ").append(path.isEmpty() ? "At the top" : "`" + path + "`").append("\n\n");
    page.append(
        oneOf
            ? "One of these keys, or its name alone where it needs no value.\n\n"
                + "| Key | Value | Meaning |\n|---|---|---|\n"
            : "| Key | Value | If left out | Meaning |\n|---|---|---|---|\n");
    for (Entry key : keys) {
      page.append(row(key.key().text(), key.value(), oneOf));
    }
    for (Entry key : keys) {
      String name = path.isEmpty() ? key.key().text() : path + "." + key.key().text();
      sections(name, key.value());
    }
  }

  /** The calls that a program, or the timeline, can make. */
  private void step(Value step) {
    page.append("\n## A step of a program\n\n");
    page.append(
        "The name of a call alone, or a mapping with one of these keys and its argument; `as` and\n"
            + "`elevated` may stand beside it. Names compare without case, hyphens and underscores.\n"
            + "`call: NAME` with the argument's keys beside it is another way to write a step.\n\n"
            + "| Key | Value | Meaning |\n|---|---|---|\n");
    for (Value form : items(step, "anyOf")) {
      for (Entry key : entries(get(form, "properties"))) {
        page.append(row(key.key().text(), key.value(), true));
      }
      for (Entry key : entries(get(form, "properties"))) {
        sections(key.key().text(), key.value());
      }
    }
  }

  private void sections(String path, Value schema) {
    if (get(schema, "properties").isPresent()) {
      section(path, schema);
    }
    get(schema, "additionalProperties").ifPresent(each -> sections(path + ".<name>", each));
    get(schema, "items").ifPresent(each -> sections(path + "[]", each));
    for (Value each : items(schema, "anyOf")) {
      sections(path, each);
    }
  }

  private static String row(String key, Value schema, boolean oneOf) {
    String meaning = text(schema, "description");
    String unsaid = text(schema, "x-unsaid");
    Matcher stated = DEFAULT.matcher(meaning);
    if (unsaid.equals("default") && stated.matches()) {
      meaning = stated.group(1);
      unsaid = stated.group(2);
    }
    return oneOf
        ? "| `%s` | %s | %s |\n".formatted(key, kind(schema), meaning)
        : "| `%s` | %s | %s | %s |\n".formatted(key, kind(schema), unsaid, meaning);
  }

  private static String kind(Value schema) {
    List<String> kinds = new ArrayList<>();
    kinds(schema, kinds);
    return String.join(", ", kinds.stream().distinct().toList());
  }

  /** What may stand there; other spellings of choices are not told. */
  private static void kinds(Value schema, List<String> kinds) {
    if (get(schema, "$ref").isPresent()) {
      kinds.add("[step](#a-step-of-a-program)");
      return;
    }
    for (Value choice : items(schema, "enum")) {
      kinds.add("`" + ((Scalar) choice).text() + "`");
    }
    List<Value> alternatives = items(schema, "anyOf");
    boolean choices = alternatives.stream().anyMatch(each -> get(each, "enum").isPresent());
    for (Value each : alternatives) {
      if (!choices || get(each, "enum").isPresent()) {
        kinds(each, kinds);
      }
    }
    List<String> types = types(schema);
    if (types.contains("string")) {
      kinds.add(text(schema, "pattern").contains(DURATION) ? "duration such as `10m`" : "text");
      if (types.contains("null")) {
        kinds.add("nothing");
      }
    } else if (types.contains("integer")) {
      String least = text(schema, "minimum");
      String most = text(schema, "maximum");
      kinds.add(least.equals(most) ? least : least + " to " + most);
    } else if (types.contains("boolean")) {
      kinds.add("`true`, `false`");
    } else if (types.contains("array")) {
      kinds.add(list(get(schema, "items").map(ScenarioKeys::kind).orElse(""), kinds));
    } else if (types.contains("object")) {
      kinds.add(
          get(schema, "additionalProperties")
              .filter(Mapping.class::isInstance)
              .map(each -> kind(each).replace(", ", " or ") + " by name")
              .orElse("mapping"));
    }
    if (types.isEmpty() && kinds.isEmpty()) {
      kinds.add("anything");
    }
  }

  private static String list(String kind, List<String> alone) {
    if (kind.isEmpty() || kind.equals("anything")) {
      return "list";
    }
    boolean repeats = !alone.isEmpty() && String.join(", ", alone).startsWith(kind);
    return repeats ? "or a list of them" : "list of " + kind.replaceAll("mapping$", "mappings");
  }

  private static List<String> types(Value schema) {
    Optional<Value> type = get(schema, "type");
    if (type.isPresent() && type.get() instanceof Scalar scalar) {
      return List.of(scalar.text());
    }
    return items(schema, "type").stream().map(each -> ((Scalar) each).text()).toList();
  }

  private static String text(Value schema, String key) {
    return get(schema, key).map(each -> ((Scalar) each).text()).orElse("");
  }

  private static List<Value> items(Value schema, String key) {
    return get(schema, key)
        .filter(Sequence.class::isInstance)
        .map(each -> ((Sequence) each).items())
        .orElse(List.of());
  }

  private static List<Entry> entries(Optional<Value> value) {
    return value.map(each -> ((Mapping) each).entries()).orElse(List.of());
  }

  private static Optional<Value> get(Value value, String key) {
    return value instanceof Mapping mapping
        ? mapping.entries().stream()
            .filter(entry -> entry.key().text().equals(key))
            .map(Entry::value)
            .findFirst()
        : Optional.empty();
  }
}
