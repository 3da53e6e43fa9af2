package io.github.bitswise.fact;

import io.github.bitswise.machine.IdentityKind;

/**
 * As whom a resource is opened.
 *
 * @param target the path, host or account
 * @param as the identity; empty for none
 */
public record Identity(Case of, Resource resource, String target, String as, IdentityKind kind) {}
