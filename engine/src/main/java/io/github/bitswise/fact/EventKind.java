package io.github.bitswise.fact;

/** What can happen on the machine. */
public enum EventKind {
  RESUME,
  CALL,
  LOGON,
  LOGOFF,
  DISCONNECT,
  NETWORK_LOST,
  NETWORK_BACK,
  SERVICE_RESTART,
  REBOOT,
  CHANGE,
  FILE_CHANGE,
  CLIENT_EXIT,
  CLOCK,
  AFTER
}
