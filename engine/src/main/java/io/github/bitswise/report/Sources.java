package io.github.bitswise.report;

import io.github.bitswise.source.SourceText;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of the input files, to quote from; whoever read them has hidden their passwords. */
public final class Sources {
  private final Map<String, String> texts = new HashMap<>();

  public Sources(Collection<SourceText> texts) {
    texts.forEach(each -> this.texts.put(each.name(), each.text()));
  }

  /** The text of a file, or null where there is none. */
  @Nullable String shown(String file) {
    return texts.get(file);
  }
}
