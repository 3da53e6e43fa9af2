package io.github.bitswise.read;

import io.github.bitswise.bits.HabitKind;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Pointer;
import io.github.bitswise.bits.Preparation.IeProxyUsage;
import io.github.bitswise.bits.Preparation.LogonType;
import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.read.Shape.Bits;
import io.github.bitswise.read.Shape.Choice;
import io.github.bitswise.read.Shape.Either;
import io.github.bitswise.read.Shape.Items;
import io.github.bitswise.read.Shape.Named;
import io.github.bitswise.read.Shape.Section;
import io.github.bitswise.read.Shape.Step;
import io.github.bitswise.read.Shape.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An item of a job's {@code program}: one call with its argument, and who makes it. */
final class ProgramShape {

  static final String SECURITY = "CoInitializeSecurity";
  static final String BLANKET = "CoSetProxyBlanket";
  static final String IMPERSONATE = "Impersonate";
  static final String REVERT = "Revert";
  static final String LOGON = "LogonUser";
  static final String CREATE_MANAGER = "CoCreateInstance";
  static final String READ_IE_PROXY = "WinHttpGetIEProxyConfigForCurrentUser";
  static final String SET_IE_PROXY = "SetIEProxy";

  static final String RESET = "Reset";
  static final String TRANSFER = "Transfer";
  static final String POWERSHELL = "powershell";
  static final String AMBIGUOUS = "Ambiguous";
  static final String WAIT_FOR = "WaitFor";
  static final String TEST_EXIT_CODE = "TestExitCode";
  static final String START_TYPE = "SetStartType";
  static final String SHOW_PASSWORD = "ShowPassword";
  static final String MISUSE = "Misuse";
  static final String HABIT = "Habit";
  static final String UNCLEAR = "Unclear";

  private static final Text NOTHING = new Text("nothing", true);

  private static final Key LEVEL =
      Key.unknown("level", Choice.of(ImpersonationLevel.class), "The COM impersonation level.");

  private static final Key CLOAKING =
      Key.byDefault(
          "cloaking",
          Either.of(Choice.of("dynamic", "static", "none"), Shapes.FLAG),
          "none",
          "Whether EOAC_DYNAMIC_CLOAKING is set.");

  private static final Section FILE =
      Section.of(
          "a map with `remote` and `local`",
          Key.required("remote", Shapes.TEXT, "The remote name."),
          Key.required("local", Shapes.TEXT, "The local name."),
          Key.unknown("ranges", Shapes.TEXTS, "The ranges as `offset:length`."),
          Key.unknown("size", Shapes.SIZE, "The size of the local file that an upload sends."));

  private static final Shape PREFIXES =
      Either.of(
          new Items("the old prefix and the new one", Shapes.NULLABLE),
          Section.of(
              "a map with `old` and `new`",
              Key.required("old", Shapes.NULLABLE, "What remote names begin with."),
              Key.required("new", Shapes.NULLABLE, "What they begin with afterwards.")));

  private static final Section RENAMED =
      Section.of(
          "a map with `local` and `remote`",
          Key.byDefault("local", Shapes.TEXT, "the first file", "The local name of the file."),
          Key.required("remote", Shapes.TEXT, "The remote name that it gets."));

  private static final Section REQUESTED =
      Section.of(
          "a map with `local` and `ranges`",
          Key.byDefault("local", Shapes.TEXT, "the first file", "The local name of the file."),
          Key.required("ranges", Shapes.TEXTS, "The ranges as `offset:length`."));

  private static final Section CREDENTIAL =
      Section.of(
          "a map with `target` and `scheme`",
          Key.required("target", Shape.numbered(AuthTarget.class), "Who asks for them."),
          Key.required("scheme", Shape.numbered(AuthScheme.class), "The scheme they answer."),
          Key.byDefault("user", Shapes.NULLABLE, "NULL", "The user's name."),
          Key.byDefault("password", Shapes.NULLABLE, "NULL", "The password; never shown."));

  private static final Section PROXY =
      Section.of(
          "a map with `usage`, `list` and `bypass`",
          Key.required("usage", Shape.numbered(ProxyUsage.class), "How to find a proxy."),
          Key.byDefault("list", Shapes.TEXTS, "NULL", "The job's own proxies."),
          Key.byDefault("bypass", Shapes.TEXTS, "NULL", "Hosts that go direct."));

  private static final Section CERTIFICATE =
      Section.of(
          "a map with `location`, `store` and `hash` or `subject`",
          JobShape.STORE_LOCATION,
          JobShape.STORE,
          JobShape.HASH,
          JobShape.SUBJECT,
          JobShape.SMART_CARD);

  private static final Shape HEADERS =
      Either.of(
          Shapes.TEXTS, new Named("a map of headers", Shapes.ANY_NAME, "a name", Shapes.NULLABLE));

  private static final List<Key> BESIDE =
      List.of(
          Key.byDefault(
              "as",
              Shapes.TEXT,
              "whom `Impersonate` named last, or nobody",
              "Whom it impersonates."),
          Key.unknown("elevated", Shapes.FLAG, "Whether the token that acts is elevated."),
          Key.byDefault(
              "sometimes",
              Shapes.FLAG,
              "false",
              "Whether it is only made under a condition of which nothing is known."));

  /** Arguments by method; a method that is not here takes none. */
  private static final Map<Method, Shape> ARGUMENTS = new LinkedHashMap<>();

  static {
    Shape whole = new Shape.Whole(0, Integer.MAX_VALUE);
    ARGUMENTS.put(Method.CREATE_JOB, Either.of(NOTHING, Shapes.TEXT));
    ARGUMENTS.put(Method.GET_JOB, Either.of(NOTHING, Shapes.TEXT));
    ARGUMENTS.put(Method.ENUM_JOBS, Either.of(NOTHING, Shapes.TEXT));
    ARGUMENTS.put(Method.QUERY_INTERFACE, Shapes.TEXT);
    ARGUMENTS.put(Method.ADD_FILE, Either.of(NOTHING, FILE));
    ARGUMENTS.put(Method.ADD_FILE_SET, Either.of(NOTHING, new Items("a list of files", FILE)));
    ARGUMENTS.put(Method.ADD_FILE_WITH_RANGES, Either.of(NOTHING, FILE));
    ARGUMENTS.put(Method.SET_DISPLAY_NAME, Shapes.NULLABLE);
    ARGUMENTS.put(Method.SET_DESCRIPTION, Shapes.NULLABLE);
    ARGUMENTS.put(Method.SET_PRIORITY, Shape.numbered(Priority.class));
    ARGUMENTS.put(Method.SET_NOTIFY_FLAGS, new Bits("a notification flag", Flags.NOTIFY));
    ARGUMENTS.put(Method.SET_MINIMUM_RETRY_DELAY, Shapes.DURATION);
    ARGUMENTS.put(Method.SET_NO_PROGRESS_TIMEOUT, Shapes.DURATION);
    ARGUMENTS.put(Method.SET_MAXIMUM_DOWNLOAD_TIME, Shapes.DURATION);
    ARGUMENTS.put(
        Method.SET_PROXY_SETTINGS, Either.of(NOTHING, Shape.numbered(ProxyUsage.class), PROXY));
    ARGUMENTS.put(Method.SET_NOTIFY_CMD_LINE, Shapes.TEXTS_OR_NULL);
    ARGUMENTS.put(Method.SET_REPLY_FILE_NAME, Either.of(NOTHING, Shapes.TEXT));
    ARGUMENTS.put(Method.SET_CREDENTIALS, Either.of(NOTHING, CREDENTIAL));
    ARGUMENTS.put(Method.REMOVE_CREDENTIALS, CREDENTIAL);
    ARGUMENTS.put(Method.REPLACE_REMOTE_PREFIX, PREFIXES);
    ARGUMENTS.put(Method.SET_REMOTE_NAME, Either.of(NOTHING, Shapes.TEXT, RENAMED));
    ARGUMENTS.put(Method.GET_PROPERTY, Either.of(NOTHING, Shapes.TEXT));
    ARGUMENTS.put(
        Method.SET_FILE_ACL_FLAGS, Either.of(NOTHING, new Bits("an ACL flag", Flags.ACL)));
    ARGUMENTS.put(Method.SET_PEER_CACHING_FLAGS, whole);
    ARGUMENTS.put(Method.SET_PROPERTY, JobShape.PROPERTIES);
    ARGUMENTS.put(Method.SET_NOTIFY_INTERFACE, Either.of(NOTHING, Shapes.HRESULT));
    ARGUMENTS.put(
        Method.SET_VALIDATION_STATE, Either.of(NOTHING, Shapes.FLAG, new Shape.Whole(0, 1)));
    ARGUMENTS.put(
        Method.SET_HELPER_TOKEN_FLAGS,
        Either.of(NOTHING, new Bits("a flag of helper tokens", Flags.HELPER_TOKEN)));
    ARGUMENTS.put(Method.SET_CLIENT_CERTIFICATE_BY_ID, Either.of(NOTHING, CERTIFICATE));
    ARGUMENTS.put(Method.SET_CLIENT_CERTIFICATE_BY_NAME, Either.of(NOTHING, CERTIFICATE));
    ARGUMENTS.put(Method.SET_CUSTOM_HEADERS, Either.of(NOTHING, HEADERS));
    ARGUMENTS.put(
        Method.SET_SECURITY_FLAGS, Either.of(NOTHING, new Bits("a security flag", Flags.SECURITY)));
    ARGUMENTS.put(Method.REQUEST_FILE_RANGES, Either.of(NOTHING, Shapes.TEXTS, REQUESTED));
    ARGUMENTS.put(Method.SET_HTTP_METHOD, Shapes.TEXT);
  }

  static final Step STEP = new Step("a call such as `Resume` or `AddFile: { … }`", calls(), BESIDE);

  private ProgramShape() {}

  private static List<Key> calls() {
    List<Key> calls = new ArrayList<>();
    calls.add(
        Key.unknown(
            SECURITY,
            Either.of(NOTHING, Section.of("a map with `level` and `cloaking`", LEVEL, CLOAKING)),
            "COM's security for the whole process."));
    calls.add(
        Key.unknown(
            BLANKET,
            Section.of(
                "a map with `pointer`, `level` and `cloaking`",
                Key.required("pointer", Choice.of(Pointer.class), "The pointer it is set on."),
                LEVEL,
                CLOAKING),
            "COM's security for one pointer."));
    calls.add(
        Key.unknown(
            LOGON,
            Section.of(
                "a map with `account` and `type`",
                Key.required("account", Shapes.TEXT, "The account that is logged on."),
                Key.byDefault("type", Choice.of(LogonType.class), "interactive", "How.")),
            "Makes a token of an account from its password."));
    calls.add(
        Key.unknown(
            CREATE_MANAGER,
            new Shape.Form(
                "a class such as `BackgroundCopyManager5_0`",
                "^BackgroundCopyManager([0-9]{1,2}_[0-9])?$"),
            "Makes a manager of one version of BITS, by the name of its class."));
    calls.add(Key.unknown(IMPERSONATE, Shapes.TEXT, "From here on, the calls impersonate it."));
    calls.add(Key.unknown(REVERT, NOTHING, "From here on, the calls impersonate nobody."));
    calls.add(Key.unknown(READ_IE_PROXY, NOTHING, "Reads the proxy settings of whoever calls."));
    calls.add(
        Key.unknown(
            SET_IE_PROXY,
            Section.of(
                "a map with `account`, `usage` and the like",
                Key.required("account", Shapes.TEXT, "The account, as the command writes it."),
                Key.required("usage", Choice.of(IeProxyUsage.class), "What is set."),
                Key.byDefault(
                    "list", Shapes.TEXT, "nothing", "The proxies, or a script's address."),
                Key.byDefault(
                    "bypass", Shapes.NULLABLE, "nothing", "Hosts that go direct, or NULL."),
                Key.byDefault("connection", Shapes.TEXT, "the LAN", "A modem connection.")),
            "`bitsadmin /util /setieproxy`."));
    calls.add(
        Key.unknown(
            RESET,
            Either.of(NOTHING, Choice.of("all-users")),
            "`bitsadmin /reset`: cancels the caller's jobs, or those of all users."));
    calls.add(
        Key.unknown(
            TRANSFER,
            Either.of(NOTHING, Choice.of(POWERSHELL)),
            "`bitsadmin /transfer` or, with `powershell`, a cmdlet without `-Asynchronous`, once it"
                + " has resumed the job: it waits for the end."));
    calls.add(
        Key.unknown(
            AMBIGUOUS,
            NOTHING,
            "The next command names the job by a display name that several jobs have."));
    Shape states = Either.oneOrMany(Choice.of(JobState.class));
    calls.add(
        Key.unknown(
            WAIT_FOR,
            Either.of(
                states,
                Section.of(
                    "a map with `states` and `bounded`",
                    Key.unknown("states", states, "The states that end it."),
                    Key.byDefault("bounded", Shapes.FLAG, "false", "Whether it gives up."))),
            "Asks for the state of the job until it is one of these."));
    calls.add(
        Key.unknown(
            START_TYPE,
            Choice.of("disabled", "demand", "auto", "delayed-auto"),
            "Sets the start type of the BITS service."));
    calls.add(
        Key.unknown(
            SHOW_PASSWORD, Shapes.TEXT, "Gives a password of this account on a command line."));
    calls.add(Key.unknown(TEST_EXIT_CODE, NOTHING, "Goes by the exit code of the tool."));
    calls.add(
        Key.unknown(
            MISUSE,
            Section.of(
                "a map with `message` and `help`",
                Key.required("message", Shapes.TEXT, "What is wrong with the command line."),
                Key.byDefault("help", Shapes.TEXT, "nothing", "What to do."),
                Key.byDefault(
                    "unknown", Shapes.FLAG, "false", "Whether the tool has no such switch.")),
            "A command line that the tool does not take."));
    calls.add(
        Key.unknown(
            HABIT,
            Section.of(
                "a map with `kind` and `written`",
                Key.required("kind", Choice.of(HabitKind.class), "What the script does."),
                Key.byDefault("written", Shapes.TEXT, "nothing", "What of it counts.")),
            "What a script does around its calls that says how it takes BITS."));
    calls.add(
        Key.unknown(
            UNCLEAR,
            Section.of(
                "a map with `call` and `written`",
                Key.required("call", Shapes.TEXT, "The call."),
                Key.byDefault("written", Shapes.TEXT, "nothing", "Its argument as written.")),
            "A call with an argument that is not known."));
    for (Method method : Method.values()) {
      calls.add(
          Key.unknown(
              method.written(),
              ARGUMENTS.getOrDefault(method, NOTHING),
              method.qualified().replace("IUnknown::", "") + "."));
    }
    return List.copyOf(calls);
  }

  /** The key of the call of this name: that of the method, where the name is one of a method. */
  static String key(String name) {
    return Method.find(name).map(Method::written).orElse(name);
  }

  /** How a call's name compares: without case, hyphens and underscores. */
  static String plain(String name) {
    return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }
}
