package io.github.bitswise.read;

import io.github.bitswise.machine.FileSystem;
import io.github.bitswise.read.Shape.Bits;
import io.github.bitswise.read.Shape.Choice;
import io.github.bitswise.read.Shape.Either;
import io.github.bitswise.read.Shape.Form;
import io.github.bitswise.read.Shape.Items;
import io.github.bitswise.read.Shape.Named;
import io.github.bitswise.read.Shape.Section;
import io.github.bitswise.read.Shape.Whole;
import java.time.DayOfWeek;

/** The section {@code machine}. */
final class MachineShape {

  // From 6.0 to 7.8 QMgr.dll counts otherwise than BITS.
  static final String BITS = "([1-5]|1[0-9])\\.[0-9]";

  private static final Section FOLDER =
      Section.of(
              "a map with `exists`, `allow` and the like",
              Key.unknown("exists", Shapes.FLAG, "Whether the folder is there."),
              Key.unknown(
                  "allow",
                  Shapes.TEXTS,
                  "The accounts and groups that may write to it; `none` for nobody."),
              Key.unknown(
                  "file-system", Choice.of(FileSystem.class), "The file system of its volume."),
              Key.unknown(
                  "locked", Shapes.FLAG, "Whether its volume is locked, by chkdsk for example."),
              Key.unknown("removable", Shapes.FLAG, "Whether its volume can be taken out."))
          .orEmpty();

  static final Section MACHINE =
      Section.of(
          "a map with `windows`, `domain` and the like",
          Key.unknown(
              "windows",
              Shapes.TEXT,
              "The version: a build such as `10.0.17763`, or a name such as `Windows 10 1809` or"
                  + " `Server 2022`."),
          Key.byDefault(
              "bits",
              new Form("a version of BITS such as `1.5` or `10.3`", "^" + BITS + "$"),
              "the one that came with Windows",
              "The version of BITS, for older ones and for those that an update brought; not that of"
                  + " QMgr.dll, which is 6.0 to 7.8."),
          Key.unknown("computer", Shapes.TEXT, "The computer's name."),
          Key.unknown("domain", Shapes.TEXT, "The Windows domain; `none` for a workgroup."),
          Key.unknown(
              "winhttp-proxy",
              Shapes.TEXT,
              "What Proxycfg or `netsh winhttp` set, as `host:port`; `none` for nothing."),
          Key.byDefault(
              "network",
              Either.of(Choice.of("up", "down"), Shapes.FLAG),
              "up, which predictions tell as assumed",
              "Whether there is a network when the timeline starts."),
          Key.unknown(
              "wpad",
              Shapes.TEXT,
              "The proxy that automatic detection finds, as `host:port`; `none` or `direct` where"
                  + " it finds none."),
          Key.byDefault(
              "scripts",
              new Named(
                  "a map of script addresses to proxies",
                  "^[A-Za-z][A-Za-z0-9+.-]*:",
                  "the address of a configuration script",
                  Shapes.TEXT),
              "no script is known",
              "What configuration scripts answer, by their address: `host:port` or `direct`."),
          Key.byDefault(
              "volumes",
              new Items(
                  "a list of drive letters",
                  new Form("a drive letter such as `D:`", "^[A-Za-z]:?$")),
              "`C:` alone",
              "The letters of all local volumes."),
          Key.unknown(
              "folders",
              new Named(
                  "a map of full paths",
                  "^([A-Za-z]:|\\\\)",
                  "a full path such as `C:\\drop`",
                  FOLDER),
              "What is known of local folders, by full path; it holds for all below."),
          Key.byDefault(
              "registry",
              Section.of(
                  "a map with `UseLMCompat` and `LmCompatibilityLevel`",
                  Key.byDefault(
                      "UseLMCompat",
                      Either.of(Shapes.NONE, new Whole(0, 2)),
                      "2",
                      "BITS's value of that name; `none` where it is absent."),
                  Key.unknown(
                      "LmCompatibilityLevel", new Whole(0, 5), "The LSA's value of that name.")),
              "see its keys",
              "Registry values that BITS looks at."),
          Key.unknown(
              "cost",
              new Bits("a cost state", Flags.COST),
              "What the network costs: BITS_COST_STATE by the header's name without prefix, or by"
                  + " number."),
          Key.byDefault(
              "power",
              Section.of(
                  "a map with `plugged-in`, `battery-saver` and the like",
                  Key.unknown("plugged-in", Shapes.FLAG, "Whether the computer runs on mains."),
                  Key.byDefault(
                      "battery-saver", Shapes.FLAG, "false", "Whether battery saver is on."),
                  Key.byDefault("game-mode", Shapes.FLAG, "false", "Whether game mode is on."),
                  Key.byDefault(
                      "standby", Shapes.FLAG, "false", "Whether it is in Modern Standby.")),
              "see its keys",
              "What of the computer's power and use can hold jobs back."),
          Key.unknown(
              "hour",
              new Whole(0, 23),
              "The hour of the day, for policies with a schedule; it goes on with the timeline."),
          Key.unknown(
              "weekday",
              Choice.of(DayOfWeek.class),
              "The day of the week when the timeline starts, for policies with a schedule."),
          Key.byDefault(
              "policies",
              PolicyShape.POLICIES,
              "none is configured",
              "Group policies of BITS, by the names of the registry or of mobile device management;"
                  + " `none` for one that is not configured."),
          Key.byDefault(
              "jobs-elsewhere",
              new Named(
                  "a map of accounts",
                  Shapes.ANY_NAME,
                  "an account",
                  new Whole(0, Integer.MAX_VALUE)),
              "nobody has any",
              "How many jobs accounts have besides those of the file."));

  private MachineShape() {}
}
