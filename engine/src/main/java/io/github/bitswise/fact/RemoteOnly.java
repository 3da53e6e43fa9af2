package io.github.bitswise.fact;

/** Remote PowerShell is the only logon of the account that counts. */
public record RemoteOnly(Case of, String account) {}
