package io.github.bitswise.script;

import io.github.bitswise.source.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a script works with, as far as that can be told without running it. */
public sealed interface Value {

  /** Where it is written or, for a text from a variable, where that is used. */
  Place at();

  /** A text or a number, or something of which only that is known how it is written. */
  record Text(Word word) implements Value {
    @Override
    public Place at() {
      return word.at();
    }
  }

  /** True or false. */
  record Flag(boolean set, Place at) implements Value {}

  /** Null, or nothing at all. */
  record Nothing(Place at) implements Value {}

  /**
   * A list.
   *
   * @param whole whether these are all
   */
  record Items(List<Value> values, boolean whole, Place at) implements Value {}

  /**
   * An object with properties, or a hash table.
   *
   * @param type what it was made as, lower case; empty for a hash table
   * @param entries by their names in lower case
   * @param names as they are written, in the order of the entries
   * @param whole whether these are all
   */
  record Table(String type, Map<String, Value> entries, List<String> names, boolean whole, Place at)
      implements Value {

    /** A table of whose names the case does not matter. */
    public Table(String type, Map<String, Value> entries, boolean whole, Place at) {
      this(type, entries, List.copyOf(entries.keySet()), whole, at);
    }

    /** What the entry of a name is found by. */
    public static String key(String name) {
      return name.toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What commands give out; nobody knows how many things these are.
   *
   * @param filters what it was sorted out by
   */
  record Output(List<Cmdlet> of, List<Filter> filters, Place at) implements Value {}

  /**
   * A property of what commands give out.
   *
   * @param name as it is written
   */
  record Member(Output of, String name, Place at) implements Value {}

  /** Something that may be this, or may not be there. */
  record Perhaps(Value value) implements Value {
    @Override
    public Place at() {
      return value.at();
    }
  }

  /** What only the reader of the language knows the inside of, such as code. */
  non-sealed interface Inner extends Value {}

  /**
   * A comparison of a property with texts.
   *
   * @param property as it is written
   * @param pattern whether the texts are patterns with wildcards
   * @param negated whether what is equal is left out
   */
  record Filter(String property, List<String> texts, boolean pattern, boolean negated) {}
}
