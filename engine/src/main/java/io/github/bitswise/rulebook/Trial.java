package io.github.bitswise.rulebook;

import io.github.bitswise.fact.Needs;
import java.util.List;

/** What one case gave: a value, and what the rules would have liked to know. */
public record Trial<T>(T value, List<Needs> needs) {}
