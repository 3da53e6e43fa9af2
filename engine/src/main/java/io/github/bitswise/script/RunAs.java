package io.github.bitswise.script;

/**
 * Another account that a script gives a command to.
 *
 * @param account as the script writes it
 * @param how by what it is started
 */
public record RunAs(Word account, Start how) {

  /** What starts a program as somebody else. */
  public enum Start {
    /** A scheduled task that runs whether or not the user is logged on. */
    TASK,
    /** A scheduled task that runs in the user's session. */
    INTERACTIVE_TASK,
    /** {@code runas}. */
    RUN_AS,
    /** {@code psexec} and its like. */
    REMOTE,
    /** A Remote PowerShell session on another computer. */
    REMOTE_POWERSHELL,
    /** PowerShell Direct into a virtual machine. */
    POWERSHELL_DIRECT,
    /** A service that runs under the account. */
    SERVICE
  }
}
