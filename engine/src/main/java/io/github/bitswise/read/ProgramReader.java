package io.github.bitswise.read;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.HabitKind;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Pointer;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.bits.Preparation.IeProxyUsage;
import io.github.bitswise.bits.Preparation.LogonType;
import io.github.bitswise.bits.Program;
import io.github.bitswise.bits.Step;
import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.HelperToken;
import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.JobProperty;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxySettings;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.job.Range;
import io.github.bitswise.job.RemoteName;
import io.github.bitswise.job.Tool;
import io.github.bitswise.job.Undefined;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Variables;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the calls of a job's {@code program}, or one call of the timeline. */
final class ProgramReader {

  private final JobConfiguration job;
  private final Problems problems;
  private final Enumerated enumerated;
  private final List<Step> steps = new ArrayList<>();
  private Optional<String> impersonated;
  private int files;
  private @Nullable List<JobFile> added;

  /**
   * @param job what the job states: a call without its argument takes it from there
   */
  ProgramReader(JobConfiguration job, Problems problems, Enumerated enumerated) {
    this.job = job;
    this.problems = problems;
    this.enumerated = enumerated;
    this.impersonated = job.client().impersonates().map(Known::get);
  }

  /** The calls in order. */
  Program read(List<Value> items, Place at) {
    items.forEach(this::step);
    return new Program(List.copyOf(steps), at);
  }

  /** What one item stands for: a call without its argument can be several. */
  List<Step> read(Value item) {
    step(item);
    return List.copyOf(steps);
  }

  private void step(Value item) {
    if (item instanceof Scalar name) {
      step(name, Scalar.nothing(name.at()), Fields.of(null));
    } else if (item instanceof Mapping mapping) {
      Mapping plain = ProgramShape.STEP.plain(mapping);
      Fields beside = Fields.of(plain);
      for (Entry entry : plain.entries()) {
        if (ProgramShape.STEP.call(entry.key().text()).isPresent()) {
          step(entry.key(), entry.value(), beside);
        }
      }
    }
  }

  private void step(Scalar name, Value argument, Fields beside) {
    Optional<String> call = ProgramShape.STEP.call(name.text()).map(Key::name);
    if (call.isEmpty()) {
      return;
    }
    if (call.get().equals(ProgramShape.IMPERSONATE)) {
      impersonated = Fields.scalars(argument).stream().findFirst().flatMap(ProgramReader::account);
      return;
    }
    if (call.get().equals(ProgramShape.REVERT)) {
      impersonated = Optional.empty();
      return;
    }
    Optional<String> as = beside.scalar("as").map(ProgramReader::account).orElse(impersonated);
    Known<Boolean> elevated = beside.flag("elevated");
    boolean sometimes = beside.flag("sometimes").orElse(false);
    for (Action action : actions(call.get(), argument, name.at())) {
      steps.add(new Step(action, as, elevated, sometimes, name.at()));
    }
  }

  private static Optional<String> account(Scalar scalar) {
    return Fields.isNone(scalar)
        ? Optional.empty()
        : Optional.of(AccountName.canonical(scalar.text()));
  }

  private List<? extends Action> actions(String call, Value argument, Place at) {
    Fields fields = Fields.of(argument);
    return switch (call) {
      case ProgramShape.SECURITY ->
          List.of(new Preparation.InitializeSecurity(level(fields), cloaking(fields)));
      case ProgramShape.BLANKET ->
          fields.constant("pointer", Pointer.class).stream()
              .map(each -> new Preparation.SetBlanket(each, level(fields), cloaking(fields)))
              .toList();
      case ProgramShape.READ_IE_PROXY -> List.of(new Preparation.ReadIeProxy());
      case ProgramShape.LOGON ->
          fields.scalar("account").stream()
              .map(
                  account ->
                      new Preparation.LogonUser(
                          AccountName.canonical(account.text()),
                          fields.constant("type", LogonType.class).orElse(LogonType.INTERACTIVE)))
              .toList();
      case ProgramShape.SET_IE_PROXY -> setIeProxy(fields);
      case ProgramShape.RESET ->
          List.of(
              new Preparation.Reset(
                  argument instanceof Scalar scalar && Fields.is(scalar, "all-users")));
      case ProgramShape.WAIT_FOR -> List.of(waitFor(fields, argument));
      case ProgramShape.TRANSFER ->
          List.of(
              new Preparation.Transfer(
                  argument instanceof Scalar tool
                          && tool.text().equalsIgnoreCase(ProgramShape.POWERSHELL)
                      ? Tool.POWERSHELL
                      : Tool.BITSADMIN));
      case ProgramShape.AMBIGUOUS -> List.of(new Preparation.Ambiguous());
      case ProgramShape.START_TYPE ->
          List.of(
              new Preparation.SetStartType(
                  argument instanceof Scalar scalar && Fields.is(scalar, "disabled")));
      case ProgramShape.SHOW_PASSWORD ->
          List.of(
              new Preparation.ShowPassword(argument instanceof Scalar scalar ? scalar.text() : ""));
      case ProgramShape.CREATE_MANAGER ->
          List.of(
              new Preparation.CreateManager(
                  argument instanceof Scalar scalar ? scalar.text() : ""));
      case ProgramShape.TEST_EXIT_CODE -> List.of(new Preparation.TestExitCode());
      case ProgramShape.MISUSE ->
          List.of(
              new Preparation.Misuse(
                  fields.text("message").orElse("the tool does not take this"),
                  fields.text("help").orElse(""),
                  fields.flag("unknown").orElse(false)));
      case ProgramShape.HABIT ->
          fields.constant("kind", HabitKind.class).stream()
              .map(kind -> new Preparation.Habit(kind, fields.text("written").orElse("")))
              .toList();
      case ProgramShape.UNCLEAR ->
          fields.scalar("call").flatMap(name -> Method.find(name.text())).stream()
              .map(method -> new Call.Unclear(method, fields.text("written").orElse("")))
              .toList();
      default -> defined(method(call), argument, at);
    };
  }

  private Variables variables() {
    return job.client().variables();
  }

  private static Method method(String label) {
    return Method.find(label)
        .orElseThrow(() -> new IllegalArgumentException("no such call: " + label));
  }

  private static Preparation waitFor(Fields fields, Value argument) {
    Value states = fields.value("states").orElse(argument);
    return new Preparation.WaitFor(
        Fields.scalars(states).stream()
            .flatMap(scalar -> Fields.constant(scalar, JobState.class).stream())
            .toList(),
        fields.flag("bounded").orElse(false));
  }

  private static @Nullable ImpersonationLevel level(Fields fields) {
    return fields.constant("level", ImpersonationLevel.class).orElse(null);
  }

  private static boolean cloaking(Fields fields) {
    return fields.scalar("cloaking").filter(c -> c.isTrue() || Fields.is(c, "dynamic")).isPresent();
  }

  private static List<Preparation> setIeProxy(Fields fields) {
    Optional<Scalar> account = fields.scalar("account");
    Optional<IeProxyUsage> usage = fields.constant("usage", IeProxyUsage.class);
    if (account.isEmpty() || usage.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Preparation.SetIeProxy(
            account.get().text(),
            usage.get(),
            fields.scalar("list").map(Scalar::text),
            fields.entry("bypass").map(e -> e.value() instanceof Scalar s ? s.text() : ""),
            fields.entry("connection").isPresent()));
  }

  /** The calls, or what stands for one whose argument the API does not define. */
  private List<? extends Call> defined(Method method, Value argument, Place at) {
    int before = enumerated.undefined().size();
    List<? extends Call> calls = call(method, argument, at);
    List<Undefined> undefined = enumerated.undefined();
    boolean bits = method == Method.SET_HELPER_TOKEN_FLAGS || method == Method.SET_FILE_ACL_FLAGS;
    return !bits && undefined.size() > before
        ? List.of(new Call.NoSuchValue(method, undefined.get(undefined.size() - 1)))
        : calls;
  }

  private List<? extends Call> call(Method method, Value argument, Place at) {
    boolean bare = argument instanceof Scalar scalar && scalar.isNull();
    Fields fields = Fields.of(argument);
    String text = argument instanceof Scalar scalar ? scalar.text() : "";
    return switch (method) {
      case CREATE_JOB -> List.of(new Call.CreateJob(job.name(), job.type()));
      case ENUM_JOBS -> List.of(new Call.EnumJobs(allUsers(text)));
      case QUERY_INTERFACE -> List.of(new Call.QueryInterface(pointer(text), text));
      case ADD_FILE, ADD_FILE_SET, ADD_FILE_WITH_RANGES ->
          List.of(new Call.AddFiles(method, added(bare ? job.files() : files(argument))));
      case SET_REMOTE_NAME -> renamed(argument, fields, text);
      case REQUEST_FILE_RANGES -> requested(bare, argument, fields);
      case REPLACE_REMOTE_PREFIX -> prefixes(argument, fields);
      case GET_PROPERTY ->
          bare
              ? List.of(new Call.Plain(method))
              : List.of(new Call.GetProperty(Shape.Choice.word(text)));
      case SET_DISPLAY_NAME, SET_DESCRIPTION ->
          List.of(bare ? new Call.Null(method) : new Call.SetText(method, text));
      case SET_HTTP_METHOD -> List.of(new Call.SetText(method, text));
      case SET_PRIORITY -> priority(argument).stream().map(Call.SetPriority::new).toList();
      case SET_MINIMUM_RETRY_DELAY, SET_NO_PROGRESS_TIMEOUT, SET_MAXIMUM_DOWNLOAD_TIME ->
          Durations.parse(text).stream().map(time -> new Call.SetTime(method, time)).toList();
      case SET_PROXY_SETTINGS -> proxy(argument, bare, at);
      case SET_NOTIFY_CMD_LINE -> {
        List<String> words = Fields.texts(argument);
        yield List.of(
            new Call.SetNotifyCmdLine(
                new LocalName(words.isEmpty() ? "" : words.get(0), variables(), argument.at()),
                String.join(" ", words.subList(Math.min(1, words.size()), words.size()))));
      }
      case SET_REPLY_FILE_NAME ->
          bare
              ? job.fileOptions().replyFile().stream().map(Call.SetReplyFileName::new).toList()
              : List.of(new Call.SetReplyFileName(new LocalName(text, variables(), argument.at())));
      case SET_CREDENTIALS ->
          bare
              ? job.credentials().stream().map(Call.SetCredentials::new).toList()
              : new CredentialsReader(problems, enumerated, variables())
                  .credential(fields, argument).stream().map(Call.SetCredentials::new).toList();
      case REMOVE_CREDENTIALS -> removed(fields);
      case SET_FILE_ACL_FLAGS ->
          number(
              method,
              (bare
                      ? job.fileOptions().aclFlags()
                      : new FileOptionsReader(enumerated).aclFlags(argument))
                  .get());
      case SET_SECURITY_FLAGS ->
          number(
              method,
              bare ? job.httpOptions().securityFlags().get() : Flags.SECURITY.all(argument));
      case SET_HELPER_TOKEN_FLAGS -> number(method, bare ? tokenFlags() : flags(argument));
      case SET_NOTIFY_FLAGS -> number(method, Flags.NOTIFY.all(argument));
      case SET_PEER_CACHING_FLAGS ->
          number(method, argument instanceof Scalar scalar ? scalar.integer() : 0);
      case SET_CLIENT_CERTIFICATE_BY_ID, SET_CLIENT_CERTIFICATE_BY_NAME ->
          (bare
                  ? job.httpOptions().certificate()
                  : new HttpOptionsReader(enumerated).certificate(argument))
              .stream().map(each -> new Call.SetClientCertificate(method, each)).toList();
      case SET_CUSTOM_HEADERS ->
          (bare
                  ? job.httpOptions().headers()
                  : Optional.of(HttpOptionsReader.headers(argument, Fields.of(null))))
              .stream().map(Call.SetCustomHeaders::new).toList();
      case SET_PROPERTY ->
          fields.entries().stream()
              .map(
                  entry ->
                      new Call.SetProperty(
                          JobProperty.of(entry.key().text())
                              .map(JobProperty::word)
                              .orElse(Shape.Choice.word(entry.key().text())),
                          entry.value() instanceof Scalar value
                              ? JobsReader.text(value).toLowerCase(Locale.ROOT)
                              : ""))
              .toList();
      case SET_NOTIFY_INTERFACE ->
          List.of(bare ? new Call.Plain(method) : new Call.SetText(method, text));
      case SET_VALIDATION_STATE ->
          argument instanceof Scalar state && !bare
              ? number(method, state.isInteger() ? state.integer() : state.isTrue() ? 1 : 0)
              : List.of(new Call.Plain(method));
      default -> List.of(new Call.Plain(method));
    };
  }

  private static List<Call> number(Method method, long number) {
    return List.of(new Call.SetNumber(method, number));
  }

  private int tokenFlags() {
    return job.helperToken()
        .map(
            token ->
                (token.localFile() ? HelperToken.LOCAL_FILE : 0)
                    | (token.network() ? HelperToken.NETWORK : 0))
        .orElse(0);
  }

  private int flags(Value argument) {
    int flags = Flags.HELPER_TOKEN.all(argument);
    if ((flags & ~HelperToken.FLAGS) != 0 && argument instanceof Scalar scalar) {
      enumerated.add(Undefined.Setting.HELPER_TOKEN_FLAGS, scalar);
    }
    return flags;
  }

  private static boolean allUsers(String flags) {
    return flags.equals("1") || flags.toLowerCase(Locale.ROOT).contains("all");
  }

  private static Pointer pointer(String iface) {
    String name = iface.toLowerCase(Locale.ROOT);
    if (name.contains("token")) {
      return Pointer.TOKEN_OPTIONS;
    }
    if (name.contains("http")) {
      return Pointer.HTTP_OPTIONS;
    }
    return name.contains("file") ? Pointer.FILE : Pointer.JOB;
  }

  private List<JobFile> files(Value argument) {
    List<Value> items =
        argument instanceof Value.Sequence sequence ? sequence.items() : List.of(argument);
    List<JobFile> read = new ArrayList<>();
    for (Value item : items) {
      JobsReader.file(job.files().size() + files++, Fields.of(item), "remote", "local", variables())
          .ifPresent(read::add);
    }
    return List.copyOf(read);
  }

  private List<JobFile> added(List<JobFile> more) {
    List<JobFile> all = new ArrayList<>(added == null ? List.of() : added);
    all.addAll(more);
    added = all;
    return more;
  }

  /** The files of the job so far; without a call that adds some, those that the job states. */
  private List<JobFile> present() {
    return added == null ? job.files() : added;
  }

  private List<Call> renamed(Value argument, Fields fields, String text) {
    Optional<Scalar> remote = fields.scalar("remote");
    String name = remote.map(Scalar::text).orElse(text);
    Optional<JobFile> file = named(fields);
    if (file.isEmpty() || name.isEmpty()) {
      return List.of(new Call.Plain(Method.SET_REMOTE_NAME));
    }
    Place at = remote.map(Value::at).orElse(argument.at());
    RemoteName after = new RemoteName(name, variables(), at);
    added =
        new ArrayList<>(
            present().stream()
                .map(each -> each.equals(file.get()) ? each.from(after) : each)
                .toList());
    return List.of(new Call.SetRemoteName(file.get(), after));
  }

  /** The file that a call names by its local name; otherwise the first. */
  private Optional<JobFile> named(Fields fields) {
    Optional<String> local = fields.scalar("local").map(Scalar::text);
    return present().stream()
        .filter(each -> local.map(each.local().text()::equalsIgnoreCase).orElse(true))
        .findFirst();
  }

  private List<Call> requested(boolean bare, Value argument, Fields fields) {
    Optional<JobFile> file = named(fields);
    if (bare || file.isEmpty()) {
      return List.of(new Call.Plain(Method.REQUEST_FILE_RANGES));
    }
    Value written = fields.value("ranges").orElse(argument);
    List<String> texts = Fields.scalars(written).stream().map(Scalar::text).toList();
    return List.of(new Call.RequestFileRanges(file.get(), Range.parse(texts)));
  }

  private List<Call> prefixes(Value argument, Fields fields) {
    List<Value> items =
        argument instanceof Value.Sequence sequence
            ? sequence.items()
            : fields.entries().stream()
                .sorted(Comparator.comparing(entry -> !entry.key().text().equals("old")))
                .map(Entry::value)
                .toList();
    if (items.size() != 2) {
      return List.of(new Call.Plain(Method.REPLACE_REMOTE_PREFIX));
    }
    Call.ReplaceRemotePrefix call =
        new Call.ReplaceRemotePrefix(
            text(items.get(0)), text(items.get(1)), List.copyOf(present()), items.get(1).at());
    added =
        new ArrayList<>(
            present().stream()
                .map(each -> call.concerns(each) ? each.from(call.renamed(each)) : each)
                .toList());
    return List.of(call);
  }

  private static String text(Value value) {
    return value instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : "";
  }

  private Optional<Priority> priority(Value argument) {
    return argument instanceof Scalar scalar
        ? enumerated.constant(Optional.of(scalar), Priority.class, 0, Undefined.Setting.PRIORITY)
        : Optional.empty();
  }

  private List<Call> proxy(Value argument, boolean bare, Place at) {
    if (bare) {
      return List.of(new Call.SetProxySettings(job.proxy()));
    }
    if (argument instanceof Scalar scalar) {
      ProxyUsage usage =
          enumerated
              .constant(Optional.of(scalar), ProxyUsage.class, 0, Undefined.Setting.PROXY_USAGE)
              .orElse(ProxyUsage.PRECONFIG);
      return List.of(
          new Call.SetProxySettings(
              new ProxySettings(
                  usage, Optional.empty(), List.of(), at, Place.UNSTATED, Place.UNSTATED)));
    }
    return List.of(
        new Call.SetProxySettings(
            JobsReader.proxy(Fields.of(argument), UnaryOperator.identity(), at, enumerated)));
  }

  private List<Call> removed(Fields fields) {
    Optional<AuthTarget> target = enumerated.target(fields);
    Optional<AuthScheme> scheme = enumerated.scheme(fields);
    return target.isPresent() && scheme.isPresent()
        ? List.of(new Call.RemoveCredentials(target.get(), scheme.get()))
        : List.of();
  }
}
