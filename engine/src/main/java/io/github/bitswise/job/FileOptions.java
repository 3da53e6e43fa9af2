package io.github.bitswise.job;

import io.github.bitswise.source.Known;
import java.util.Optional;

/**
 * How a job treats its files.
 *
 * @param replyFile SetReplyFileName; empty where BITS makes up a name
 * @param aclFlags BG_COPY_FILE bits: 1 owner, 2 group, 4 DACL, 8 SACL; 0 by default
 * @param highPerformance BITS_JOB_PROPERTY_HIGH_PERFORMANCE is set
 */
public record FileOptions(
    Optional<LocalName> replyFile, Known<Integer> aclFlags, Known<Boolean> highPerformance) {

  /** All flags of SetFileACLFlags. */
  public static final int ACL_FLAGS = 15;

  /** The documented defaults. */
  public static final FileOptions DEFAULT =
      new FileOptions(Optional.empty(), Known.byDefault(0), Known.byDefault(false));
}
