package io.github.bitswise.write;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.serializer.Serializer;

/** YAML from maps, lists and texts: the outer ones over lines, {@link Inline} ones on one line. */
final class YamlText {

  private static final int WIDTH = 100;
  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setIndent(4)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(false)
          .setWidth(WIDTH)
          .setSplitLines(false)
          .setDumpComments(true)
          .build();

  /** The emitter puts the comment of an item after its dash. */
  private static final Pattern BEFORE_ITEM = Pattern.compile("(?m)^( *)- (# .*)\n +(\\S)");

  private YamlText() {}

  /** A map or a list that is written on one line. */
  record Inline(Object value) {}

  /** A value with lines of comment before it. */
  record Commented(List<String> lines, Object value) {}

  static String of(Map<String, ?> root, List<String> comment) {
    StringWriter out = new StringWriter();
    StreamDataWriter writer =
        new StreamDataWriter() {
          @Override
          public void write(String text) {
            out.write(text);
          }

          @Override
          public void write(String text, int offset, int length) {
            out.write(text, offset, length);
          }
        };
    Serializer serializer = new Serializer(SETTINGS, new Emitter(SETTINGS, writer));
    Node node = node(root, FlowStyle.BLOCK);
    serializer.emitStreamStart();
    serializer.serializeDocument(node);
    serializer.emitStreamEnd();
    StringBuilder text = new StringBuilder();
    comment.forEach(line -> text.append("# ").append(line).append('\n'));
    return text.append(BEFORE_ITEM.matcher(out.toString()).replaceAll("$1$2\n$1- $3")).toString();
  }

  private static Node node(Object value, FlowStyle style) {
    if (value instanceof Inline inline) {
      return node(inline.value(), FlowStyle.FLOW);
    }
    if (value instanceof Commented commented) {
      Node node = node(commented.value(), style);
      node.setBlockComments(
          commented.lines().stream()
              .map(
                  line ->
                      new CommentLine(
                          Optional.empty(), Optional.empty(), " " + line, CommentType.BLOCK))
              .toList());
      return node;
    }
    if (value instanceof Map<?, ?> map) {
      List<NodeTuple> tuples = new ArrayList<>();
      map.forEach(
          (key, each) -> tuples.add(new NodeTuple(text(key.toString()), node(each, style))));
      return new MappingNode(Tag.MAP, tuples, style);
    }
    if (value instanceof List<?> list) {
      List<Node> items = new ArrayList<>();
      list.forEach(each -> items.add(node(each, style)));
      return new SequenceNode(Tag.SEQ, items, style);
    }
    if (value instanceof Boolean || value instanceof Number) {
      Tag tag = value instanceof Boolean ? Tag.BOOL : Tag.INT;
      return new ScalarNode(tag, value.toString(), ScalarStyle.PLAIN);
    }
    return value instanceof Nothing
        ? new ScalarNode(Tag.NULL, style == FlowStyle.FLOW ? "null" : "", ScalarStyle.PLAIN)
        : text(value.toString());
  }

  /** A key without a value. */
  record Nothing() {}

  /** A text; the emitter quotes it where it could be taken for something else. */
  private static ScalarNode text(String text) {
    boolean path = text.indexOf('\\') >= 0 || text.indexOf('%') >= 0;
    boolean printable = text.chars().noneMatch(c -> c < ' ' || c == 0x7f);
    return new ScalarNode(
        Tag.STR, text, path && printable ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN);
  }

  /** A map of these keys and values in turn; what is empty is left out. */
  static Map<String, Object> map(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      Object value = entries[i + 1];
      if (!(value instanceof Optional<?> none && none.isEmpty())) {
        map.put((String) entries[i], value instanceof Optional<?> some ? some.get() : value);
      }
    }
    return map;
  }
}
