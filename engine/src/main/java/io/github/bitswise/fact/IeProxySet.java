package io.github.bitswise.fact;

import io.github.bitswise.bits.Preparation.IeProxyUsage;
import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.Optional;

/**
 * {@code bitsadmin /util /setieproxy} in the program.
 *
 * @param account as the command writes it
 * @param kind what kind of account that names
 * @param list proxies, or the address of a script; empty where there is none
 * @param bypass empty where the command has none, not even NULL
 * @param connection whether a modem connection is named
 */
public record IeProxySet(
    Case of,
    int index,
    String account,
    AccountKind kind,
    IeProxyUsage usage,
    Optional<String> list,
    Optional<String> bypass,
    boolean connection,
    Known<Boolean> elevated,
    Place at) {}
