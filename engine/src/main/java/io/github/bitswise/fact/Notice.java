package io.github.bitswise.fact;

/**
 * BITS tells somebody of the state that the job is in.
 *
 * @param event the method of IBackgroundCopyCallback that stands for it, such as JobTransferred
 * @param how {@code callback}, {@code callback class}, {@code command line} or {@code nobody}
 * @param as the account that it runs as; empty where nobody is told, or that is not said
 * @param what what happens in words
 * @param every seconds after which it is told again, as long as nobody takes it; 0 for once
 */
public record Notice(Case of, String event, String how, String as, String what, long every) {

  /** It is told once. */
  public Notice(Case of, String event, String how, String as, String what) {
    this(of, event, how, as, what, 0);
  }
}
