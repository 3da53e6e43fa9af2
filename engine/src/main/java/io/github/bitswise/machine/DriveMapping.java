package io.github.bitswise.machine;

import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;

/**
 * A network drive of one account's session.
 *
 * @param letter with its colon, upper case
 * @param path the share it leads to, as a UNC path
 * @param persistent whether it is back after a restart
 */
public record DriveMapping(String letter, String path, Known<Boolean> persistent, Place at) {}
