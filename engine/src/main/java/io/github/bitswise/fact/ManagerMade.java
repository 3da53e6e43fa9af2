package io.github.bitswise.fact;

import io.github.bitswise.source.Place;

/**
 * CoCreateInstance of a class that one version of BITS came with.
 *
 * @param name the class, such as BackgroundCopyManager10_2
 */
public record ManagerMade(Case of, int index, String name, int major, int minor, Place at) {}
