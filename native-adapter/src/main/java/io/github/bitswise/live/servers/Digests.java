package io.github.bitswise.live.servers;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Digest with MD5, the only algorithm that Windows' own implementation knows; for both sides. */
final class Digests {

  static final String REALM = "bitswise";

  private final SecureRandom random = new SecureRandom();
  private final Set<String> nonces = ConcurrentHashMap.newKeySet();

  /** A challenge with a nonce of its own. */
  String offer() {
    byte[] bytes = new byte[18];
    random.nextBytes(bytes);
    String nonce = Base64.getEncoder().encodeToString(bytes);
    nonces.add(nonce);
    return "Digest realm=\"%s\", nonce=\"%s\", algorithm=MD5, qop=\"auth\"".formatted(REALM, nonce);
  }

  /** Whose password the client knows. */
  Optional<String> account(String method, Presented presented, Passwords passwords) {
    Map<String, String> said = presented.parameters();
    String user = said.getOrDefault("username", "");
    if (!nonces.contains(said.getOrDefault("nonce", ""))
        || !REALM.equals(said.get("realm"))
        || !said.getOrDefault("algorithm", "MD5").equalsIgnoreCase("MD5")) {
      return Optional.empty();
    }
    return passwords.verify(
        Presented.unescaped(user), password -> knows(password, method, said, user));
  }

  // Clients differ in whether a backslash is doubled before it is hashed, and in the encoding.
  private static boolean knows(
      char[] password, String method, Map<String, String> said, String user) {
    for (String spelling : List.of(Presented.unescaped(user), user)) {
      for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
        String right = response(first(spelling, password, charset), method, said);
        if (right.equalsIgnoreCase(said.getOrDefault("response", ""))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String first(String user, char[] password, Charset charset) {
    ByteBuffer secret = charset.encode(CharBuffer.wrap(password));
    MessageDigest md5 = md5();
    md5.update((user + ":" + REALM + ":").getBytes(charset));
    md5.update(secret.duplicate());
    Arrays.fill(secret.array(), (byte) 0);
    return HexFormat.of().formatHex(md5.digest());
  }

  private static String response(String first, String method, Map<String, String> said) {
    String second = hash(method + ":" + said.getOrDefault("uri", ""));
    String nonce = said.getOrDefault("nonce", "");
    String middle =
        said.containsKey("qop")
            ? String.join(
                ":",
                nonce,
                said.getOrDefault("nc", ""),
                said.getOrDefault("cnonce", ""),
                said.get("qop"))
            : nonce;
    return hash(first + ":" + middle + ":" + second);
  }

  private static String hash(String text) {
    return HexFormat.of().formatHex(md5().digest(text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime knows MD5", e);
    }
  }
}
