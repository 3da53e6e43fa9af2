package io.github.bitswise.read;

import io.github.bitswise.job.Client;
import io.github.bitswise.job.FileOptions;
import io.github.bitswise.job.HttpOptions;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.Notifications;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxySettings;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.job.Timing;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.machine.Machine;
import io.github.bitswise.machine.World;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Variables;
import io.github.bitswise.text.Passwords;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import io.github.bitswise.tree.Value.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON of {@code Get-BitsTransfer -AllUsers | ConvertTo-Json}: one job or a list of them. What
 * is not known here is skipped, because versions of PowerShell differ in what they add.
 */
final class JobListReader {

  private static final List<String> MARKS =
      List.of("JobId", "FileList", "JobState", "OwnerAccount");

  private final String file;
  private final Problems problems;

  JobListReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Whether this is a list of jobs and not a scenario. */
  static boolean isJobList(Value root) {
    Value value = unwrapped(root);
    if (value instanceof Sequence sequence) {
      return sequence.items().stream().allMatch(Mapping.class::isInstance);
    }
    return isJob(value);
  }

  private static boolean isJob(Value value) {
    Fields fields = Fields.of(value).inAnyCase();
    return MARKS.stream().anyMatch(mark -> fields.entry(mark).isPresent());
  }

  /** PowerShell writes some lists and values as an object with {@code value} and a count. */
  private static Value unwrapped(Value value) {
    return Fields.of(value).inAnyCase().value("value").orElse(value);
  }

  Scenario read(Value root) {
    Value list = unwrapped(root);
    List<Value> items = list instanceof Sequence sequence ? sequence.items() : List.of(list);
    Map<String, Integer> uses = new HashMap<>();
    for (Value item : items) {
      uses.merge(text(Fields.of(item).inAnyCase(), "DisplayName").orElse(""), 1, Integer::sum);
    }
    List<JobConfiguration> jobs = new ArrayList<>();
    Map<String, Account> accounts = new LinkedHashMap<>();
    Map<String, Integer> taken = new HashMap<>();
    for (Value item : items) {
      if (isJob(item)) {
        JobConfiguration job = job(item, uses, taken);
        ScenarioReader.addNamed(accounts, job);
        jobs.add(job);
      } else {
        problems.add(
            head(item),
            "this is not a job of Get-BitsTransfer",
            "expected an object with `JobId`, `OwnerAccount`, `JobState` or `FileList`; jobs of a"
                + " scenario stand under the key `jobs`");
      }
    }
    World world =
        new World(Machine.unknown(), Collections.unmodifiableMap(accounts), List.of(), List.of());
    return Scenario.of(file, world).with(List.copyOf(jobs), Map.of(), Optional.empty());
  }

  private JobConfiguration job(Value item, Map<String, Integer> uses, Map<String, Integer> taken) {
    Fields fields = Fields.of(item).inAnyCase();
    return new JobConfiguration(
        name(fields, uses, taken),
        fields.text("Description"),
        owner(fields),
        Client.UNKNOWN,
        constant(fields, "TransferType", JobType.class).orElse(JobType.DOWNLOAD),
        constant(fields, "Priority", Priority.class).orElse(Priority.NORMAL),
        constant(fields, "JobState", JobState.class).orElse(JobState.SUSPENDED),
        error(fields),
        files(fields),
        Optional.empty(),
        List.of(),
        false,
        false,
        proxy(fields),
        FileOptions.DEFAULT,
        HttpOptions.DEFAULT,
        Timing.DEFAULT,
        Map.of(),
        Notifications.DEFAULT,
        List.of(),
        text(fields, "DisplayName").isPresent()
            ? fields.place("DisplayName", item.at())
            : head(item));
  }

  /** The first key of an object rather than all of its lines. */
  private static Place head(Value value) {
    return value instanceof Mapping mapping && !mapping.entries().isEmpty()
        ? mapping.entries().get(0).key().at()
        : value.at();
  }

  private static String name(Fields fields, Map<String, Integer> uses, Map<String, Integer> taken) {
    String shown = text(fields, "DisplayName").orElse("");
    String id =
        fields
            .value("JobId")
            .flatMap(JobListReader::guid)
            .map(guid -> " (" + guid + ")")
            .orElse("");
    String base = shown.isEmpty() ? "unnamed job" : shown;
    String name = shown.isEmpty() || uses.getOrDefault(shown, 0) > 1 ? base + id : base;
    int use = taken.merge(name, 1, Integer::sum);
    return use == 1 ? name : name + " #" + use;
  }

  private static Optional<String> guid(Value value) {
    Fields fields = Fields.of(value).inAnyCase();
    return scalar(value)
        .or(() -> fields.scalar("value"))
        .or(() -> fields.scalar("Guid"))
        .map(Scalar::text);
  }

  private static Known<String> owner(Fields fields) {
    Optional<Scalar> owner =
        fields
            .value("OwnerAccount")
            .map(JobListReader::unwrapped)
            .flatMap(JobListReader::scalar)
            .filter(scalar -> !scalar.text().isBlank());
    return owner
        .map(scalar -> Known.stated(AccountName.canonical(scalar.text()), scalar.at()))
        .orElse(Known.unknown());
  }

  /** A constant by its number in the headers or by its name. */
  private <E extends Enum<E>> Optional<E> constant(Fields fields, String key, Class<E> type) {
    Optional<Value> value = fields.value(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    E[] constants = type.getEnumConstants();
    if (unwrapped(value.get()) instanceof Scalar scalar) {
      if (scalar.text().matches("[0-9]")) {
        int number = scalar.text().charAt(0) - '0';
        if (number < constants.length) {
          return Optional.of(constants[number]);
        }
      }
      for (E constant : constants) {
        if (letters(constant.name()).equals(letters(scalar.text()))) {
          return Optional.of(constant);
        }
      }
      // PowerShell's own name of BG_JOB_PROXY_USAGE_PRECONFIG.
      if (type == ProxyUsage.class && letters(scalar.text()).equals("systemdefault")) {
        return Optional.of(type.cast(ProxyUsage.PRECONFIG));
      }
    }
    List<String> names = new ArrayList<>();
    for (E constant : constants) {
      names.add(constant.name());
    }
    problems.add(
        value.get().at(),
        "this is no value of " + Passwords.quoted(key),
        Problems.expected(names) + ", or its number from 0");
    return Optional.empty();
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  /** The HRESULT, which PowerShell writes as a signed number. */
  private String error(Fields fields) {
    Optional<Scalar> code = fields.scalar("InternalErrorCode");
    if (code.isEmpty()) {
      return "";
    }
    Scalar scalar = code.get();
    String text = scalar.text();
    if (!text.matches("-?[0-9]{1,10}|0[xX][0-9A-Fa-f]{1,8}")) {
      problems.add(
          scalar.at(),
          "`InternalErrorCode` is not a number",
          "expected an HRESULT such as `-2145386410`");
      return "";
    }
    int value =
        text.startsWith("0x") || text.startsWith("0X")
            ? Integer.parseUnsignedInt(text.substring(2), 16)
            : (int) Long.parseLong(text);
    return value == 0 ? "" : String.format(Locale.ROOT, "0x%08X", value);
  }

  private List<JobFile> files(Fields fields) {
    Optional<Value> value = fields.value("FileList");
    if (value.isEmpty()) {
      return List.of();
    }
    Value list = unwrapped(value.get());
    List<Value> items = list instanceof Sequence sequence ? sequence.items() : List.of(list);
    List<JobFile> files = new ArrayList<>();
    for (Value item : items) {
      Fields entry = Fields.of(item).inAnyCase();
      Optional<JobFile> file =
          JobsReader.file(files.size(), entry, "RemoteName", "LocalName", Variables.NONE);
      if (file.isPresent()) {
        files.add(file.get());
      } else if (item instanceof Scalar) {
        problems.add(
            item.at(),
            "the files of this job were cut off: ConvertTo-Json stopped above them",
            "use `Get-BitsTransfer -AllUsers | ConvertTo-Json -Depth 4`");
      } else {
        problems.add(
            head(item),
            "this file has no `RemoteName` or no `LocalName`",
            "use `Get-BitsTransfer -AllUsers | ConvertTo-Json -Depth 4`");
      }
    }
    return List.copyOf(files);
  }

  private ProxySettings proxy(Fields fields) {
    Optional<ProxyUsage> usage = constant(fields, "ProxyUsage", ProxyUsage.class);
    List<String> list = texts(fields, "ProxyList");
    return new ProxySettings(
        usage.orElse(ProxyUsage.PRECONFIG),
        list.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", list)),
        texts(fields, "ProxyBypassList"),
        usage.isPresent() ? fields.place("ProxyUsage", Place.UNSTATED) : Place.UNSTATED,
        Place.UNSTATED,
        Place.UNSTATED);
  }

  /** Texts and addresses: one or a list, as text or as objects of .NET. */
  private static List<String> texts(Fields fields, String key) {
    List<String> texts = new ArrayList<>();
    Value list = fields.value(key).map(JobListReader::unwrapped).orElse(null);
    List<Value> items =
        list instanceof Sequence sequence
            ? sequence.items()
            : Optional.ofNullable(list).map(List::of).orElse(List.of());
    for (Value item : items) {
      Fields uri = Fields.of(item).inAnyCase();
      scalar(item)
          .or(() -> uri.scalar("OriginalString"))
          .or(() -> uri.scalar("AbsoluteUri"))
          .map(scalar -> scalar.text().trim())
          .filter(text -> !text.isEmpty())
          .ifPresent(
              text -> texts.add(text.endsWith("/") ? text.substring(0, text.length() - 1) : text));
    }
    return List.copyOf(texts);
  }

  private static Optional<String> text(Fields fields, String key) {
    return fields.scalar(key).map(scalar -> scalar.text().trim()).filter(text -> !text.isEmpty());
  }

  private static Optional<Scalar> scalar(Value value) {
    return value instanceof Scalar scalar && !scalar.isNull()
        ? Optional.of(scalar)
        : Optional.empty();
  }
}
