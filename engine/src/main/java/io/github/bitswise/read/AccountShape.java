package io.github.bitswise.read;

import io.github.bitswise.machine.IntegrityLevel;
import io.github.bitswise.machine.Privilege;
import io.github.bitswise.machine.SessionKind;
import io.github.bitswise.read.Shape.Choice;
import io.github.bitswise.read.Shape.Either;
import io.github.bitswise.read.Shape.Items;
import io.github.bitswise.read.Shape.Named;
import io.github.bitswise.read.Shape.Section;

/** An entry of the section {@code accounts}. */
final class AccountShape {

  private static final Section DRIVE =
      Section.of(
          "a map with `path` and `persistent`",
          Key.required("path", Shapes.UNC, "The share that the letter leads to, as a UNC path."),
          Key.unknown("persistent", Shapes.FLAG, "Whether the mapping is back after a restart."));

  private static final Section IE_PROXY =
      Section.of(
          "a map with `server`, `bypass`, `auto-detect` and `auto-config-url`",
          Key.byDefault(
              "server", Shapes.TEXT, "none", "The static proxy as `host:port`, or `none`."),
          Key.byDefault("bypass", Shapes.TEXTS, "none", "Hosts that go direct."),
          Key.byDefault(
              "auto-detect", Shapes.FLAG, "false", "Whether settings are to be detected."),
          Key.byDefault(
              "auto-config-url", Shapes.TEXT, "none", "The address of a configuration script."),
          Key.byDefault(
              "no-proxy",
              Shapes.FLAG,
              "false",
              "Whether no proxy was set on purpose, as `bitsadmin /util /setieproxy` can."));

  static final Section ACCOUNT =
      Section.of(
              "a map with `session`, `drives` and the like",
              Key.byDefault(
                  "kind",
                  Choice.of("user", "virtual", "managed", "service-logon"),
                  "what the name tells: `NT SERVICE\\…` is virtual, `…$` is managed, else user",
                  "What kind of account it is; not for system accounts."),
              Key.unknown(
                  "administrator",
                  Shapes.FLAG,
                  "Whether it is a member of Administrators; known of system accounts."),
              Key.unknown(
                  "elevated",
                  Shapes.FLAG,
                  "Whether its token has the Administrators group enabled; known of system"
                      + " accounts."),
              Key.byDefault(
                  "restricted",
                  Shapes.FLAG,
                  "false",
                  "Whether its token carries restricting SIDs."),
              Key.unknown(
                  "integrity",
                  Choice.of(IntegrityLevel.class),
                  "The integrity level of its token."),
              Key.unknown(
                  "privileges",
                  Either.of(
                      Choice.of(Privilege.class, "none"),
                      new Items("a list of privileges", Choice.of(Privilege.class))),
                  "What its token holds of SeRestorePrivilege and SeSecurityPrivilege, which"
                      + " copying access lists needs."),
              Key.unknown("groups", Shapes.TEXTS, "The groups that it is a member of."),
              Key.unknown(
                  "session",
                  Either.of(
                      Choice.of(SessionKind.class, "console", "none"),
                      new Items("a list of sessions", Shapes.SESSION)),
                  "How it is logged on when the timeline starts; `none` for not at all. System"
                      + " accounts always are."),
              Key.unknown(
                  "drives",
                  Either.of(
                      Shapes.NONE,
                      new Named(
                          "a map of drive letters to shares",
                          "^[A-Za-z]:?$",
                          "a drive letter such as `Z:`",
                          Either.of(Shapes.UNC, DRIVE))),
                  "Its mapped network drives; `none` for none. System accounts have none unless"
                      + " stated."),
              Key.unknown(
                  "ie-proxy",
                  Either.of(Shapes.NONE, IE_PROXY),
                  "Its Internet Explorer proxy settings; `none` where nothing is set. System"
                      + " accounts have none unless stated."))
          .orEmpty();

  private AccountShape() {}
}
