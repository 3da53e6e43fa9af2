package io.github.bitswise.answer;

import java.util.List;

/**
 * As whom a resource is opened.
 *
 * @param resource local-file, remote-file, server, proxy-settings, proxy-detection, proxy,
 *     certificate, final-file (its owner in the file system)
 * @param target the path, host or account concerned
 * @param as the identity; empty where there is none
 * @param kind account, computer, anonymous, none, unknown, unspecified
 * @param because ids of behaviours
 * @param basis what the identity rests on
 */
public record IdentityUse(
    String resource, String target, String as, String kind, List<String> because, Basis basis) {}
