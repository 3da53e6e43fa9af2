package io.github.bitswise.read;

import io.github.bitswise.context.Directives;

/** An input that is understood as far as it can be without what is said outside of it. */
public interface Document {

  /** What its comments say, which may decide what is said outside of it. */
  Directives comments();

  /** What it says, completed by what is given outside of it; never throws. */
  ReadResult read(Given given);
}
