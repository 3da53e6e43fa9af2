package io.github.bitswise.tree;

/** What a tree may hold at most, so that no input exhausts memory, stack or patience. */
public final class Limits {
  /** Maps and lists within each other. */
  public static final int DEPTH = 64;

  /** Values and keys in one file. */
  public static final int NODES = 1_000_000;

  /** UTF-16 units of one value. */
  public static final int SCALAR = 100_000;

  /** Problems that are told of one file. */
  public static final int PROBLEMS = 100;

  private Limits() {}
}
