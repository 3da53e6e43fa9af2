package io.github.bitswise.fact;

import io.github.bitswise.job.Tool;
import io.github.bitswise.source.Place;

/**
 * {@code bitsadmin /transfer}, or a cmdlet without {@code -Asynchronous}, waits for the job.
 *
 * @param tool bitsadmin or PowerShell
 */
public record TransferRun(Case of, int index, Tool tool, Place at) {}
