package io.github.bitswise.job;

import io.github.bitswise.source.Place;
import java.util.List;

/**
 * Custom HTTP headers: SetCustomHeaders. Their values are never kept.
 *
 * @param names the names of the headers
 * @param length the characters of all headers with their line ends
 * @param writeOnly MakeCustomHeadersWriteOnly was called
 */
public record Headers(List<String> names, int length, boolean writeOnly, Place at) {}
