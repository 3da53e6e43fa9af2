package io.github.bitswise.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A set of network costs: BITS_COST_STATE and BITS_JOB_TRANSFER_POLICY. */
public record CostMask(long bits) {

  /** The property of a job that holds its mask, in the spelling of files. */
  public static final String PROPERTY = "cost-flags";

  private static final String SEPARATORS = "[\\s,|+]+";
  private static final long NETWORKS = 0xFF;
  private static final long RESERVED = 0x40000000L;
  private static final long IGNORE_CONGESTION = 0x80000000L;
  private static final long UNRESTRICTED = 0x80000021L;

  /** What the names of the headers begin with, in the spelling of files. */
  public static final List<String> PREFIXES =
      List.of("bits-cost-state-", "bits-cost-option-", "bits-job-transfer-policy-", "transfer-");

  /** The bits by the names of the headers, in the spelling of files. */
  public static final Map<String, Long> STATES =
      inOrder(
          Map.entry("unrestricted", 0x1L),
          Map.entry("capped-usage-unknown", 0x2L),
          Map.entry("below-cap", 0x4L),
          Map.entry("near-cap", 0x8L),
          Map.entry("overcap-charged", 0x10L),
          Map.entry("overcap-throttled", 0x20L),
          Map.entry("usage-based", 0x40L),
          Map.entry("roaming", 0x80L),
          Map.entry("reserved", RESERVED),
          Map.entry("ignore-congestion", IGNORE_CONGESTION));

  /**
   * The masks that have a name of their own, from the widest. That of the narrowest is the name of
   * a cost state too.
   */
  public static final Map<String, Long> POLICIES =
      inOrder(
          Map.entry("always", 0x800000FFL),
          Map.entry("not-roaming", 0x8000007FL),
          Map.entry("no-surcharge", 0x8000006FL),
          Map.entry("standard", 0x80000067L),
          Map.entry("policy-unrestricted", UNRESTRICTED));

  @SafeVarargs
  private static Map<String, Long> inOrder(Map.Entry<String, Long>... bits) {
    Map<String, Long> inOrder = new LinkedHashMap<>();
    for (Map.Entry<String, Long> bit : bits) {
      inOrder.put(bit.getKey(), bit.getValue());
    }
    return Collections.unmodifiableMap(inOrder);
  }

  /** The mask of a transfer policy from 1, always, to 5, unrestricted alone. */
  public static CostMask policy(int number) {
    return new CostMask(List.copyOf(POLICIES.values()).get(number - 1));
  }

  /** The cost of this name. */
  public static CostMask state(String word) {
    return new CostMask(STATES.getOrDefault(word, 0L));
  }

  /** The mask that a name, a number or several of them make; empty where one is neither. */
  public static Optional<CostMask> parse(String text) {
    String all = text.trim().toLowerCase(Locale.ROOT).replace('_', '-');
    if (all.equals("unrestricted")) {
      return Optional.of(new CostMask(UNRESTRICTED));
    }
    long bits = 0;
    for (String word : all.split(SEPARATORS, -1)) {
      Optional<Long> bit = bit(word);
      if (bit.isEmpty()) {
        return Optional.empty();
      }
      bits |= bit.get();
    }
    return Optional.of(new CostMask(bits));
  }

  /** The first of several words that is neither a name nor a number. */
  public static Optional<String> unknown(String text) {
    return Arrays.stream(text.trim().split(SEPARATORS, -1))
        .filter(word -> parse(word).isEmpty())
        .findFirst();
  }

  private static Optional<Long> bit(String text) {
    if (text.matches("0x[0-9a-f]{1,8}")) {
      return Optional.of(Long.parseLong(text.substring(2), 16));
    }
    if (text.matches("[0-9]{1,10}")) {
      return Optional.of(Long.parseLong(text)).filter(bits -> bits <= 0xFFFFFFFFL);
    }
    if (text.endsWith("-policy-unrestricted") || text.endsWith("transfer-unrestricted")) {
      return Optional.of(UNRESTRICTED);
    }
    String word = text;
    for (String prefix : PREFIXES) {
      word = word.startsWith(prefix) ? word.substring(prefix.length()) : word;
    }
    Long state = STATES.get(word);
    return Optional.ofNullable(state == null ? POLICIES.get(word) : state);
  }

  /** Whether the cost of the network is in the mask. */
  public boolean allows(CostMask network) {
    return (bits & network.bits & NETWORKS) != 0;
  }

  /** Whether every network is in the mask. */
  public boolean everywhere() {
    return (bits & NETWORKS) == NETWORKS;
  }

  /** Whether it is the cost of a network without charge or limit. */
  public boolean free() {
    return (bits & NETWORKS) == STATES.getOrDefault("unrestricted", 1L);
  }

  /** Whether it is the cost of a network of another provider. */
  public boolean roaming() {
    return (bits & STATES.getOrDefault("roaming", 0L)) != 0;
  }

  /** The name of a cost that is in the mask, and that of one that is not, where there are both. */
  public List<String> examples() {
    List<String> in = new ArrayList<>();
    List<String> out = new ArrayList<>();
    STATES.forEach(
        (word, bit) -> {
          if ((bit & NETWORKS) != 0) {
            ((bits & bit) != 0 ? in : out).add(word);
          }
        });
    List<String> examples = new ArrayList<>();
    in.stream().findFirst().ifPresent(examples::add);
    out.stream().findFirst().ifPresent(examples::add);
    return examples;
  }

  /** Whether no network at all is in the mask. */
  public boolean nowhere() {
    return (bits & NETWORKS) == 0;
  }

  /** Whether it has bits that are reserved, or that the API does not define. */
  public boolean undefined() {
    return (bits & ~(NETWORKS | IGNORE_CONGESTION)) != 0;
  }

  /** The number as headers write it. */
  public String hex() {
    return "0x" + Long.toHexString(bits).toUpperCase(Locale.ROOT);
  }

  /** The costs by name, in the order of their bits. */
  public String words() {
    List<String> words = new ArrayList<>();
    STATES.forEach(
        (word, bit) -> {
          if ((bits & bit & NETWORKS) != 0) {
            words.add(word);
          }
        });
    return words.isEmpty() ? "no network" : String.join(", ", words);
  }
}
