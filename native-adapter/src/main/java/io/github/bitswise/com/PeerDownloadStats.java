package io.github.bitswise.com;

/** How many bytes of a file came from where. */
public record PeerDownloadStats(long fromOrigin, long fromPeers) {}
