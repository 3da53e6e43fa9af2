package io.github.bitswise.bitsadmin;

import io.github.bitswise.job.Headers;
import io.github.bitswise.script.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The headers of {@code /setcustomheaders}, without their values. */
record HeaderWords(List<Word> words) {

  private static final int LINE_END = 2;

  /** The first header whose name is not known. */
  Optional<Word> unclear() {
    return words.stream()
        .filter(
            word -> {
              int colon = word.text().indexOf(':');
              return word.variables().stream()
                  .anyMatch(variable -> colon < 0 || variable.start() < colon);
            })
        .findFirst();
  }

  Headers read() {
    List<String> names = new ArrayList<>();
    int length = 0;
    for (Word word : words) {
      int colon = word.text().indexOf(':');
      if (colon >= 0) {
        names.add(word.text().substring(0, colon).trim());
      }
      length += word.text().length() + LINE_END;
    }
    return new Headers(List.copyOf(names), length, false, words.get(0).at());
  }
}
