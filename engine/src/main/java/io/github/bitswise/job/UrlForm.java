package io.github.bitswise.job;

import java.util.Arrays;

/**
 * What BITS takes for a URL.
 *
 * @param url with one letter in place of what is not known
 */
record UrlForm(String url) {

  private static final int MOST = 2200;
  private static final int MOST_OF_SEGMENT = 260;
  private static final String ILLEGAL = "\"<>\\^`{|}";

  boolean tooLong() {
    return url.length() > MOST;
  }

  boolean segmentTooLong() {
    return Arrays.stream(path().split("/")).anyMatch(each -> each.length() > MOST_OF_SEGMENT);
  }

  /** A character behind the host that no URL has as it is; empty where there is none. */
  String illegal() {
    return behindHost()
        .codePoints()
        .filter(each -> each <= ' ' || each >= 0x7F || ILLEGAL.indexOf(each) >= 0)
        .mapToObj(Character::toString)
        .findFirst()
        .orElse("");
  }

  /** Whether the host has a letter beyond ASCII. */
  boolean foreignHost() {
    int from = url.indexOf("://") + "://".length();
    return url.substring(from, url.length() - behindHost().length())
        .codePoints()
        .anyMatch(each -> each >= 0x7F);
  }

  private String behindHost() {
    int from = url.indexOf("://") + "://".length();
    for (int i = from; i < url.length(); i++) {
      if ("/?#\\".indexOf(url.charAt(i)) >= 0) {
        return url.substring(i);
      }
    }
    return "";
  }

  private String path() {
    String behind = behindHost();
    int query = behind.indexOf('?');
    return query < 0 ? behind : behind.substring(0, query);
  }
}
