package io.github.bitswise.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A set of network costs: BITS_COST_STATE and BITS_JOB_TRANSFER_POLICY. */
public record CostMask(long bits) {

  /** The bits that are networks: all but the options. */
  public static final long NETWORKS = 0xFF;

  /** Not to be used. */
  public static final long RESERVED = 0x40000000L;

  /** The cost states by the names of the headers, in the spelling of files. */
  public static final Map<String, Long> STATES =
      Map.of(
          "unrestricted", 0x1L,
          "capped-usage-unknown", 0x2L,
          "below-cap", 0x4L,
          "near-cap", 0x8L,
          "overcap-charged", 0x10L,
          "overcap-throttled", 0x20L,
          "usage-based", 0x40L,
          "roaming", 0x80L);

  /** The transfer policies by number, as the policy for costed networks counts them. */
  private static final long[] POLICIES = {
    0x800000FFL, 0x8000007FL, 0x8000006FL, 0x80000067L, 0x80000021L
  };

  /** The mask of a transfer policy from 1, always, to 5, unrestricted alone. */
  public static CostMask policy(int number) {
    return new CostMask(POLICIES[number - 1]);
  }

  /** Whether one of these costs is in the mask. */
  public boolean allows(CostMask network) {
    return (bits & network.bits & NETWORKS) != 0;
  }

  /** Whether no network at all is in the mask. */
  public boolean nowhere() {
    return (bits & NETWORKS) == 0;
  }

  /** Whether it has the bit that is reserved. */
  public boolean reserved() {
    return (bits & RESERVED) != 0;
  }

  /** Bits that the API does not define. */
  public boolean undefined() {
    return (bits & ~(NETWORKS | RESERVED | 0x80000000L)) != 0;
  }

  /** The number as headers write it. */
  public String hex() {
    return "0x" + Long.toHexString(bits).toUpperCase(java.util.Locale.ROOT);
  }

  /** The costs by name, in the order of their bits. */
  public String words() {
    List<String> words = new ArrayList<>();
    STATES.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .filter(state -> (bits & state.getValue()) != 0)
        .forEach(state -> words.add(state.getKey()));
    return String.join(", ", words);
  }
}
