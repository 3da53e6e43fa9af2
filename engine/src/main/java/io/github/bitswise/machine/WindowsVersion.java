package io.github.bitswise.machine;

/**
 * A version of Windows.
 *
 * @param build the build number, 17763 for Windows 10 1809
 * @param name as people call it
 */
public record WindowsVersion(int build, String name) {}
