package io.github.bitswise.bitstransfer;

import io.github.bitswise.job.CostMask;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** The names that {@code -TransferPolicy} has for costs of networks. */
final class Costs {
  private static final Map<String, Long> NAMES =
      Map.ofEntries(
          Map.entry("none", 0L),
          Map.entry("unrestricted", 0x1L),
          Map.entry("unknown", 0x1L),
          Map.entry("capped", 0x2L),
          Map.entry("belowcap", 0x4L),
          Map.entry("nearcap", 0x8L),
          Map.entry("overcapcharged", 0x10L),
          Map.entry("overcapthrottled", 0x20L),
          Map.entry("usagebased", 0x40L),
          Map.entry("roaming", 0x80L),
          Map.entry("ignorecongestion", 0x80000000L),
          Map.entry("policyunrestricted", 0x80000021L),
          Map.entry("uncosted", 0x80000021L),
          Map.entry("standard", 0x80000067L),
          Map.entry("nosurcharge", 0x8000006FL),
          Map.entry("notroaming", 0x8000007FL),
          Map.entry("always", 0x800000FFL));

  private Costs() {}

  /** The bits of a name or number. */
  static OptionalLong bits(String word) {
    Long named = NAMES.get(word.trim().toLowerCase(Locale.ROOT));
    return named != null ? OptionalLong.of(named) : Numbers.parse(word.trim());
  }

  /** The mask as the property has it. */
  static String written(long bits) {
    return new CostMask(bits).hex();
  }
}
