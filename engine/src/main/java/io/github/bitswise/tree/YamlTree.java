package io.github.bitswise.tree;

import io.github.bitswise.source.Place;
import io.github.bitswise.source.Positions;
import io.github.bitswise.source.SourceText;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** YAML 1.2 from parser events: one document, no anchors, no aliases, no tags but the core ones. */
final class YamlTree {

  private static final String CORE = "tag:yaml.org,2002:";

  private final Positions positions;
  private final TreeBuilder builder;
  private final YamlComments comments;
  private int reached;

  private YamlTree(String text, Positions positions) {
    this.positions = positions;
    builder = new TreeBuilder(positions);
    comments = new YamlComments(text, positions);
  }

  static Tree read(SourceText source, Positions positions) {
    return new YamlTree(source.text(), positions).read(source.text());
  }

  private Tree read(String text) {
    // One buffer for all: the reader copies what it holds of a long line for every further one.
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(text.length() + 1)
            .build();
    ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
    while (true) {
      Event event;
      try {
        if (!parser.hasNext()) {
          return builder.tree(comments.all());
        }
        event = parser.next();
      } catch (MarkedYamlEngineException e) {
        throw notYaml(e);
      } catch (RuntimeException e) {
        // The parser leaves some faults to the platform, such as escapes beyond the last character.
        throw new Malformed(positions.place(reached, reached), "this is not YAML from here on", "");
      }
      take(event);
      reached = Math.max(reached, end(event));
    }
  }

  private void take(Event event) {
    if (event instanceof NodeEvent node) {
      refuseAnchor(node);
    }
    switch (event.getEventId()) {
      case DocumentStart -> refuseSecondDocument((DocumentStartEvent) event);
      case MappingStart, SequenceStart -> open((CollectionStartEvent) event);
      case MappingEnd, SequenceEnd -> {
        // A block ends where its last part does; only a bracket has a width.
        builder.end(end(event) > start(event) ? end(event) : -1);
      }
      case Scalar -> scalar((ScalarEvent) event);
      default -> {}
    }
  }

  private void open(CollectionStartEvent event) {
    boolean mapping = event instanceof MappingStartEvent;
    Optional<String> tag = event.getTag();
    if (tag.isPresent() && !tag.get().equals(CORE + (mapping ? "map" : "seq"))) {
      throw tag(event);
    }
    if (mapping) {
      builder.startMapping(start(event));
    } else {
      builder.startSequence(start(event));
    }
  }

  private void scalar(ScalarEvent event) {
    boolean quoted = !event.isPlain();
    if (event.getTag().isPresent()) {
      switch (event.getTag().get()) {
        case "!", CORE + "str" -> quoted = true;
        case CORE + "null", CORE + "bool", CORE + "int", CORE + "float" -> quoted = false;
        default -> throw tag(event);
      }
    }
    if (builder.expectsKey() && !quoted && event.getValue().equals("<<")) {
      throw new Malformed(
          place(event), "merge keys are not read", "write the keys out where they are wanted");
    }
    builder.scalar(event.getValue(), quoted, start(event), end(event));
    switch (event.getScalarStyle()) {
      case LITERAL, FOLDED -> comments.stepBlock(start(event), end(event));
      default -> comments.step(start(event), end(event));
    }
  }

  // Names of anchors, aliases and tags are not quoted: an unquoted password can look like one.
  private void refuseAnchor(NodeEvent event) {
    if (event instanceof AliasEvent) {
      throw new Malformed(
          place(event),
          "aliases (`*name`) are not read",
          "write the value out; quote text that begins with `*`");
    }
    if (event.getAnchor().isPresent()) {
      throw new Malformed(
          place(event),
          "anchors (`&name`) are not read",
          "remove it; quote text that begins with `&`");
    }
  }

  private void refuseSecondDocument(DocumentStartEvent event) {
    if (builder.done()) {
      throw new Malformed(
          place(event), "a second document starts here", "keep one document in a file");
    }
  }

  private Malformed tag(Event event) {
    return new Malformed(
        place(event), "tags (`!name`) are not read", "remove it; quote text that begins with `!`");
  }

  private Malformed notYaml(MarkedYamlEngineException e) {
    int offset = e.getProblemMark().or(e::getContextMark).map(this::offset).orElse(reached);
    YamlFault fault = YamlFault.of(e);
    return new Malformed(
        positions.place(offset, offset), "this is not YAML: " + fault.message(), fault.help());
  }

  private Place place(Event event) {
    return positions.place(start(event), end(event));
  }

  private int start(Event event) {
    return event.getStartMark().map(this::offset).orElse(reached);
  }

  private int end(Event event) {
    return event.getEndMark().map(this::offset).orElse(reached);
  }

  private int offset(Mark mark) {
    return positions.offset(mark.getIndex());
  }
}
