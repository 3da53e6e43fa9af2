package io.github.bitswise.tree;

import io.github.bitswise.source.Positions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Objects that {@code Export-Clixml} wrote: maps of their properties, lists, and the text of
 * everything else.
 */
final class ClixmlTree {

  private static final List<String> LISTS = List.of("LST", "IE", "STK", "QUE");
  private static final List<String> PROPERTIES = List.of("Props", "MS");
  private static final List<String> ABOUT =
      List.of("TN", "TNRef", "ToString", "Props", "MS", "DCT");
  private static final List<String> NUMBERS =
      List.of("B", "I16", "I32", "I64", "U16", "U32", "U64", "By", "SB", "Db", "Sg", "D");
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final String PIPE = "#< CLIXML";

  private final String text;
  private final Positions positions;
  private final TreeBuilder builder;
  private final Map<String, XmlElement> named = new HashMap<>();
  private final Deque<String> within = new ArrayDeque<>();

  ClixmlTree(String text, Positions positions) {
    this.text = text;
    this.positions = positions;
    this.builder = new TreeBuilder(positions);
  }

  Tree read() {
    // PowerShell puts a line before XML that goes through a pipe.
    int start =
        text.indexOf(
            '<', text.stripLeading().startsWith(PIPE) ? text.indexOf(PIPE) + PIPE.length() : 0);
    XmlElement root = new XmlElements(text, start, positions).read();
    builder.startSequence(root.start);
    for (XmlElement each : root.children) {
      // A list that was exported as one object is the same as its items one by one.
      if (each.child(LISTS).isPresent()) {
        name(each);
        each.child(LISTS).get().children.forEach(this::value);
      } else {
        value(each);
      }
    }
    builder.end(root.end);
    return builder.tree(List.of());
  }

  private void name(XmlElement element) {
    if (!element.refId.isEmpty()) {
      named.put(element.refId, element);
    }
  }

  // Recursion ends: the builder refuses what is nested too deeply.
  private void value(XmlElement element) {
    switch (element.tag) {
      case "Obj" -> object(element);
      case "Ref" -> {
        XmlElement other = named.get(element.refId);
        if (other == null || within.contains(element.refId)) {
          nothing(element);
        } else {
          object(other);
        }
      }
      case "Nil" -> nothing(element);
      default -> text(element, !NUMBERS.contains(element.tag));
    }
  }

  private void nothing(XmlElement element) {
    builder.scalar("", false, element.start, element.end);
  }

  private void object(XmlElement object) {
    name(object);
    within.push(object.refId);
    if (object.child(LISTS).isPresent()) {
      builder.startSequence(object.start);
      object.child(LISTS).get().children.forEach(this::value);
      builder.end(object.end);
    } else if (object.children.stream().anyMatch(each -> !ABOUT.contains(each.tag))) {
      enumerated(object);
    } else if (object.child(PROPERTIES).isPresent()) {
      properties(object);
    } else {
      object
          .child(List.of("ToString"))
          .ifPresentOrElse(each -> text(each, true), () -> nothing(object));
    }
    within.pop();
  }

  /** A constant says its name beside its number. */
  private void enumerated(XmlElement object) {
    XmlElement number =
        object.children.stream()
            .filter(each -> !ABOUT.contains(each.tag))
            .findFirst()
            .orElseThrow();
    XmlElement shown = object.child(List.of("ToString")).orElse(number);
    text(shown.text.isEmpty() ? number : shown, true);
  }

  private void properties(XmlElement object) {
    Set<String> names = new HashSet<>();
    builder.startMapping(object.start);
    for (XmlElement group : object.children) {
      if (PROPERTIES.contains(group.tag)) {
        for (XmlElement each : group.children) {
          // What PowerShell adds may have the name of a property; the property counts.
          if (names.add(each.name)) {
            builder.scalar(decoded(each.name), true, each.start, each.start);
            value(each);
          }
        }
      }
    }
    builder.end(object.end);
  }

  private void text(XmlElement element, boolean quoted) {
    builder.scalar(decoded(element.text.toString()), quoted, element.content, element.end);
  }

  /** Characters that XML cannot hold stand as {@code _x000A_}. */
  private static String decoded(String text) {
    return text.indexOf("_x") < 0
        ? text
        : ESCAPED
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
