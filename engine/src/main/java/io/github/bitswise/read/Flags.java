package io.github.bitswise.read;

import io.github.bitswise.job.CostMask;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Scalar;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The words for the bits of a flag parameter, in the spelling of the headers without prefix.
 *
 * @param prefixes of the constants in the headers, in the spelling of files
 */
record Flags(Map<String, Integer> bits, List<String> prefixes) {

  /** The greatest DWORD. */
  static final long GREATEST = 0xFFFFFFFFL;

  /** BG_TOKEN. */
  static final Flags HELPER_TOKEN =
      of(List.of("bg-token-"), Map.entry("local-file", 1), Map.entry("network", 2));

  /** BG_COPY_FILE. */
  static final Flags ACL =
      of(
          List.of("bg-copy-file-"),
          Map.entry("owner", 1),
          Map.entry("group", 2),
          Map.entry("dacl", 4),
          Map.entry("sacl", 8),
          Map.entry("all", 15));

  /** BG_SSL and BG_HTTP_REDIRECT_POLICY. */
  static final Flags SECURITY =
      of(
          List.of("bg-ssl-", "bg-http-redirect-policy-", "redirect-policy-"),
          Map.entry("enable-crl-check", 0x1),
          Map.entry("ignore-cert-cn-invalid", 0x2),
          Map.entry("ignore-cert-date-invalid", 0x4),
          Map.entry("ignore-unknown-ca", 0x8),
          Map.entry("ignore-cert-wrong-usage", 0x10),
          Map.entry("allow-report", 0x100),
          Map.entry("disallow", 0x200),
          Map.entry("disallow-redirects", 0x200),
          Map.entry("allow-https-to-http", 0x800));

  /** BG_NOTIFY. */
  static final Flags NOTIFY =
      of(
          List.of("bg-notify-", "bg-", "job-"),
          Map.entry("transferred", 0x1),
          Map.entry("error", 0x2),
          Map.entry("disable", 0x4),
          Map.entry("modification", 0x8),
          Map.entry("file-transferred", 0x10),
          Map.entry("file-ranges-transferred", 0x20));

  /** BITS_COST_STATE. */
  static final Flags COST = of(CostMask.STATES, Map.of());

  /** The same with BITS_JOB_TRANSFER_POLICY. */
  static final Flags COST_MASK = of(CostMask.STATES, CostMask.POLICIES);

  private static Flags of(Map<String, Long> bits, Map<String, Long> more) {
    Map<String, Integer> all = new LinkedHashMap<>();
    bits.forEach((word, bit) -> all.put(word, bit.intValue()));
    more.forEach((word, mask) -> all.put(word, mask.intValue()));
    return new Flags(Collections.unmodifiableMap(all), CostMask.PREFIXES);
  }

  @SafeVarargs
  private static Flags of(List<String> prefixes, Map.Entry<String, Integer>... bits) {
    Map<String, Integer> inOrder = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> bit : bits) {
      inOrder.put(bit.getKey(), bit.getValue());
    }
    return new Flags(Collections.unmodifiableMap(inOrder), prefixes);
  }

  /** The words, in the order of their bits. */
  List<String> words() {
    return List.copyOf(bits.keySet());
  }

  /** The bits of one word or number; empty where it is neither. */
  OptionalInt bits(Scalar scalar) {
    if (scalar.isInteger()) {
      long number = scalar.integer();
      return number >= 0 && number <= GREATEST ? OptionalInt.of((int) number) : OptionalInt.empty();
    }
    String word = Shape.Choice.word(scalar.text().trim());
    if (word.matches("0x[0-9a-f]{1,8}")) {
      return OptionalInt.of(Integer.parseUnsignedInt(word.substring(2), 16));
    }
    for (String prefix : prefixes) {
      word = word.startsWith(prefix) ? word.substring(prefix.length()) : word;
    }
    Integer bit = word.equals("none") ? Integer.valueOf(0) : bits.get(word);
    return bit == null ? OptionalInt.empty() : OptionalInt.of(bit);
  }

  /** All bits of a word, a number or a list of them. */
  int all(Value value) {
    int all = 0;
    for (Scalar scalar : Fields.scalars(value)) {
      all |= bits(scalar).orElse(0);
    }
    return all;
  }
}
