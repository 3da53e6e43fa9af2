package io.github.bitswise.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of scenario files, written from the description that the reader checks by. */
public final class ScenarioSchema {

  private static final String ID = "urn:bitswise:scenario:1";

  private ScenarioSchema() {}

  /** The schema, draft 2020-12, as indented JSON; the same text every time. */
  public static String text() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", ID);
    schema.put("title", "bitswise scenario");
    schema.put(
        "description",
        "BITS jobs, the machine that they run on, what happens meanwhile and what is expected."
            + " `x-unsaid` says what it means that a key is absent: default, unknown or required.");
    schema.putAll(ScenarioShape.ROOT.schema());
    schema.put(
        "anyOf",
        ScenarioShape.ROOT.names().stream()
            .filter(name -> !name.equals(ScenarioShape.VERSION))
            .map(name -> Map.of("required", List.of(name)))
            .toList());
    schema.put("$defs", Map.of("step", ProgramShape.STEP.definition()));
    return SchemaText.of(schema);
  }
}
