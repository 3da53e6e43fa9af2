package io.github.bitswise.fact;

/** One job on one machine with every unknown that matters decided. All facts name theirs. */
public record Case(int number) {}
