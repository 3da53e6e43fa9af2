package io.github.bitswise.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One key of a section.
 *
 * @param unsaid what silence means
 * @param fallback the documented default in words; empty where silence means something else
 * @param doc what the key says, for the schema
 */
record Key(String name, Shape shape, Unsaid unsaid, String fallback, String doc) {

  static Key required(String name, Shape shape, String doc) {
    return new Key(name, shape, Unsaid.REQUIRED, "", doc);
  }

  static Key unknown(String name, Shape shape, String doc) {
    return new Key(name, shape, Unsaid.UNKNOWN, "", doc);
  }

  static Key byDefault(String name, Shape shape, String fallback, String doc) {
    return new Key(name, shape, Unsaid.DEFAULT, fallback, doc);
  }

  /** Its JSON Schema. */
  Map<String, Object> property() {
    Map<String, Object> property = new LinkedHashMap<>();
    String byDefault = fallback.isEmpty() ? "" : " Default: " + fallback + ".";
    property.put("description", doc + byDefault);
    property.put("x-unsaid", unsaid.name().toLowerCase(Locale.ROOT));
    property.putAll(shape.schema());
    return property;
  }

  /** This key where its value is checked but no rule looks at it so far. */
  Key notYetUsed() {
    return new Key(name, shape, unsaid, fallback, doc + " Read, not yet used.");
  }
}
