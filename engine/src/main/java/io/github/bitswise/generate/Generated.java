package io.github.bitswise.generate;

import io.github.bitswise.read.Inputs;
import io.github.bitswise.read.ReadResult;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.write.Yaml;
import java.util.List;
import java.util.Map;

/**
 * A scenario that was made up.
 *
 * @param name the name of its file
 * @param sections what the file says, by section
 */
public record Generated(String name, Map<String, Object> sections) {

  /** The text of the file. */
  public String text() {
    return Yaml.of(sections);
  }

  /** What the file says. */
  public Scenario scenario() {
    String text = text();
    ReadResult result = Inputs.read(new SourceText(name, text));
    return result
        .scenario()
        .orElseThrow(() -> new IllegalStateException(result.problems() + "\n" + text));
  }

  /** The scenarios of these files. */
  public static List<Scenario> scenarios(List<Generated> files) {
    return files.stream().map(Generated::scenario).toList();
  }
}
