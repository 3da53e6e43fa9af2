package io.github.bitswise.read;

import java.io.StringWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

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
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), out)) {
      write(json, schema);
    }
    return out.append('\n').toString();
  }

  private static void write(JsonGenerator json, Object value) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : ordered(map).entrySet()) {
        json.writeName((String) entry.getKey());
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof Collection<?> items) {
      json.writeStartArray();
      items.forEach(item -> write(json, item));
      json.writeEndArray();
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else {
      json.writeString((String) value);
    }
  }

  /** Immutable maps have an order of their own in every run; linked ones have the author's. */
  private static Map<?, ?> ordered(Map<?, ?> map) {
    return map instanceof LinkedHashMap ? map : new TreeMap<>(map);
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentObjectsWith(lines);
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
