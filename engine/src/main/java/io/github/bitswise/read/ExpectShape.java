package io.github.bitswise.read;

import io.github.bitswise.answer.Outcome;
import io.github.bitswise.job.JobState;
import io.github.bitswise.read.Shape.Choice;
import io.github.bitswise.read.Shape.Either;
import io.github.bitswise.read.Shape.Section;

/** An entry of the section {@code expect}. */
final class ExpectShape {

  static final Choice IDENTITIES =
      Choice.of(
          "local-file",
          "remote-file",
          "server",
          "proxy-settings",
          "proxy-detection",
          "proxy",
          "certificate",
          "final-file");

  static final Section EXPECTATION =
      Section.of(
          "a map with `outcome`, `state`, `error` and the like",
          Key.byDefault(
              "outcome", Choice.of(Outcome.class), "nothing is expected", "What becomes of it."),
          Key.byDefault(
              "state", Choice.of(JobState.class), "nothing is expected", "The state at the end."),
          Key.byDefault(
              "error",
              Either.of(Shapes.NONE, Shapes.HRESULT),
              "nothing is expected",
              "The error by name or code; `none` where there is none."),
          Key.byDefault(
              "owner", Shapes.TEXT, "nothing is expected", "The account that owns the job."),
          Key.byDefault(
              "proxy",
              Shapes.TEXT,
              "nothing is expected",
              "The proxy used: `host:port`, `direct` or another answer of a prediction."),
          Key.byDefault(
              "waits-for",
              Shapes.TEXT,
              "nothing is expected",
              "What it waits for; `none` for nothing."),
          Key.byDefault(
              "identities",
              new Section(
                  "a map of resources to accounts",
                  IDENTITIES.words().stream()
                      .map(
                          word ->
                              Key.byDefault(
                                  word,
                                  Shapes.TEXT,
                                  "nothing is expected",
                                  "As whom it is opened."))
                      .toList(),
                  false,
                  false),
              "nothing is expected",
              "As whom each resource is opened."));

  private ExpectShape() {}
}
