package io.github.bitswise.tree;

import io.github.bitswise.source.Positions;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML without entities of its own, within {@link Limits}. */
final class XmlElements {

  /** An element of CLIXML holds its properties in another one. */
  private static final int DEPTH = 3 * Limits.DEPTH;

  private static final XMLInputFactory FACTORY = factory();

  private final String text;
  private final Positions positions;
  private final Deque<XmlElement> open = new ArrayDeque<>();
  private @Nullable XmlElement root;
  private int cursor;
  private int count;

  /**
   * @param start where the XML begins in the text
   */
  XmlElements(String text, int start, Positions positions) {
    this.text = text;
    this.positions = positions;
    this.cursor = start;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  XmlElement read() {
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(text.substring(cursor)));
      while (xml.hasNext()) {
        take(xml.next(), xml);
      }
    } catch (XMLStreamException e) {
      throw malformed(
          "this is not XML: something unexpected stands here, or the file ends too early");
    }
    XmlElement whole = root;
    if (whole == null) {
      throw malformed("this is not XML: there is no element");
    }
    return whole;
  }

  private void take(int event, XMLStreamReader xml) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml);
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          characters(xml);
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw malformed("this XML declares or uses entities of its own");
      default -> {
        // Comments and instructions say nothing.
      }
    }
  }

  private void start(XMLStreamReader xml) {
    int start = tag();
    int content = tagEnd(start);
    cursor = content;
    if (++count > Limits.NODES) {
      throw malformed("the file holds more than " + Limits.NODES + " values");
    }
    if (open.size() >= DEPTH) {
      throw malformed("elements are nested more than " + DEPTH + " levels deep");
    }
    XmlElement element =
        new XmlElement(
            xml.getLocalName(), attribute(xml, "N"), attribute(xml, "RefId"), start, content);
    XmlElement parent = open.peek();
    if (parent == null) {
      root = element;
    } else {
      parent.children.add(element);
    }
    open.push(element);
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private void end() {
    XmlElement ended = open.pop();
    boolean empty = text.charAt(Math.max(0, cursor - 1)) == '>' && text.charAt(cursor - 2) == '/';
    if (empty && ended.content == cursor) {
      ended.end = cursor;
      return;
    }
    ended.end = Math.min(tag(), text.length());
    cursor = tagEnd(ended.end);
  }

  private void characters(XMLStreamReader xml) {
    XmlElement inner = open.peek();
    if (inner == null) {
      return;
    }
    if (inner.text.length() + xml.getTextLength() > Limits.SCALAR) {
      throw malformed("a value is too long");
    }
    inner.text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  /** Where the next tag begins; the parser's own offsets are wrong in long texts. */
  private int tag() {
    int at = cursor;
    while (true) {
      at = text.indexOf('<', at);
      if (at < 0) {
        return text.length();
      }
      String after = null;
      if (text.startsWith("<!--", at)) {
        after = "-->";
      } else if (text.startsWith("<![CDATA[", at)) {
        after = "]]>";
      } else if (text.startsWith("<?", at)) {
        after = "?>";
      } else if (text.startsWith("<!", at)) {
        after = ">";
      }
      if (after == null) {
        return at;
      }
      int end = text.indexOf(after, at);
      at = end < 0 ? text.length() : end + after.length();
    }
  }

  /** Behind the tag that begins here. */
  private int tagEnd(int tag) {
    char quote = 0;
    for (int i = tag; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return text.length();
  }

  private Malformed malformed(String message) {
    return new Malformed(positions.place(cursor, cursor), message, "");
  }
}
