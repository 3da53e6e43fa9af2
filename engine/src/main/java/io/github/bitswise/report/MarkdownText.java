package io.github.bitswise.report;

import java.io.PrintWriter;

/** Shows the little Markdown that the rules' pages use on a terminal. */
final class MarkdownText {
  private final Terminal terminal;

  MarkdownText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Headings bold, code indented, links as text, paragraphs wrapped. */
  void write(String markdown, PrintWriter out) {
    boolean code = false;
    for (String line : (Iterable<String>) markdown.lines()::iterator) {
      if (line.stripLeading().startsWith("```")) {
        code = !code;
      } else if (code) {
        out.print(line.isEmpty() ? "\n" : "    " + line + "\n");
      } else if (line.startsWith("#")) {
        int text = 0;
        while (text < line.length() && line.charAt(text) == '#') {
          text++;
        }
        out.print(terminal.bold(inline(line.substring(text).strip())) + "\n");
      } else {
        paragraph(line, out);
      }
    }
  }

  /**
   * A line of a page is a paragraph or an item of a list; it is wrapped, rows of tables are not.
   */
  private void paragraph(String line, PrintWriter out) {
    String mark = line.startsWith("- ") ? "- " : "";
    String text = inline(line.substring(mark.length()));
    int width = line.startsWith("|") ? text.length() : terminal.textWidth() - mark.length();
    String before = mark;
    for (String part : Paragraph.lines(text, width)) {
      out.print(before + part + "\n");
      before = " ".repeat(mark.length());
    }
  }

  /** The line with links as text and strong words bold. */
  private String inline(String line) {
    StringBuilder text = new StringBuilder(line.length());
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      int end;
      if (c == '`' && (end = line.indexOf('`', i + 1)) > 0) {
        text.append(line, i, end + 1);
        i = end + 1;
      } else if (c == '*' && line.startsWith("**", i) && (end = line.indexOf("**", i + 2)) > 0) {
        text.append(terminal.bold(line.substring(i + 2, end)));
        i = end + 2;
      } else if (c == '[' && (end = line.indexOf("](", i)) > 0 && line.indexOf(')', end) > 0) {
        int close = line.indexOf(')', end);
        String target = line.substring(end + 2, close);
        text.append(line, i + 1, end);
        text.append(target.contains("://") ? " (" + target + ")" : "");
        i = close + 1;
      } else {
        text.append(c);
        i++;
      }
    }
    return text.toString();
  }
}
