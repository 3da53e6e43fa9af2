package io.github.bitswise.fact;

/**
 * Jobs that are there when the job is made.
 *
 * @param ofOwner those of its owner
 * @param ofUsers those of all users
 * @param inAll those of everybody, as far as the input names them
 */
public record JobsBefore(Case of, int ofOwner, int ofUsers, int inAll) {}
