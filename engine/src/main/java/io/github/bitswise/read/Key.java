package io.github.bitswise.read;

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

  /** This key where its value is checked but no rule looks at it so far. */
  Key notYetUsed() {
    return new Key(name, shape, unsaid, fallback, doc + " Read, not yet used.");
  }
}
