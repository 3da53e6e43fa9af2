/**
 * The web servers and proxies that a scenario describes, on loopback, for live runs.
 *
 * <p>Start with {@link io.github.bitswise.live.servers.ScenarioServers#open}: each server of the
 * scenario gets a port of its own on 127.0.0.1 and does there what the scenario says of it; {@link
 * io.github.bitswise.live.servers.ScenarioServers#url} tells which address stands for a remote
 * name, and {@link io.github.bitswise.live.servers.ScenarioServers#log} what was asked.
 */
@NullMarked
package io.github.bitswise.live.servers;

import org.jspecify.annotations.NullMarked;
