package io.github.bitswise.report;

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

/** One JSON document: two blanks of indentation, {@code \n} at line ends, no passwords. */
final class Json {
  /** The version of the format that {@code "bitswise"} names. */
  private static final int FORMAT = 1;

  private final JsonGenerator generator;

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Writes a document; the writer stays open. */
  static void document(Writer out, Consumer<Json> content) {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator generator = factory.createGenerator(new Indented(), out)) {
      Json json = new Json(generator);
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
      generator.writeString(Secrets.hideInAddresses(value));
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

  Json texts(String name, Collection<String> values) {
    generator.writeArrayPropertyStart(name);
    for (String each : values) {
      generator.writeString(Secrets.hideInAddresses(each));
    }
    generator.writeEndArray();
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
    generator.writeArrayPropertyStart(name);
    for (T each : values) {
      generator.writeStartObject();
      content.apply(each).accept(this);
      generator.writeEndObject();
    }
    generator.writeEndArray();
    return this;
  }

  private static final class Indented extends ObjectWriteContext.Base {
    private final PrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

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
