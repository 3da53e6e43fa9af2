package io.github.bitswise.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule's page.
 *
 * @param id the behaviour that names it
 * @param topic the folder it lies in
 * @param title its first line, without the mark of a heading
 * @param sections what lies under each heading of the second level
 */
record Page(String id, String topic, String title, Map<String, Section> sections) {

  /**
   * Part of a page.
   *
   * @param lines outside of code, without empty ones
   * @param code what stands in fences
   */
  record Section(List<String> lines, List<Code> code) {

    /** The fenced blocks in this language. */
    List<String> in(String language) {
      return code.stream().filter(each -> each.language.equals(language)).map(Code::text).toList();
    }
  }

  /** A fenced block. */
  record Code(String language, String text) {}

  /** The page in this file. */
  static Page read(Path file) {
    try {
      String id = file.getFileName().toString().replaceFirst("\\.md$", "");
      return parse(id, file.getParent().getFileName().toString(), Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a section holds; nothing where there is no such section. */
  Section section(String heading) {
    return sections.getOrDefault(heading, new Section(List.of(), List.of()));
  }

  /** The documentation pages that it lists. */
  List<String> sources() {
    return section("Sources").lines().stream()
        .filter(line -> line.startsWith("- "))
        .map(line -> line.substring(2).strip())
        .toList();
  }

  private static Page parse(String id, String topic, List<String> lines) {
    String title = lines.isEmpty() ? "" : lines.get(0).replaceFirst("^# ", "");
    Map<String, Section> sections = new LinkedHashMap<>();
    Section section = new Section(new ArrayList<>(), new ArrayList<>());
    String language = null;
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (line.startsWith("```")) {
        if (language == null) {
          language = line.substring(3).strip();
        } else {
          section.code.add(new Code(language, text.toString()));
          language = null;
          text.setLength(0);
        }
      } else if (language != null) {
        text.append(line).append('\n');
      } else if (line.startsWith("## ")) {
        section = new Section(new ArrayList<>(), new ArrayList<>());
        sections.put(line.substring(3).strip(), section);
      } else if (!line.isBlank()) {
        section.lines.add(line);
      }
    }
    return new Page(id, topic, title, sections);
  }
}
