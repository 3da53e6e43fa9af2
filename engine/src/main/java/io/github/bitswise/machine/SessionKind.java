package io.github.bitswise.machine;

/** How an account is logged on. */
public enum SessionKind {
  /** At the console or the welcome screen. */
  INTERACTIVE,
  /** Through Remote Desktop. */
  RDP,
  /** Switched away from by fast user switching. */
  FAST_USER_SWITCHING,
  /** A Remote PowerShell session. */
  REMOTE_POWERSHELL,
  /** PowerShell Direct into a virtual machine. */
  POWERSHELL_DIRECT,
  /** A WinRM cmdlet or another remote shell. */
  WINRM,
  /** Run as a different user. */
  RUN_AS,
  /** A scheduled task that runs whether the user is logged on or not. */
  BATCH,
  /** A service that runs under the account. */
  SERVICE,
  /** A network logon. */
  NETWORK;

  /** Whether the documentation counts it as an interactive logon on every version. */
  public boolean interactive() {
    return this == INTERACTIVE || this == RDP || this == FAST_USER_SWITCHING;
  }
}
