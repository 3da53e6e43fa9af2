package io.github.bitswise.fact;

/** What a job goes through, in order: the first obstacle is the outcome. */
public enum Stage {
  CALL,
  NETWORK,
  POLICY,
  TOKEN,
  LOGON,
  TURN,
  PROXY_LOOKUP,
  CONNECTION,
  PROXY_CHALLENGE,
  HANDSHAKE,
  SERVER_CHALLENGE,
  LOCAL_FILE,
  TRANSFER
}
