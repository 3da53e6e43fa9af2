package io.github.bitswise.tree;

import io.github.bitswise.source.Positions;
import io.github.bitswise.source.SourceText;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** JSON from a stream of tokens: one value, nothing after it. */
final class JsonTree {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEPTH + 1)
                  .maxNameLength(Limits.SCALAR)
                  .maxStringLength(Limits.SCALAR)
                  .build())
          .build();

  private final String text;
  private final Positions positions;
  private final TreeBuilder builder;

  private JsonTree(String text, Positions positions) {
    this.text = text;
    this.positions = positions;
    builder = new TreeBuilder(positions);
  }

  static Tree read(SourceText source, Positions positions) {
    return new JsonTree(source.text(), positions).read();
  }

  private Tree read() {
    JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text);
    try (parser) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        if (builder.done()) {
          throw new Malformed(
              positions.place(start, start + 1),
              "something follows after the end of the JSON value",
              "keep one value in a file");
        }
        take(token, parser, start);
      }
      return builder.tree(List.of());
    } catch (JacksonException e) {
      throw notJson(e, (int) parser.currentLocation().getCharOffset());
    }
  }

  private void take(JsonToken token, JsonParser parser, int start) {
    switch (token) {
      case START_OBJECT -> builder.startMapping(start);
      case START_ARRAY -> builder.startSequence(start);
      case END_OBJECT, END_ARRAY -> builder.end(start + 1);
      case PROPERTY_NAME, VALUE_STRING ->
          builder.scalar(parser.getString(), true, start, endOfString(start));
      default -> {
        String literal = parser.getString();
        builder.scalar(literal, false, start, start + literal.length());
      }
    }
  }

  private int endOfString(int start) {
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  private Malformed notJson(JacksonException e, int reached) {
    int offset = reached;
    if (e.getLocation() != null && e.getLocation().getCharOffset() >= 0) {
      offset = (int) e.getLocation().getCharOffset();
    }
    return new Malformed(positions.place(offset, offset), "this is not JSON: " + plain(e), help(e));
  }

  /** What the parser means, in words of our own: its messages repeat the text, even a password. */
  private static String plain(JacksonException e) {
    String message = e.getOriginalMessage();
    if (e instanceof StreamConstraintsException) {
      return message.contains("nesting")
          ? "maps and lists are nested more than " + Limits.DEPTH + " levels deep"
          : "a value is too long";
    }
    if (message.startsWith("Unexpected end-of-input") || message.contains("end-of-input")) {
      return "the file ends too early";
    }
    if (message.contains("nrecognized character escape")) {
      return "an escape is not known";
    }
    if (message.startsWith("Unrecognized token")) {
      return "a word stands without quotes";
    }
    if (message.startsWith("Illegal unquoted character")) {
      return "a line ends, or a control character stands, within quotes";
    }
    if (message.contains("was expecting comma")) {
      return "a comma is missing";
    }
    if (message.contains("double-quote to start")) {
      return "a name in double quotes is missing";
    }
    if (message.contains("was expecting a colon")) {
      return "a colon is missing";
    }
    return "something unexpected stands here";
  }

  private static String help(JacksonException e) {
    return e.getOriginalMessage().contains("nrecognized character escape")
        ? "write each backslash twice"
        : "";
  }
}
