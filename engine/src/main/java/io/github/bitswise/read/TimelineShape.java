package io.github.bitswise.read;

import io.github.bitswise.read.Shape.Choice;
import io.github.bitswise.read.Shape.Either;
import io.github.bitswise.read.Shape.Section;
import io.github.bitswise.read.Shape.Step;
import io.github.bitswise.read.Shape.Text;
import java.util.ArrayList;
import java.util.List;

/** An item of the section {@code timeline}. */
final class TimelineShape {

  static final Section EVENT =
      Section.of(
              "one of `resume`, `call`, `finishes`, `after`, `logon`, `logoff`, `disconnect`,"
                  + " `network`, `machine`, `accounts`, `servers`, `proxies`, `file-changes`,"
                  + " `client-exits`, `clock`, `reboot`, `service-restart` or `expect`",
              Key.unknown(
                  "call",
                  new Step("a map with `job` and a call", ProgramShape.STEP.calls(), callBeside()),
                  "A client calls BITS about a job: `job` beside what a step of a program has."),
              Key.unknown("resume", Shapes.TEXT, "The job that is resumed."),
              Key.unknown(
                  "logon",
                  Either.of(
                      Shapes.TEXT,
                      Section.of(
                          "a map with `account` and `session`",
                          Key.required("account", Shapes.TEXT, "The account that logs on."),
                          Key.byDefault(
                              "session", Shapes.SESSION, "interactive", "How it logs on."))),
                  "The account that logs on, interactively unless a session is stated."),
              Key.unknown(
                  "logoff",
                  Either.of(
                      Shapes.TEXT,
                      Section.of(
                          "a map with `account` and `session`",
                          Key.required("account", Shapes.TEXT, "The account that logs off."),
                          Key.byDefault(
                              "session", Shapes.SESSION, "all", "The kind of session that ends."))),
                  "The account all sessions of which end, or those of one kind."),
              Key.unknown(
                  "disconnect",
                  Shapes.TEXT,
                  "The account whose sessions are disconnected: they go on without anyone at them."),
              Key.unknown(
                  "network",
                  Either.of(Choice.of("up", "down"), Shapes.FLAG),
                  "Whether the network comes or goes."),
              Key.unknown(
                  "machine",
                  MachineShape.MACHINE,
                  "What the machine is from now on: its network, cost, policies and so on; what is"
                      + " not stated stays as it was."),
              Key.unknown(
                  "accounts",
                  ScenarioShape.ACCOUNTS,
                  "What the accounts are from now on, their mapped drives for example."),
              Key.unknown(
                  "servers",
                  ScenarioShape.SERVERS,
                  "How web servers and shares answer from now on, by URL prefix or UNC path."),
              Key.unknown("proxies", ScenarioShape.PROXIES, "How proxies answer from now on."),
              Key.unknown(
                  "file-changes",
                  Shapes.TEXT,
                  "The remote or local name of a file whose size or time stamp changes."),
              Key.unknown(
                  "client-exits", Shapes.TEXT, "The job whose creating process comes to its end."),
              Key.unknown("clock", Shapes.DURATION, "By how much the system clock is put on."),
              Key.unknown(
                  "finishes",
                  Shapes.TEXT,
                  "The job that is given as much time as it needs to come to rest."),
              Key.unknown("after", Shapes.DURATION, "Time that passes."),
              Key.unknown("reboot", new Text("nothing", true), "The computer restarts."),
              Key.unknown("service-restart", new Text("nothing", true), "BITS restarts."),
              Key.unknown(
                  "expect",
                  ScenarioShape.EXPECTATIONS,
                  "What is expected of jobs at this point, by name; the keys are those of `expect`"
                      + " at the top, and `outcome` is what it would be if the timeline ended"
                      + " here."))
          .one();

  static final Choice PLAIN_EVENTS = Choice.of("reboot", "service-restart");

  private static List<Key> callBeside() {
    List<Key> beside = new ArrayList<>(ProgramShape.STEP.beside());
    beside.add(Key.unknown("job", Shapes.TEXT, "The job that it is about."));
    return List.copyOf(beside);
  }

  private TimelineShape() {}
}
