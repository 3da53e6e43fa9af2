package io.github.bitswise.live.servers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a client presents in an Authorization or Proxy-Authorization header; never shown whole. */
final class Presented {

  private static final Pattern PARAMETER =
      Pattern.compile("([A-Za-z]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,\"]+))");

  private final String scheme;
  private final String proof;

  private Presented(String scheme, String proof) {
    this.scheme = scheme;
    this.proof = proof;
  }

  static Optional<Presented> of(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return Optional.empty();
    }
    String[] parts = header.trim().split("\\s+", 2);
    return Optional.of(new Presented(parts[0], parts.length == 2 ? parts[1] : ""));
  }

  /** The scheme as the client spells it. */
  String scheme() {
    return scheme;
  }

  boolean in(String name) {
    return scheme.equalsIgnoreCase(name);
  }

  /** The user of Basic and Digest; a token of another scheme tells none. */
  Optional<String> user() {
    if (in("Basic")) {
      return basic().map(Basic::user);
    }
    return in("Digest")
        ? Optional.ofNullable(parameters().get("username")).map(Presented::unescaped)
        : Optional.empty();
  }

  /** User and password in the bytes of the client. */
  Optional<Basic> basic() {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(proof);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == ':') {
        return Optional.of(new Basic(bytes, i));
      }
    }
    return Optional.empty();
  }

  /** The parameters of Digest by lower-case name; quoted ones as they stand between the quotes. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new HashMap<>();
    Matcher matcher = PARAMETER.matcher(proof);
    while (matcher.find()) {
      String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      parameters.put(matcher.group(1).toLowerCase(Locale.ROOT), value);
    }
    return parameters;
  }

  // Not every client doubles the backslash behind a domain.
  static String unescaped(String quoted) {
    return quoted.replaceAll("\\\\([\\\\\"])", "$1");
  }

  @Override
  public String toString() {
    return scheme;
  }

  /** What Basic carries; how it is encoded, the header does not say. */
  static final class Basic {
    private final byte[] bytes;
    private final int colon;

    private Basic(byte[] bytes, int colon) {
      this.bytes = bytes;
      this.colon = colon;
    }

    String user() {
      return new String(bytes, 0, colon, charset());
    }

    byte[] password() {
      byte[] password = new byte[bytes.length - colon - 1];
      System.arraycopy(bytes, colon + 1, password, 0, password.length);
      return password;
    }

    Charset charset() {
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        return StandardCharsets.UTF_8;
      } catch (CharacterCodingException e) {
        return StandardCharsets.ISO_8859_1;
      }
    }
  }
}
