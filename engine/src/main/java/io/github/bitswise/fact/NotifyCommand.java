package io.github.bitswise.fact;

import io.github.bitswise.job.LocalName;

/**
 * SetNotifyCmdLine: a command line that BITS runs when the job is transferred or in error.
 *
 * @param index the position of the call in the program
 * @param program empty where NULL clears an earlier one
 * @param parameters with the program as their first word; empty where NULL
 */
public record NotifyCommand(Case of, int index, LocalName program, String parameters) {}
