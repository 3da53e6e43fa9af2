package io.github.bitswise.fact;

import io.github.bitswise.job.LocalName;

/**
 * The file that the job's reply goes to, where one is named.
 *
 * @param share the name of the endpoint that it lies on; empty for a local disk
 * @param folder the described folder that it lies in; empty where none is described
 */
public record ReplyFile(Case of, LocalName local, String share, String folder) {}
