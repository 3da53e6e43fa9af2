package io.github.bitswise.report;

import java.io.PrintWriter;

/** Shows the little Markdown that the rules' pages use on a terminal. */
final class MarkdownText {
  private final Terminal terminal;

  MarkdownText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Headings bold, code indented, links as text, the lines of a paragraph joined and wrapped. */
  void write(String markdown, PrintWriter out) {
    boolean code = false;
    StringBuilder paragraph = new StringBuilder();
    for (String line : (Iterable<String>) markdown.lines()::iterator) {
      boolean fence = line.stripLeading().startsWith("```");
      boolean row = line.startsWith("|");
      if (fence || code || row || line.isBlank() || line.startsWith("#") || item(line)) {
        paragraph(paragraph, out);
      }
      if (fence) {
        code = !code;
      } else if (code) {
        out.print(line.isEmpty() ? "\n" : "    " + line + "\n");
      } else if (line.startsWith("#")) {
        out.print(terminal.bold(inline(line.replaceFirst("#+", "").strip())) + "\n");
      } else if (row) {
        out.print(inline(line) + "\n");
      } else if (line.isBlank()) {
        out.print("\n");
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    paragraph(paragraph, out);
  }

  private static boolean item(String line) {
    return line.startsWith("- ");
  }

  /** Writes a paragraph or an item of a list, and empties it. */
  private void paragraph(StringBuilder paragraph, PrintWriter out) {
    if (paragraph.isEmpty()) {
      return;
    }
    String whole = paragraph.toString();
    paragraph.setLength(0);
    String mark = item(whole) ? "- " : "";
    String before = mark;
    String text = inline(whole.substring(mark.length()));
    for (String part : Paragraph.lines(text, terminal.textWidth() - mark.length())) {
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
