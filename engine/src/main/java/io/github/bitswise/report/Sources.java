package io.github.bitswise.report;

import io.github.bitswise.source.SourceText;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of the input files, to quote from; passwords are hidden. */
public final class Sources {
  private final Map<String, SourceText> texts = new HashMap<>();
  private final Map<String, String> shown = new HashMap<>();

  public Sources(Collection<SourceText> texts) {
    for (SourceText each : texts) {
      this.texts.put(each.name(), each);
    }
  }

  /** The text of a file with its passwords starred out, or null where there is none. */
  @Nullable String shown(String file) {
    SourceText text = texts.get(file);
    return text == null ? null : shown.computeIfAbsent(file, name -> Secrets.hide(text.text()));
  }
}
