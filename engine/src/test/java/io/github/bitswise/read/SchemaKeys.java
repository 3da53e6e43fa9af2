package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.source.SourceText;
import io.github.bitswise.tree.TreeReader;
import io.github.bitswise.tree.Value;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the tests of schemas share: every key says what it is and what silence means. */
final class SchemaKeys {

  private SchemaKeys() {}

  /** Looks at all keys below a part of a schema, and counts them. */
  static int check(JsonNode schema) {
    int keys = 0;
    for (var entry : schema.path("properties").properties()) {
      JsonNode property = entry.getValue();
      assertThat(property.path("description").asString("")).as(entry.getKey()).isNotBlank();
      assertThat(property.path("x-unsaid").asString(""))
          .as(entry.getKey())
          .isIn("default", "unknown", "required");
      keys += 1 + check(property);
    }
    for (JsonNode either : schema.path("anyOf")) {
      keys += check(either);
    }
    for (String part : List.of("items", "additionalProperties")) {
      if (schema.path(part).isObject()) {
        keys += check(schema.path(part));
      }
    }
    return keys;
  }

  /** A YAML text as JSON. */
  static JsonNode json(String yaml) {
    return json(TreeReader.read(new SourceText("a.yaml", yaml)).root().orElseThrow());
  }

  private static JsonNode json(Value value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value instanceof Value.Mapping mapping) {
      ObjectNode object = nodes.objectNode();
      mapping.entries().forEach(e -> object.set(e.key().text(), json(e.value())));
      return object;
    }
    if (value instanceof Value.Sequence sequence) {
      ArrayNode array = nodes.arrayNode();
      sequence.items().forEach(item -> array.add(json(item)));
      return array;
    }
    Value.Scalar scalar = (Value.Scalar) value;
    if (scalar.isNull()) {
      return nodes.nullNode();
    }
    if (scalar.isBoolean()) {
      return nodes.booleanNode(scalar.isTrue());
    }
    if (scalar.isInteger()) {
      return nodes.numberNode(scalar.integer());
    }
    return scalar.isNumber()
        ? nodes.numberNode(Double.parseDouble(scalar.text()))
        : nodes.stringNode(scalar.text());
  }
}
