package io.github.bitswise.com;

import java.util.OptionalLong;

/**
 * How far the reply to an upload is: BG_JOB_REPLY_PROGRESS.
 *
 * @param bytesTotal empty until the reply begins
 */
public record ReplyProgress(OptionalLong bytesTotal, long bytesTransferred) {}
