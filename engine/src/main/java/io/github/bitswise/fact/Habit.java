package io.github.bitswise.fact;

import io.github.bitswise.bits.HabitKind;
import io.github.bitswise.source.Place;

/**
 * The client does something around its calls that says how it takes BITS.
 *
 * @param written what of it counts, as the script has it; may be empty
 */
public record Habit(Case of, int index, HabitKind kind, String written, Place at) {}
