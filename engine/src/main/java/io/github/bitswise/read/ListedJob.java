package io.github.bitswise.read;

import io.github.bitswise.job.Client;
import io.github.bitswise.job.FileOptions;
import io.github.bitswise.job.HttpOptions;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.Notifications;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxySettings;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.job.RemoteName;
import io.github.bitswise.job.Timing;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Variables;
import io.github.bitswise.text.Passwords;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import io.github.bitswise.tree.Value.Sequence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One job of a list, in the state that it is in. */
final class ListedJob {

  /** What stands for the names of files that the list does not show. */
  private static final String NOT_LISTED = "(not listed)";

  private static final String WITH_FILES =
      "use `Get-BitsTransfer -AllUsers | ConvertTo-Json -Depth 4`, or `Export-Clixml -Depth 4`";

  private final Value item;
  private final Fields fields;
  private final Problems problems;

  ListedJob(Value item, Problems problems) {
    this.item = item;
    this.fields = Fields.of(item).inAnyCase();
    this.problems = problems;
  }

  /** The display name as the list shows it; empty for none. */
  static String shown(Value item) {
    return text(Fields.of(item).inAnyCase(), "DisplayName").orElse("");
  }

  String shown() {
    return shown(item);
  }

  /** The GUID. */
  Optional<String> id() {
    return fields.value("JobId").flatMap(ListedJob::guid);
  }

  /**
   * The job.
   *
   * @param name what tells it apart
   */
  JobConfiguration read(String name) {
    return new JobConfiguration(
        name,
        fields.text("Description"),
        owner(),
        Client.UNKNOWN,
        constant("TransferType", JobType.class).orElse(JobType.DOWNLOAD),
        constant("Priority", Priority.class).orElse(Priority.NORMAL),
        constant("JobState", JobState.class).orElse(JobState.SUSPENDED),
        false,
        error(),
        files(),
        Optional.empty(),
        List.of(),
        false,
        false,
        proxy(),
        FileOptions.DEFAULT,
        HttpOptions.DEFAULT,
        timing(),
        Map.of(),
        Notifications.DEFAULT,
        List.of(),
        text(fields, "DisplayName").isPresent()
            ? fields.place("DisplayName", item.at())
            : head(item));
  }

  /** The first key of an object rather than all of its lines. */
  static Place head(Value value) {
    return value instanceof Mapping mapping && !mapping.entries().isEmpty()
        ? mapping.entries().get(0).key().at()
        : value.at();
  }

  private static Optional<String> guid(Value value) {
    Fields fields = Fields.of(value).inAnyCase();
    return scalar(value)
        .or(() -> fields.scalar("value"))
        .or(() -> fields.scalar("Guid"))
        .map(Scalar::text);
  }

  private Known<String> owner() {
    Optional<Scalar> owner =
        fields
            .value("OwnerAccount")
            .map(JobListReader::unwrapped)
            .flatMap(ListedJob::scalar)
            .filter(scalar -> !scalar.text().isBlank());
    return owner
        .map(scalar -> Known.stated(AccountName.canonical(scalar.text()), scalar.at()))
        .orElse(Known.unknown());
  }

  /** A constant by its number in the headers or by its name. */
  private <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
    Optional<Value> value = fields.value(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    E[] constants = type.getEnumConstants();
    if (JobListReader.unwrapped(value.get()) instanceof Scalar scalar) {
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
  private String error() {
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

  private List<JobFile> files() {
    Optional<Value> value = fields.value("FileList");
    if (value.isEmpty()) {
      return filesTotal() == 0 ? List.of() : List.of(alone());
    }
    Value list = JobListReader.unwrapped(value.get());
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
            "the files of this job were cut off: PowerShell stopped above them",
            WITH_FILES);
      } else {
        problems.add(head(item), "this file has no `RemoteName` or no `LocalName`", WITH_FILES);
      }
    }
    return List.copyOf(files);
  }

  /**
   * The one file that stands in the columns of the job itself, or one of which nothing is known.
   */
  private JobFile alone() {
    Variables unknown = new Variables(List.of(NOT_LISTED));
    return JobsReader.file(0, fields, "RemoteName", "LocalName", Variables.NONE)
        .orElseGet(
            () ->
                new JobFile(
                    0,
                    new RemoteName(NOT_LISTED, unknown, head(item)),
                    new LocalName(NOT_LISTED, unknown, head(item)),
                    List.of(),
                    Place.UNSTATED,
                    Known.unknown()));
  }

  private long filesTotal() {
    return whole("FilesTotal").orElse(-1);
  }

  /** What the job was given and is not the default. */
  private Timing timing() {
    return Timing.DEFAULT
        .retryDelay(seconds("RetryInterval", Timing.DEFAULT.retryDelay()))
        .noProgressTimeout(seconds("RetryTimeout", Timing.DEFAULT.noProgressTimeout()));
  }

  private Known<Duration> seconds(String key, Known<Duration> usual) {
    OptionalLong seconds = whole(key);
    if (seconds.isEmpty() || usual.get().toSeconds() == seconds.getAsLong()) {
      return usual;
    }
    return Known.stated(Duration.ofSeconds(seconds.getAsLong()), fields.place(key, item.at()));
  }

  private OptionalLong whole(String key) {
    return fields
        .scalar(key)
        .map(Scalar::text)
        .filter(text -> text.matches("[0-9]{1,10}"))
        .map(text -> OptionalLong.of(Long.parseLong(text)))
        .orElse(OptionalLong.empty());
  }

  private ProxySettings proxy() {
    Optional<ProxyUsage> usage = constant("ProxyUsage", ProxyUsage.class);
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
