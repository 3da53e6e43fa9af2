package io.github.bitswise.fact;

/** The process of the callback object that the client registered has ended. */
public record CallbackGone(Case of, String as) {}
