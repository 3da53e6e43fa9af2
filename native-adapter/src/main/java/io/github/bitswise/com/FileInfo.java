package io.github.bitswise.com;

/** A file to be added to a job: BG_FILE_INFO. */
public record FileInfo(String remoteName, String localName) {}
