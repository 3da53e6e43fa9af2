package io.github.bitswise.fact;

/**
 * Jobs that are there when the job is made: those of the input before it, and those elsewhere.
 *
 * @param ofOwner those of its owner
 * @param ofUsers those of all users
 * @param inAll those of everybody
 * @param ownElsewhere those of its owner that the input does not describe
 * @param elsewhere those of all users that the input does not describe
 */
public record JobsBefore(
    Case of, int ofOwner, int ofUsers, int inAll, int ownElsewhere, int elsewhere) {

  /** Whether it is the first job of its owner that a limit does not let in. */
  public boolean firstBeyondOwn(long limit) {
    return ofOwner == Math.max(limit, ownElsewhere);
  }

  /** Whether it is the first job of a user that a limit does not let in. */
  public boolean firstBeyond(long limit) {
    return ofUsers == Math.max(limit, elsewhere);
  }
}
