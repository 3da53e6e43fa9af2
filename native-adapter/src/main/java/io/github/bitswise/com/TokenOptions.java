package io.github.bitswise.com;

import static io.github.bitswise.com.ComInterface.TOKEN_OPTIONS;

import java.util.Optional;

/**
 * The helper token of a job: {@code IBitsTokenOptions} (BITS 4.0). It lives as long as the {@link
 * BackgroundCopyJob} that it comes from.
 */
public final class TokenOptions {

  /** BG_TOKEN_LOCAL_FILE: BITS opens local files with the helper token. */
  public static final int LOCAL_FILE = 1;

  /** BG_TOKEN_NETWORK: BITS authenticates and finds proxies with the helper token. */
  public static final int NETWORK = 2;

  private final BackgroundCopyJob job;

  TokenOptions(BackgroundCopyJob job) {
    job.query(TOKEN_OPTIONS);
    this.job = job;
  }

  /**
   * {@code IBitsTokenOptions::SetHelperTokenFlags}, slot 3.
   *
   * @param flags {@link #LOCAL_FILE}, {@link #NETWORK}
   */
  public void setHelperTokenFlags(int flags) {
    job.call(TOKEN_OPTIONS, 3, "SetHelperTokenFlags", flags);
  }

  /** {@code IBitsTokenOptions::GetHelperTokenFlags}, slot 4. */
  public int getHelperTokenFlags() {
    return job.number(TOKEN_OPTIONS, 4, "GetHelperTokenFlags");
  }

  /**
   * {@code IBitsTokenOptions::SetHelperToken}, slot 5: the token with which this call reaches BITS,
   * thus the one of an {@link Impersonation} where cloaking is on.
   */
  public void setHelperToken() {
    job.call(TOKEN_OPTIONS, 5, "SetHelperToken");
  }

  /** {@code IBitsTokenOptions::ClearHelperToken}, slot 6. */
  public void clearHelperToken() {
    job.call(TOKEN_OPTIONS, 6, "ClearHelperToken");
  }

  /** {@code IBitsTokenOptions::GetHelperTokenSid}, slot 7; empty where none is set. */
  public Optional<String> getHelperTokenSid() {
    return job.text(TOKEN_OPTIONS, 7, "GetHelperTokenSid");
  }
}
