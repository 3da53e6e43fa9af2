package io.github.bitswise.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element of XML with where its content stands; attributes but those of CLIXML are left out. */
final class XmlElement {
  final String tag;

  /** The attribute {@code N}. */
  final String name;

  /** The attribute {@code RefId}. */
  final String refId;

  /** Where the element and its content begin. */
  final int start;

  final int content;
  final List<XmlElement> children = new ArrayList<>();
  final StringBuilder text = new StringBuilder();

  /** Where its content ends. */
  int end;

  XmlElement(String tag, String name, String refId, int start, int content) {
    this.tag = tag;
    this.name = name;
    this.refId = refId;
    this.start = start;
    this.content = content;
    this.end = content;
  }

  Optional<XmlElement> child(List<String> tags) {
    return children.stream().filter(each -> tags.contains(each.tag)).findFirst();
  }
}
