package io.github.bitswise.tree;

import io.github.bitswise.source.Place;
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
  private final int base;
  private final Positions positions;
  private final TreeBuilder builder;
  private int depth;

  /**
   * @param base where this text stands in the whole
   */
  JsonTree(String text, int base, Positions positions, TreeBuilder builder) {
    this.text = text;
    this.base = base;
    this.positions = positions;
    this.builder = builder;
  }

  static Tree read(SourceText source, Positions positions) {
    TreeBuilder builder = new TreeBuilder(positions);
    new JsonTree(source.text(), 0, positions, builder).read(false);
    return builder.tree(List.of());
  }

  /** Reads one line of several; the items of a list that it holds stand for themselves. */
  void line() {
    read(true);
  }

  private void read(boolean line) {
    JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text);
    boolean list = false;
    boolean done = false;
    try (parser) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        if (done) {
          throw new Malformed(
              place(start),
              "something follows after the end of the JSON value",
              line ? "keep one value in a line" : "keep one value in a file");
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        done = depth == 0;
        if (line && token == JsonToken.START_ARRAY && depth == 1) {
          list = true;
        } else if (!(list && done)) {
          take(token, parser, start);
        }
      }
    } catch (JacksonException e) {
      throw notJson(e, (int) parser.currentLocation().getCharOffset());
    }
  }

  private Place place(int start) {
    return positions.place(base + start, base + start + 1);
  }

  private void take(JsonToken token, JsonParser parser, int start) {
    switch (token) {
      case START_OBJECT -> builder.startMapping(base + start);
      case START_ARRAY -> builder.startSequence(base + start);
      case END_OBJECT, END_ARRAY -> builder.end(base + start + 1);
      case PROPERTY_NAME, VALUE_STRING ->
          builder.scalar(parser.getString(), true, base + start, base + endOfString(start));
      default -> {
        String literal = parser.getString();
        builder.scalar(literal, false, base + start, base + start + literal.length());
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
    int at = base + offset;
    return new Malformed(positions.place(at, at), "this is not JSON: " + plain(e), help(e));
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
