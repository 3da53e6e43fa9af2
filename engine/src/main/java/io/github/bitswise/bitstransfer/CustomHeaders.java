package io.github.bitswise.bitstransfer;

import io.github.bitswise.job.Headers;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Headers without their values. */
final class CustomHeaders {
  private static final int LINE_END = 2;

  private CustomHeaders() {}

  static Headers read(Value value, List<Secret> secrets) {
    List<String> names = new ArrayList<>();
    int length = 0;
    for (Value each : Words.each(value)) {
      Word word = Words.of(each, "");
      int colon = word.text().indexOf(':');
      if (colon >= 0) {
        names.add(word.text().substring(0, colon).trim());
        String secret = word.text().substring(colon + 1).trim();
        if (!secret.isEmpty()) {
          secrets.add(new Secret(word.at(), secret));
        }
      }
      length += word.text().length() + LINE_END;
    }
    return new Headers(List.copyOf(names), length, false, value.at());
  }

  /** The hexadecimal digits of bytes; a text stays as it is. */
  static String bytes(Value value) {
    StringBuilder digits = new StringBuilder();
    List<Value> all = Words.each(value);
    for (Value each : all) {
      String text = Words.of(each, "").text();
      boolean number = all.size() > 1 && text.matches("\\d{1,3}");
      digits.append(number ? String.format(Locale.ROOT, "%02X", Integer.parseInt(text)) : text);
    }
    return digits.toString();
  }
}
