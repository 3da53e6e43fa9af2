package io.github.bitswise.fact;

/** What a network costs would keep a job from it, if this did not let it. */
public record LetRun(Case of) {}
