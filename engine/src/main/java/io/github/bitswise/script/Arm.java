package io.github.bitswise.script;

/**
 * One way through a fork of the script: what stands behind {@code if}, {@code else}, {@code &&},
 * {@code ||} or a label that only a condition leads to.
 *
 * @param fork counts the forks that the script comes to, from 0; two arms of one fork exclude each
 *     other
 * @param arm which way it is, from 0
 */
public record Arm(int fork, int arm) {}
