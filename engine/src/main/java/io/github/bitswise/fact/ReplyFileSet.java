package io.github.bitswise.fact;

import io.github.bitswise.job.LocalName;

/** A call names the reply file of the job. */
public record ReplyFileSet(Case of, int index, LocalName name) {}
