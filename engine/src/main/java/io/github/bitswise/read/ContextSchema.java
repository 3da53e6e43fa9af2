package io.github.bitswise.read;

import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON Schema of {@code bitswise.yaml}, from the description that its reader checks by. */
public final class ContextSchema {

  private ContextSchema() {}

  /** The schema, draft 2020-12, as indented JSON; the same text every time. */
  public static String text() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:bitswise:context:1");
    schema.put("title", "bitswise.yaml");
    schema.put(
        "description",
        "Who runs the jobs in this folder and below, on which machine, and which findings do not"
            + " matter there. `x-unsaid` says what it means that a key is absent: default, unknown"
            + " or required.");
    schema.putAll(ContextShape.ROOT.schema());
    return SchemaText.of(schema);
  }
}
