package io.github.bitswise.read;

import io.github.bitswise.read.Shape.Either;
import io.github.bitswise.read.Shape.Items;
import io.github.bitswise.read.Shape.Named;
import io.github.bitswise.read.Shape.Section;
import io.github.bitswise.read.Shape.Whole;

/** The one description of scenario files: what the reader checks and what the schema says. */
final class ScenarioShape {

  /** The key of the format's version: a file with nothing else says nothing. */
  static final String VERSION = "bitswise";

  /** The whole file. */
  static final Named ACCOUNTS =
      new Named(
          "a map of accounts", Shapes.ANY_NAME, "the name of an account", AccountShape.ACCOUNT);

  static final Named SERVERS =
      new Named(
          "a map of servers and shares",
          "^([Hh][Tt][Tt][Pp][Ss]?://.|\\\\\\\\[^\\\\])",
          "a URL prefix such as `http://host` or a UNC path",
          EndpointShape.SERVER);

  static final Named PROXIES =
      new Named(
          "a map of proxies", Shapes.ANY_NAME, "a proxy such as `host:port`", EndpointShape.PROXY);

  static final Named EXPECTATIONS =
      new Named(
          "a map of expectations", Shapes.ANY_NAME, "the name of a job", ExpectShape.EXPECTATION);

  static final Section ROOT =
      Section.of(
          "a map with `jobs`, `machine` and the like",
          Key.byDefault(
              VERSION,
              new Whole(1, 1, "this version of the format is not supported"),
              "1",
              "The version of this format."),
          Key.unknown("machine", MachineShape.MACHINE, "The computer that the jobs run on."),
          Key.unknown(
              "accounts",
              ACCOUNTS,
              "What is known of accounts, by name. An account that a job names and nobody"
                  + " describes is one of which nothing is known."),
          Key.unknown(
              "servers",
              SERVERS,
              "Web servers by URL prefix and shares by UNC path. The longest prefix counts, and for"
                  + " what its entry does not say the next shorter one."),
          Key.unknown("proxies", PROXIES, "Proxies by `host:port`."),
          Key.byDefault(
              "commands",
              JobShape.COMMANDS,
              "none",
              "What a client does that belongs to no job, such as `bitsadmin /util`."),
          Key.byDefault("jobs", new Items("a list of jobs", JobShape.JOB), "none", "The jobs."),
          Key.byDefault(
              "timeline",
              new Items(
                  "a list of events", Either.of(TimelineShape.PLAIN_EVENTS, TimelineShape.EVENT)),
              "every job is resumed and nothing else happens",
              "What happens, in order."),
          Key.byDefault(
              "expect", EXPECTATIONS, "nothing is expected", "What is expected of jobs, by name."));

  private ScenarioShape() {}
}
