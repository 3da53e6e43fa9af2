package io.github.bitswise.report;

import io.github.bitswise.text.Passwords;
import java.io.Writer;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter.FixedSpaceIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter.Indenter;
import tools.jackson.core.util.Separators;

/** One JSON document: two blanks of indentation, {@code \n} at line ends, no passwords. */
final class Json {
  /** The version of the format that {@code "bitswise"} names. */
  private static final int FORMAT = 1;

  private static final Indenter LINES = new DefaultIndenter("  ", "\n");
  private static final Indenter ONE_LINE = new FixedSpaceIndenter();

  private final JsonGenerator generator;
  private final DefaultPrettyPrinter printer;

  private Json(JsonGenerator generator, DefaultPrettyPrinter printer) {
    this.generator = generator;
    this.printer = printer;
  }

  /** Writes a document; the writer stays open. */
  static void document(Writer out, Consumer<Json> content) {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    Indented indented = new Indented();
    try (JsonGenerator generator = factory.createGenerator(indented, out)) {
      Json json = new Json(generator, indented.printer);
      generator.writeStartObject();
      generator.writeNumberProperty("bitswise", FORMAT);
      content.accept(json);
      generator.writeEndObject();
      generator.writeRaw('\n');
    }
  }

  /** A text; null where there is none. */
  Json text(String name, @Nullable String value) {
    generator.writeName(name);
    if (value == null) {
      generator.writeNull();
    } else {
      generator.writeString(Passwords.hideInAddresses(value));
    }
    return this;
  }

  /** A text; null where it is empty. */
  Json textOrNull(String name, String value) {
    return text(name, value.isEmpty() ? null : value);
  }

  Json number(String name, long value) {
    generator.writeNumberProperty(name, value);
    return this;
  }

  Json bool(String name, boolean value) {
    generator.writeBooleanProperty(name, value);
    return this;
  }

  Json nothing(String name) {
    generator.writeNullProperty(name);
    return this;
  }

  /** An array of texts, on one line. */
  Json texts(String name, Collection<String> values) {
    printer.indentArraysWith(ONE_LINE);
    generator.writeArrayPropertyStart(name);
    for (String each : values) {
      generator.writeString(Passwords.hideInAddresses(each));
    }
    generator.writeEndArray();
    printer.indentArraysWith(LINES);
    return this;
  }

  /** An object, written by the content. */
  Json object(String name, Consumer<Json> content) {
    generator.writeObjectPropertyStart(name);
    content.accept(this);
    generator.writeEndObject();
    return this;
  }

  /** An array of objects, each written from one value. */
  <T> Json objects(String name, Collection<T> values, Function<T, Consumer<Json>> content) {
    return objects(name, (Consumer<T> each) -> values.forEach(each), content);
  }

  /**
   * The same of values that come one by one.
   *
   * @param values hands each over
   */
  <T> Json objects(String name, Consumer<Consumer<T>> values, Function<T, Consumer<Json>> content) {
    generator.writeArrayPropertyStart(name);
    values.accept(
        each -> {
          generator.writeStartObject();
          content.apply(each).accept(this);
          generator.writeEndObject();
        });
    generator.writeEndArray();
    return this;
  }

  private static final class Indented extends ObjectWriteContext.Base {
    private final DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayElementSpacing(Separators.Spacing.NONE)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));

    Indented() {
      printer.indentObjectsWith(LINES);
      printer.indentArraysWith(LINES);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }
  }
}
