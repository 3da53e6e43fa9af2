package io.github.bitswise.tree;

import io.github.bitswise.source.Place;
import java.util.List;

/** A value of a YAML or JSON file. */
public sealed interface Value {

  /** Where it stands, quotes and brackets included. */
  Place at();

  /** What it is, in a word or two with its article, for messages. */
  String kind();

  /**
   * A value without parts.
   *
   * @param text without quotes, escapes resolved
   * @param quoted whether it is text whatever it looks like
   */
  record Scalar(String text, boolean quoted, Place at) implements Value {

    /** Nothing at all, at this place. */
    public static Scalar nothing(Place at) {
      return new Scalar("", false, at);
    }

    /** Whether this is null in the YAML 1.2 core schema. */
    public boolean isNull() {
      return !quoted && CoreSchema.isNull(text);
    }

    /** Whether this is true or false. */
    public boolean isBoolean() {
      return !quoted && CoreSchema.isBoolean(text);
    }

    /** Whether this is a whole number. */
    public boolean isInteger() {
      return !quoted && CoreSchema.isInteger(text);
    }

    /** Whether this is a number, whole or not. */
    public boolean isNumber() {
      return !quoted && CoreSchema.isNumber(text);
    }

    /** Whether this is text: none of the other kinds. */
    public boolean isText() {
      return !isNull() && !isBoolean() && !isNumber();
    }

    /** Whether this is true; only for a boolean. */
    public boolean isTrue() {
      return isBoolean() && text.equalsIgnoreCase("true");
    }

    /** The whole number; one that does not fit has the nearest that does. */
    public long integer() {
      return CoreSchema.integer(text);
    }

    @Override
    public String kind() {
      if (isNull()) {
        return "empty";
      }
      if (isBoolean()) {
        return "true or false";
      }
      return isNumber() ? "a number" : "text";
    }
  }

  /** A list. */
  record Sequence(List<Value> items, Place at) implements Value {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with values, in the order of the file; no key comes twice. */
  record Mapping(List<Entry> entries, Place at) implements Value {
    @Override
    public String kind() {
      return "a map";
    }
  }

  /** One key with its value. */
  record Entry(Scalar key, Value value) {}
}
