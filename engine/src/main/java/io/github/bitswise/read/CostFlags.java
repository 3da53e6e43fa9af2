package io.github.bitswise.read;

import io.github.bitswise.job.CostMask;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.read.Shape.Bits;
import io.github.bitswise.source.Known;
import io.github.bitswise.tree.Value;

/** Masks of network costs: a name, a number, or a list of them. */
final class CostFlags {

  static final Bits SHAPE = new Bits("a cost state or a transfer policy", Flags.COST_MASK);

  /** The transfer policy that has the name of a cost state; alone it means the policy. */
  private static final int UNRESTRICTED = 5;

  private CostFlags() {}

  /** Says what is wrong with the property of a job. */
  static void check(JobConfiguration job, Problems problems) {
    Known<String> flags = job.properties().get(CostMask.PROPERTY);
    if (flags != null) {
      CostMask.unknown(flags.get())
          .ifPresent(
              word ->
                  problems.unknownName(
                      flags.at(), "there is no cost state", word, Flags.COST_MASK.words()));
    }
  }

  /** The bits that are named. */
  static CostMask mask(Value value) {
    return new CostMask(Flags.COST_MASK.all(value) & Flags.GREATEST);
  }

  /** The same, where one name may be that of a transfer policy. */
  static CostMask policy(Value value) {
    return Fields.is(value, "unrestricted") ? CostMask.policy(UNRESTRICTED) : mask(value);
  }
}
