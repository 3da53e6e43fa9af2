package io.github.bitswise.read;

import io.github.bitswise.job.JobProperty;
import io.github.bitswise.source.Place;
import io.github.bitswise.text.Nearest;
import io.github.bitswise.text.Passwords;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import io.github.bitswise.tree.Value.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a value of a scenario file looks like: checks a tree and writes the JSON Schema. */
sealed interface Shape {

  /** Whether this is the shape that a value is meant to have, right or wrong in its parts. */
  boolean fits(Value value);

  /** What is expected, in words, such as "a list of files". */
  String expected();

  /** Adds the problems of a value that fits. */
  void check(Value value, Problems problems);

  /** The JSON Schema of this shape. */
  Map<String, Object> schema();

  /** Adds what is wrong with the value of a key, or of an item that is named like one. */
  default void checkNamed(String name, Value value, Problems problems) {
    if (fits(value)) {
      check(value, problems);
    } else {
      String is = value.kind().equals("true or false") ? "a boolean" : value.kind();
      problems.add(value.at(), Passwords.quoted(name) + " is " + is, "expected " + expected());
    }
  }

  /** Text, or a number that is taken as text. Its value is never repeated in a problem. */
  record Text(String expected, boolean nullable) implements Shape {
    @Override
    public boolean fits(Value value) {
      return value instanceof Scalar scalar
          && (scalar.isText() || scalar.isNumber() || (nullable && scalar.isNull()));
    }

    @Override
    public void check(Value value, Problems problems) {
      if (value instanceof Scalar scalar && scalar.quoted() && scalar.text().isEmpty()) {
        if (!nullable) {
          problems.add(value.at(), "this text is empty", "expected " + expected);
        }
      }
    }

    @Override
    public Map<String, Object> schema() {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put(
          "type", nullable ? List.of("string", "number", "null") : List.of("string", "number"));
      if (!nullable) {
        schema.put("minLength", 1);
      }
      return schema;
    }
  }

  /** Text, or a number, of a certain form. */
  record Form(String expected, String pattern) implements Shape {
    @Override
    public boolean fits(Value value) {
      return value instanceof Scalar scalar && (scalar.isText() || scalar.isNumber());
    }

    @Override
    public void check(Value value, Problems problems) {
      String text = ((Scalar) value).text();
      if (Pattern.compile(pattern).matcher(text).find()) {
        return;
      }
      if (text.isBlank()) {
        problems.add(value.at(), "this text is empty", "expected " + expected);
      } else {
        problems.add(value.at(), Passwords.quoted(text) + " is not " + expected, "");
      }
    }

    @Override
    public Map<String, Object> schema() {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("type", List.of("string", "number"));
      schema.put("pattern", pattern);
      return schema;
    }
  }

  /** True or false. */
  record Flag() implements Shape {
    @Override
    public boolean fits(Value value) {
      return value instanceof Scalar scalar && scalar.isBoolean();
    }

    @Override
    public String expected() {
      return "`true` or `false`";
    }

    @Override
    public void check(Value value, Problems problems) {}

    @Override
    public Map<String, Object> schema() {
      return Map.of("type", "boolean");
    }
  }

  /** A whole number. */
  record Whole(long least, long greatest, String beyond) implements Shape {

    Whole(long least, long greatest) {
      this(least, greatest, "this number is out of range");
    }

    @Override
    public boolean fits(Value value) {
      return value instanceof Scalar scalar && scalar.isInteger();
    }

    @Override
    public String expected() {
      return least == greatest
          ? "`" + least + "`"
          : "a whole number from " + least + " to " + greatest;
    }

    @Override
    public void check(Value value, Problems problems) {
      long number = ((Scalar) value).integer();
      if (number < least || number > greatest) {
        problems.add(value.at(), beyond, "expected " + expected());
      }
    }

    @Override
    public Map<String, Object> schema() {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("type", "integer");
      schema.put("minimum", least);
      schema.put("maximum", greatest);
      return schema;
    }
  }

  /** One of several words, in any case, with hyphens or underscores. */
  record Choice(List<String> words) implements Shape {

    static Choice of(Class<? extends Enum<?>> type, String... more) {
      List<String> words = new ArrayList<>();
      for (Enum<?> constant : type.getEnumConstants()) {
        words.add(word(constant.name()));
      }
      words.addAll(Arrays.asList(more));
      return new Choice(List.copyOf(words));
    }

    static Choice of(String... words) {
      return new Choice(List.of(words));
    }

    /** The spelling of files: lower case with hyphens. */
    static String word(String text) {
      return text.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean has(String text) {
      return words.contains(word(text));
    }

    @Override
    public boolean fits(Value value) {
      return value instanceof Scalar scalar && !scalar.isNull();
    }

    @Override
    public String expected() {
      return words.size() == 1
          ? Passwords.quoted(words.get(0))
          : "one of " + String.join(", ", words.stream().map(Passwords::quoted).toList());
    }

    @Override
    public void check(Value value, Problems problems) {
      check(value, expected(), problems);
    }

    void check(Value value, String expected, Problems problems) {
      String text = ((Scalar) value).text();
      if (!has(text)) {
        String help = "expected " + expected;
        Optional<String> near = Nearest.of(word(text), words);
        problems.add(
            value.at(),
            Passwords.quoted(text) + " is not known here",
            near.map(n -> "did you mean " + Passwords.quoted(n) + "? " + help).orElse(help));
      }
    }

    @Override
    public Map<String, Object> schema() {
      StringBuilder pattern = new StringBuilder("^(");
      for (String word : words) {
        pattern.append(pattern.length() > 2 ? "|" : "");
        word.chars().forEach(c -> pattern.append(anyCase((char) c)));
      }
      List<Object> either = new ArrayList<>();
      either.add(Map.of("enum", words));
      either.add(Map.of("type", "string", "pattern", pattern.append(")$").toString()));
      return Map.of("anyOf", either);
    }

    static String anyCase(char c) {
      if (c == '-') {
        return "[-_]";
      }
      return Character.isLetter(c) ? "[" + c + Character.toUpperCase(c) + "]" : "" + c;
    }
  }

  /** A constant of an enumeration of the API, by its name or its number. */
  static Either numbered(Class<? extends Enum<?>> type) {
    return Either.of(Choice.of(type), new Whole(0, Integer.MAX_VALUE));
  }

  /**
   * A flag, its number, or a list of flags.
   *
   * @param expected what one flag is called
   */
  record Bits(String expected, Flags flags) implements Shape {
    @Override
    public boolean fits(Value value) {
      return value instanceof Sequence sequence
          ? sequence.items().stream().allMatch(Scalar.class::isInstance)
          : value instanceof Scalar scalar && !scalar.isNull();
    }

    @Override
    public void check(Value value, Problems problems) {
      for (Scalar scalar : Fields.scalars(value)) {
        if (flags.bits(scalar).isEmpty()) {
          new Choice(flags.words()).check(scalar, problems);
        }
      }
    }

    @Override
    public Map<String, Object> schema() {
      List<Object> words = new ArrayList<>();
      words.add(Map.of("enum", flags.words()));
      words.add(Map.of("type", "string"));
      words.add(new Whole(0, Flags.GREATEST).schema());
      List<Object> either = new ArrayList<>(words);
      either.add(Map.of("type", "array", "items", Map.of("anyOf", words)));
      return Map.of("anyOf", either);
    }
  }

  /** A list. */
  record Items(String expected, Shape item) implements Shape {
    @Override
    public boolean fits(Value value) {
      return value instanceof Sequence;
    }

    @Override
    public void check(Value value, Problems problems) {
      for (Value one : ((Sequence) value).items()) {
        if (item.fits(one)) {
          item.check(one, problems);
        } else {
          problems.add(
              one.at(), "an item of this list is " + one.kind(), "expected " + item.expected());
        }
      }
    }

    @Override
    public Map<String, Object> schema() {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("type", "array");
      schema.put("items", item.schema());
      return schema;
    }
  }

  /** A map with names that the author chooses. */
  record Named(String expected, String keyPattern, String keyForm, Shape value) implements Shape {
    @Override
    public boolean fits(Value candidate) {
      return candidate instanceof Mapping;
    }

    @Override
    public void check(Value candidate, Problems problems) {
      Pattern pattern = Pattern.compile(keyPattern);
      for (Entry entry : ((Mapping) candidate).entries()) {
        String name = entry.key().text();
        if (!pattern.matcher(name).find()) {
          problems.add(entry.key().at(), Passwords.quoted(name) + " is not " + keyForm, "");
        }
        value.checkNamed(name, entry.value(), problems);
      }
    }

    @Override
    public Map<String, Object> schema() {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("type", "object");
      schema.put("propertyNames", Map.of("pattern", keyPattern));
      schema.put("additionalProperties", value.schema());
      return schema;
    }
  }

  /**
   * A map with known keys.
   *
   * @param nullable whether it may be empty
   * @param single whether exactly one of the keys is there
   */
  record Section(String expected, List<Key> keys, boolean nullable, boolean single)
      implements Shape {

    static Section of(String expected, Key... keys) {
      return new Section(expected, List.of(keys), false, false);
    }

    Section orEmpty() {
      return new Section(expected, keys, true, single);
    }

    Section one() {
      return new Section(expected, keys, nullable, true);
    }

    List<String> names() {
      return keys.stream().map(Key::name).toList();
    }

    @Override
    public boolean fits(Value value) {
      return value instanceof Mapping
          || (nullable && value instanceof Scalar scalar && scalar.isNull());
    }

    @Override
    public void check(Value value, Problems problems) {
      if (!(value instanceof Mapping mapping)) {
        return;
      }
      Map<String, Key> known = new LinkedHashMap<>();
      keys.forEach(key -> known.put(key.name(), key));
      for (Entry entry : mapping.entries()) {
        Key key = known.get(entry.key().text());
        if (key == null) {
          problems.unknownName(entry.key().at(), "there is no key", entry.key().text(), names());
        } else {
          key.shape().checkNamed(key.name(), entry.value(), problems);
        }
      }
      Place head = mapping.entries().isEmpty() ? value.at() : mapping.entries().get(0).key().at();
      for (Key key : keys) {
        if (key.unsaid() == Unsaid.REQUIRED && Fields.of(value).entry(key.name()).isEmpty()) {
          problems.add(
              head,
              "the key " + Passwords.quoted(key.name()) + " is missing",
              "add it: " + key.doc());
        }
      }
      if (single && mapping.entries().size() != 1) {
        problems.add(head, "there is not exactly one key here", "expected " + expected);
      }
    }

    @Override
    public Map<String, Object> schema() {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("type", nullable ? List.of("object", "null") : "object");
      List<String> required =
          keys.stream().filter(k -> k.unsaid() == Unsaid.REQUIRED).map(Key::name).toList();
      if (!required.isEmpty()) {
        schema.put("required", required);
      }
      if (single) {
        schema.put("minProperties", 1);
        schema.put("maxProperties", 1);
      }
      schema.put("additionalProperties", false);
      Map<String, Object> properties = new LinkedHashMap<>();
      for (Key key : keys) {
        properties.put(key.name(), key.property());
      }
      schema.put("properties", properties);
      return schema;
    }
  }

  /** Properties of a job, by name in any case or by number. */
  record Properties(List<Key> keys) implements Shape {

    @Override
    public boolean fits(Value value) {
      return value instanceof Mapping;
    }

    @Override
    public String expected() {
      return "a map of properties such as `high-performance`";
    }

    @Override
    public void check(Value value, Problems problems) {
      for (Entry entry : ((Mapping) value).entries()) {
        Optional<Key> key =
            JobProperty.of(entry.key().text())
                .flatMap(each -> keys.stream().filter(k -> k.name().equals(each.word())).findAny());
        if (key.isPresent()) {
          key.get().shape().checkNamed(key.get().name(), entry.value(), problems);
        } else {
          problems.unknownName(
              entry.key().at(),
              "there is no property",
              entry.key().text(),
              keys.stream().map(Key::name).toList());
        }
      }
    }

    @Override
    public Map<String, Object> schema() {
      Map<String, Object> properties = new LinkedHashMap<>();
      keys.forEach(key -> properties.put(key.name(), key.property()));
      StringBuilder others = new StringBuilder("^(");
      for (JobProperty property : JobProperty.values()) {
        others.append(property.id()).append('|');
      }
      for (JobProperty property : JobProperty.values()) {
        others.append(others.charAt(others.length() - 1) == '|' ? "" : "|");
        property.word().chars().forEach(c -> others.append(Choice.anyCase((char) c)));
      }
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("type", "object");
      schema.put("additionalProperties", false);
      schema.put("properties", properties);
      schema.put("patternProperties", Map.of(others.append(")$").toString(), Map.of()));
      return schema;
    }
  }

  /**
   * A map with known keys that have several names each, in any case, with or without hyphens.
   *
   * @param spellings the other names of a key, by the key's own
   */
  record Spelled(String expected, List<Key> keys, Map<String, List<String>> spellings)
      implements Shape {

    /** The key that has this name. */
    Optional<Key> key(String name) {
      String plain = ProgramShape.plain(name);
      return keys.stream()
          .filter(key -> names(key).anyMatch(each -> ProgramShape.plain(each).equals(plain)))
          .findFirst();
    }

    private Stream<String> names(Key key) {
      return Stream.concat(
          Stream.of(key.name()), spellings.getOrDefault(key.name(), List.of()).stream());
    }

    @Override
    public boolean fits(Value value) {
      return value instanceof Mapping;
    }

    @Override
    public void check(Value value, Problems problems) {
      Set<String> seen = new HashSet<>();
      for (Entry entry : ((Mapping) value).entries()) {
        String name = entry.key().text();
        Optional<Key> key = key(name);
        if (key.isEmpty()) {
          problems.unknownName(
              entry.key().at(),
              "there is no key",
              name,
              keys.stream().flatMap(this::names).toList());
        } else {
          if (!seen.add(key.get().name())) {
            problems.add(
                entry.key().at(),
                Passwords.quoted(name) + " is set twice",
                "it is another name of `" + key.get().name() + "`");
          }
          key.get().shape().checkNamed(name, entry.value(), problems);
        }
      }
    }

    @Override
    public Map<String, Object> schema() {
      Map<String, Object> properties = new LinkedHashMap<>();
      for (Key key : keys) {
        names(key).forEach(name -> properties.put(name, key.property()));
      }
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("type", "object");
      schema.put("properties", properties);
      return schema;
    }
  }

  /**
   * The name of a call, or a map with that name as the key of its argument.
   *
   * @param calls every call with its argument
   * @param beside the keys that may stand beside it
   */
  record Step(String expected, List<Key> calls, List<Key> beside) implements Shape {

    /** The call of this name, however it is written. */
    Optional<Key> call(String name) {
      String plain = ProgramShape.plain(ProgramShape.key(name));
      return calls.stream().filter(c -> ProgramShape.plain(c.name()).equals(plain)).findFirst();
    }

    @Override
    public boolean fits(Value value) {
      return value instanceof Mapping || value instanceof Scalar scalar && scalar.isText();
    }

    @Override
    public void check(Value value, Problems problems) {
      if (value instanceof Scalar name) {
        Optional<Key> call = call(name.text());
        if (call.isEmpty()) {
          unknown(name, problems);
        } else if (!call.get().shape().fits(Scalar.nothing(name.at()))) {
          problems.add(
              name.at(),
              Passwords.quoted(name.text()) + " has no argument",
              "write `" + call.get().name() + ":` with " + call.get().shape().expected());
        }
        return;
      }
      int found = 0;
      for (Entry entry : plain((Mapping) value).entries()) {
        String name = entry.key().text();
        Optional<Key> other = beside.stream().filter(key -> key.name().equals(name)).findFirst();
        Optional<Key> call = call(name);
        if (other.isPresent()) {
          other.get().shape().checkNamed(name, entry.value(), problems);
        } else if (call.isPresent()) {
          found++;
          call.get().shape().checkNamed(name, entry.value(), problems);
        } else {
          unknown(entry.key(), problems);
          found++;
        }
      }
      if (found != 1) {
        problems.add(value.at(), "there is not exactly one call here", "expected " + expected);
      }
    }

    /** The same step with its call as a key, where the file names it under {@code call}. */
    Mapping plain(Mapping step) {
      Optional<Entry> named =
          step.entries().stream().filter(e -> e.key().text().equals("call")).findFirst();
      if (named.isEmpty() || !(named.get().value() instanceof Scalar name)) {
        return step;
      }
      List<Entry> plain = new ArrayList<>();
      List<Entry> arguments = new ArrayList<>();
      for (Entry entry : step.entries()) {
        boolean other = beside.stream().anyMatch(k -> k.name().equals(entry.key().text()));
        if (entry != named.get()) {
          (other ? plain : arguments).add(entry);
        }
      }
      boolean flags = arguments.size() == 1 && arguments.get(0).key().text().equals("flags");
      Value argument =
          arguments.isEmpty()
              ? Scalar.nothing(name.at())
              : flags ? arguments.get(0).value() : new Mapping(arguments, step.at());
      plain.add(0, new Entry(name, argument));
      return new Mapping(plain, step.at());
    }

    private void unknown(Scalar name, Problems problems) {
      problems.unknownName(
          name.at(), "there is no call", name.text(), calls.stream().map(Key::name).toList());
    }

    /** The definition that every step refers to, so that the calls stand in the schema once. */
    static final String REFERENCE = "#/$defs/step";

    @Override
    public Map<String, Object> schema() {
      return Map.of("$ref", REFERENCE);
    }

    /** What the reference leads to. */
    Map<String, Object> definition() {
      Map<String, Object> properties = new LinkedHashMap<>();
      Map<String, Object> named = new LinkedHashMap<>();
      named.put("description", "Another way to write it: the call's name, its argument beside it.");
      named.put("x-unsaid", "unknown");
      named.put("type", "string");
      properties.put("call", named);
      calls.forEach(key -> properties.put(key.name(), key.property()));
      beside.forEach(key -> properties.put(key.name(), key.property()));
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("type", "object");
      map.put("minProperties", 1);
      map.put("properties", properties);
      Map<String, Object> name = new LinkedHashMap<>();
      name.put("enum", calls.stream().map(Key::name).toList());
      return Map.of("anyOf", List.of(name, Map.of("type", "string"), map));
    }
  }

  /** The first of several shapes that fits; words come before text. */
  record Either(List<Shape> shapes) implements Shape {

    static Either of(Shape... shapes) {
      return new Either(List.of(shapes));
    }

    /** One value or a list of such values. */
    static Either oneOrMany(Shape item) {
      return of(item, new Items("a list", item));
    }

    @Override
    public boolean fits(Value value) {
      return shapes.stream().anyMatch(shape -> shape.fits(value));
    }

    @Override
    public String expected() {
      return String.join(", or ", shapes.stream().map(Shape::expected).toList());
    }

    @Override
    public void check(Value value, Problems problems) {
      if (shapes.stream()
          .anyMatch(
              s -> s instanceof Choice c && value instanceof Scalar text && c.has(text.text()))) {
        return;
      }
      List<Shape> fitting = shapes.stream().filter(shape -> shape.fits(value)).toList();
      // A word that is not known may still be text; the last fitting shape is the widest.
      Shape widest = fitting.get(fitting.size() - 1);
      if (widest instanceof Choice choice) {
        choice.check(value, expected(), problems);
      } else {
        widest.check(value, problems);
      }
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of("anyOf", shapes.stream().map(Shape::schema).toList());
    }
  }
}
