package io.github.bitswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules that say they can be fixed, and files in which they are, each with what becomes of it.
 */
final class Fixes {
  static final String FOLDER = "cli/src/test/resources/io/github/bitswise/cli/fixes";
  private static final Path RULES = Page.ROOT.resolve("rules/src/main/resources");
  private static final Pattern RULE =
      Pattern.compile("(?ms)^rule \"(?<name>[^\"]+)\"\\n(?<text>.*?)^end$");
  private static final Pattern FIX = Pattern.compile("@Fix\\(\"(?<safety>\\w+)\"\\)");
  private static final Pattern ID = Pattern.compile("@Id\\(\"([^\"]+)\"\\)");

  private Fixes() {}

  /**
   * A rule in its DRL file.
   *
   * @param id as findings have it
   * @param safety what it says of its fix; empty for nothing
   * @param repairs whether its findings carry a repair
   */
  record Fixable(String id, String safety, boolean repairs) {}

  /**
   * A file that a fix of a rule changes.
   *
   * @param rule the name in the DRL file
   */
  record Example(String rule, String file) {

    String id() {
      return rule.replaceFirst("/.*", "");
    }

    String form() {
      return file.endsWith(".cmd")
          ? "batch"
          : file.endsWith(".ps1") ? "PowerShell" : file.endsWith(".json") ? "JSON" : "YAML";
    }

    String text() throws IOException {
      return Files.readString(Page.ROOT.resolve(FOLDER).resolve(file));
    }

    /** The page that holds the text after the fix. */
    Page fixed() {
      return new Page(FOLDER + "/" + file + ".fixed");
    }

    @Override
    public String toString() {
      return file;
    }
  }

  /** All finding rules by their names in the DRL files. */
  static Map<String, Fixable> rules() throws IOException {
    Map<String, Fixable> rules = new TreeMap<>();
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".drl")).toList()) {
        RULE.matcher(Files.readString(file))
            .results()
            .forEach(
                rule -> {
                  String text = rule.group(2);
                  String id =
                      ID.matcher(text).results().map(each -> each.group(1)).findFirst().orElse("");
                  String safety =
                      FIX.matcher(text).results().map(each -> each.group(1)).findFirst().orElse("");
                  rules.put(rule.group(1), new Fixable(id, safety, text.contains(".mendedBy(")));
                });
      }
    }
    assertThat(rules).hasSizeGreaterThan(300);
    return rules;
  }

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    try (Stream<Path> files = Files.list(Page.ROOT.resolve(FOLDER))) {
      for (Path each : files.sorted().toList()) {
        String name = each.getFileName().toString();
        if (name.matches(".*\\.(bits\\.yaml|bits\\.json|cmd|ps1)")) {
          String rule =
              name.replaceFirst("\\.(bits\\.yaml|bits\\.json|cmd|ps1)$", "").replace('~', '/');
          examples.add(new Example(rule, name));
        }
      }
    }
    return examples;
  }

  /** Puts an example, dressed otherwise, and what it names into a folder. */
  static Path in(Path folder, Example example, byte[] bytes) throws IOException {
    try (Stream<Path> files = Files.list(Page.ROOT.resolve(FOLDER))) {
      for (Path each :
          files.filter(file -> file.toString().matches(".*\\w+(?<!bits)\\.yaml")).toList()) {
        Files.copy(each, folder.resolve(each.getFileName()));
      }
    }
    return Files.write(folder.resolve(example.file()), bytes);
  }
}
