package io.github.bitswise.read;

import io.github.bitswise.job.CostMask;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.machine.BitsVersion;
import io.github.bitswise.machine.Clock;
import io.github.bitswise.machine.Machine;
import io.github.bitswise.machine.Power;
import io.github.bitswise.machine.WindowsVersion;
import io.github.bitswise.source.Known;
import io.github.bitswise.text.Passwords;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The section {@code machine}. */
final class MachineReader {

  private final Problems problems;

  MachineReader(Problems problems) {
    this.problems = problems;
  }

  Machine read(Fields fields) {
    Machine unknown = Machine.unknown();
    Fields registry = fields.section("registry");
    return new Machine(
        fields.scalar("windows").flatMap(this::windows).orElse(Known.unknown()),
        fields
            .scalar("bits")
            .filter(scalar -> scalar.text().matches(MachineShape.BITS))
            .map(scalar -> Known.stated(BitsVersion.parse(scalar.text()), scalar.at()))
            .orElse(Known.unknown()),
        fields.text("computer"),
        fields.known("domain", text -> unless(text, "none")),
        fields.known("winhttp-proxy", text -> unless(text, "none")),
        fields.known("network", MachineReader::up),
        fields.known("wpad", text -> unless(text, "none", "direct")),
        scripts(fields),
        fields.value("volumes").isPresent() ? volumes(fields) : unknown.volumes(),
        FoldersReader.read(fields.value("folders")),
        registry.scalar("UseLMCompat").isPresent()
            ? registry.known("UseLMCompat", value -> Fields.isNone(value) ? 2 : whole(value))
            : unknown.useLmCompat(),
        registry.known("LmCompatibilityLevel", MachineReader::whole),
        cost(fields),
        power(fields.section("power")),
        new Clock(
            fields.known("hour", scalar -> scalar.isInteger() ? (int) scalar.integer() : 0),
            fields.known("weekday", DayOfWeek.class)),
        PoliciesReader.read(fields.section("policies")),
        elsewhere(fields.section("jobs-elsewhere")));
  }

  private Optional<Known<WindowsVersion>> windows(Scalar scalar) {
    Optional<WindowsVersion> version = WindowsNames.parse(scalar.text());
    if (version.isEmpty()) {
      List<String> releases = WindowsNames.releases(scalar.text());
      if (releases.isEmpty()) {
        problems.unknownName(
            scalar.at(), "there is no version of Windows", scalar.text(), WindowsNames.names());
      } else {
        problems.add(
            scalar.at(),
            Passwords.quoted(scalar.text()) + " stands for several releases",
            Problems.expected(releases));
      }
    }
    return version.map(known -> Known.stated(known, scalar.at()));
  }

  private static Known<CostMask> cost(Fields fields) {
    return fields
        .value("cost")
        .map(value -> Known.stated(CostFlags.mask(value), value.at()))
        .orElse(Known.unknown());
  }

  private static Power power(Fields power) {
    return new Power(
        power.flag("plugged-in"),
        power.flag("battery-saver"),
        power.flag("game-mode"),
        power.flag("standby"));
  }

  private static Map<String, Integer> elsewhere(Fields accounts) {
    Map<String, Integer> jobs = new LinkedHashMap<>();
    for (Entry entry : accounts.entries()) {
      if (entry.value() instanceof Scalar number && number.isInteger()) {
        String account = AccountName.canonical(entry.key().text());
        jobs.put(AccountName.key(account), (int) Math.min(number.integer(), Integer.MAX_VALUE));
      }
    }
    return Collections.unmodifiableMap(jobs);
  }

  private static Map<String, Optional<String>> scripts(Fields fields) {
    Map<String, Optional<String>> scripts = new LinkedHashMap<>();
    if (fields.value("scripts").orElse(null) instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        if (entry.value() instanceof Scalar answer) {
          scripts.put(entry.key().text(), unless(answer, "direct", "none"));
        }
      }
    }
    return Collections.unmodifiableMap(scripts);
  }

  private static Set<String> volumes(Fields fields) {
    Set<String> letters = new TreeSet<>();
    fields.scalars("volumes").forEach(scalar -> letters.add(letter(scalar.text())));
    return Collections.unmodifiableSet(letters);
  }

  /** A drive letter as the model has it: upper case, with its colon. */
  static String letter(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    return upper.endsWith(":") ? upper : upper + ":";
  }

  static boolean up(Scalar scalar) {
    return Fields.is(scalar, "up") || scalar.isTrue();
  }

  /** The text of a scalar; nothing where it is one of these words. */
  static Optional<String> unless(Scalar scalar, String... words) {
    for (String word : words) {
      if (Fields.is(scalar, word)) {
        return Optional.empty();
      }
    }
    return Optional.of(scalar.text().trim());
  }

  // A number beyond this range has been reported.
  private static Integer whole(Scalar scalar) {
    return scalar.isInteger() ? (int) Math.max(0, Math.min(scalar.integer(), 5)) : 0;
  }
}
