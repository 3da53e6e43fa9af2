package io.github.bitswise.job;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A URL that carries a signature which ends at a time. */
record SignedUrl(String url) {

  private static final List<String> FOR_ONE_METHOD =
      List.of("X-Amz-Signature", "X-Goog-Signature", "AWSAccessKeyId", "GoogleAccessId");

  /** The parameter of the query that carries the signature; empty where there is none. */
  String parameter() {
    Set<String> names = names();
    for (String each : List.of("X-Amz-Signature", "X-Goog-Signature")) {
      if (names.contains(each.toLowerCase(Locale.ROOT))) {
        return each;
      }
    }
    if (names.contains("sig") && names.contains("se")) {
      return "sig";
    }
    boolean ends = names.contains("expires") || names.contains("key-pair-id");
    return names.contains("signature") && ends ? "Signature" : "";
  }

  /** Whether the signature covers the method of the request, so that it holds for one alone. */
  boolean forOneMethod() {
    Set<String> names = names();
    return FOR_ONE_METHOD.stream().anyMatch(each -> names.contains(each.toLowerCase(Locale.ROOT)));
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    int query = url.indexOf('?');
    if (query >= 0) {
      for (String part : url.substring(query + 1).split("[&;#]")) {
        int value = part.indexOf('=');
        if (value > 0) {
          names.add(part.substring(0, value).toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }
}
