package io.github.bitswise.read;

import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import io.github.bitswise.tree.Value.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A section as its reader sees it: what has not the expected shape is as if it were not there,
 * because {@link Shape} has reported it.
 */
record Fields(List<Entry> entries, boolean anyCase) {

  static Fields of(@Nullable Value value) {
    return new Fields(value instanceof Mapping mapping ? mapping.entries() : List.of(), false);
  }

  /** The same section for a reader to whom the case of keys means nothing. */
  Fields inAnyCase() {
    return new Fields(entries, true);
  }

  Optional<Entry> entry(String key) {
    return entries.stream()
        .filter(e -> anyCase ? e.key().text().equalsIgnoreCase(key) : e.key().text().equals(key))
        .findFirst();
  }

  Optional<Value> value(String key) {
    return entry(key)
        .map(Entry::value)
        .filter(value -> !(value instanceof Scalar scalar && scalar.isNull()));
  }

  Optional<Scalar> scalar(String key) {
    return value(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }

  Fields section(String key) {
    return of(value(key).orElse(null));
  }

  /** The scalars of a list, or the only one. */
  List<Scalar> scalars(String key) {
    return value(key).map(Fields::scalars).orElse(List.of());
  }

  static List<Scalar> scalars(Value value) {
    return items(value).stream()
        .filter(item -> item instanceof Scalar scalar && !scalar.isNull())
        .map(Scalar.class::cast)
        .toList();
  }

  /** The texts of a value or of the items of a list; empty ones where they are null. */
  static List<String> texts(Value value) {
    return items(value).stream()
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .map(scalar -> scalar.isNull() ? "" : scalar.text())
        .toList();
  }

  List<Value> items(String key) {
    return value(key).map(Fields::items).orElse(List.of());
  }

  private static List<Value> items(Value value) {
    return value instanceof Sequence sequence ? sequence.items() : List.of(value);
  }

  /** The place of a value, or this one. */
  Place place(String key, Place other) {
    return value(key).map(Value::at).orElse(other);
  }

  /** The text of a scalar as a fact. */
  Known<String> text(String key) {
    return known(key, Scalar::text);
  }

  Known<Boolean> flag(String key) {
    return scalar(key)
        .filter(Scalar::isBoolean)
        .map(scalar -> Known.stated(scalar.isTrue(), scalar.at()))
        .orElse(Known.unknown());
  }

  /** A fact from a scalar. */
  <T> Known<T> known(String key, Function<Scalar, T> read) {
    return scalar(key)
        .map(scalar -> Known.stated(read.apply(scalar), scalar.at()))
        .orElse(Known.unknown());
  }

  /** The constant that a scalar names; empty where it names none. */
  <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
    return scalar(key).flatMap(scalar -> constant(scalar, type));
  }

  /** The constant that a scalar names, as a fact. */
  <E extends Enum<E>> Known<E> known(String key, Class<E> type) {
    return constant(key, type)
        .map(constant -> Known.stated(constant, place(key, Place.UNSTATED)))
        .orElse(Known.unknown());
  }

  static <E extends Enum<E>> Optional<E> constant(Scalar scalar, Class<E> type) {
    String word = Shape.Choice.word(scalar.text());
    for (E constant : type.getEnumConstants()) {
      if (Shape.Choice.word(constant.name()).equals(word)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  static boolean isNone(Value value) {
    return is(value, "none");
  }

  static boolean is(Value value, String word) {
    return value instanceof Scalar scalar && Shape.Choice.word(scalar.text()).equals(word);
  }
}
