package io.github.bitswise.read;

import io.github.bitswise.answer.Outcome;
import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.Cloaking;
import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.machine.SessionKind;
import io.github.bitswise.read.Shape.Anything;
import io.github.bitswise.read.Shape.Choice;
import io.github.bitswise.read.Shape.Either;
import io.github.bitswise.read.Shape.Flag;
import io.github.bitswise.read.Shape.Form;
import io.github.bitswise.read.Shape.Items;
import io.github.bitswise.read.Shape.Named;
import io.github.bitswise.read.Shape.Section;
import io.github.bitswise.read.Shape.Text;
import io.github.bitswise.read.Shape.Whole;

/** The one description of scenario files: what the reader checks and what the schema says. */
final class ScenarioShape {

  /** The key of the format's version: a file with nothing else says nothing. */
  static final String VERSION = "bitswise";

  private static final String ANY_NAME = "^.";
  private static final Text TEXT = new Text("text", false);
  private static final Text NULLABLE = new Text("text, or nothing", true);
  private static final Choice NONE = Choice.of("none");
  private static final Flag FLAG = new Flag();
  private static final Form DURATION =
      new Form("a length of time such as `600`, `10m`, `14d` or `PT10M`", Durations.PATTERN);
  private static final Form UNC =
      new Form("a UNC path such as `\\\\server\\share`", "^\\\\\\\\[^\\\\]");
  private static final Form HRESULT =
      new Form(
          "an error such as `BG_E_TOKEN_REQUIRED` or `0x80200056`",
          "^([A-Za-z][A-Za-z0-9_]*|0[xX][0-9A-Fa-f]{1,8})$");
  private static final Shape TEXTS = Either.oneOrMany(TEXT);
  private static final Shape SCHEMES =
      Either.of(
          Choice.of(AuthScheme.class, "none"),
          new Items("a list of schemes", Choice.of(AuthScheme.class)));
  private static final Choice SESSION = Choice.of(SessionKind.class, "console");

  static final Choice IDENTITIES =
      Choice.of(
          "local-file",
          "remote-file",
          "server",
          "proxy-settings",
          "proxy-detection",
          "proxy",
          "certificate");

  private static final Section MACHINE =
      Section.of(
          "a map with `windows`, `domain` and the like",
          Key.unknown(
              "windows",
              TEXT,
              "The version: a build such as `10.0.17763`, or a name such as `Windows 10 1809` or"
                  + " `Server 2022`."),
          Key.unknown("computer", TEXT, "The computer's name."),
          Key.unknown("domain", TEXT, "The Windows domain; `none` for a workgroup."),
          Key.unknown(
              "winhttp-proxy",
              TEXT,
              "What Proxycfg or `netsh winhttp` set, as `host:port`; `none` for nothing."),
          Key.unknown(
              "network",
              Either.of(Choice.of("up", "down"), FLAG),
              "Whether there is a network when the timeline starts."),
          Key.unknown(
              "wpad",
              TEXT,
              "The proxy that automatic detection finds, as `host:port`; `none` or `direct` where"
                  + " it finds none."),
          Key.byDefault(
              "scripts",
              new Named(
                  "a map of script addresses to proxies",
                  "^[A-Za-z][A-Za-z0-9+.-]*:",
                  "the address of a configuration script",
                  TEXT),
              "no script is known",
              "What configuration scripts answer, by their address: `host:port` or `direct`."),
          Key.byDefault(
              "volumes",
              new Items(
                  "a list of drive letters",
                  new Form("a drive letter such as `D:`", "^[A-Za-z]:?$")),
              "`C:` alone",
              "The letters of all local volumes."),
          Key.byDefault(
              "registry",
              Section.of(
                  "a map with `UseLMCompat` and `LmCompatibilityLevel`",
                  Key.byDefault(
                      "UseLMCompat",
                      Either.of(NONE, new Whole(0, 2)),
                      "2",
                      "BITS's value of that name; `none` where it is absent."),
                  Key.unknown(
                      "LmCompatibilityLevel", new Whole(0, 5), "The LSA's value of that name.")),
              "see its keys",
              "Registry values that BITS looks at."),
          Key.unknown("cost", TEXT, "The cost of the network connection.").notYetUsed(),
          Key.unknown(
                  "policies",
                  new Named("a map of policies", ANY_NAME, "a name", Either.of(TEXT, FLAG)),
                  "Group policies of BITS by name.")
              .notYetUsed());

  private static final Section DRIVE =
      Section.of(
          "a map with `path` and `persistent`",
          Key.required("path", UNC, "The share that the letter leads to, as a UNC path."),
          Key.unknown("persistent", FLAG, "Whether the mapping is back after a restart."));

  private static final Section IE_PROXY =
      Section.of(
          "a map with `server`, `bypass`, `auto-detect` and `auto-config-url`",
          Key.byDefault("server", TEXT, "none", "The static proxy as `host:port`, or `none`."),
          Key.byDefault("bypass", TEXTS, "none", "Hosts that go direct."),
          Key.byDefault("auto-detect", FLAG, "false", "Whether settings are to be detected."),
          Key.byDefault("auto-config-url", TEXT, "none", "The address of a configuration script."),
          Key.byDefault(
              "no-proxy",
              FLAG,
              "false",
              "Whether no proxy was set on purpose, as `bitsadmin /util /setieproxy` can."));

  private static final Section ACCOUNT =
      Section.of(
              "a map with `session`, `drives` and the like",
              Key.byDefault(
                  "kind",
                  Choice.of("user", "virtual", "managed", "service-logon"),
                  "what the name tells: `NT SERVICE\\…` is virtual, `…$` is managed, else user",
                  "What kind of account it is; not for system accounts."),
              Key.unknown(
                  "administrator",
                  FLAG,
                  "Whether it is a member of Administrators; known of system accounts."),
              Key.unknown(
                  "elevated",
                  FLAG,
                  "Whether its token has the Administrators group enabled; known of system"
                      + " accounts."),
              Key.unknown("groups", TEXTS, "The groups that it is a member of."),
              Key.unknown(
                  "session",
                  Either.of(
                      Choice.of(SessionKind.class, "console", "none"),
                      new Items("a list of sessions", SESSION)),
                  "How it is logged on when the timeline starts; `none` for not at all. System"
                      + " accounts always are."),
              Key.unknown(
                  "drives",
                  Either.of(
                      NONE,
                      new Named(
                          "a map of drive letters to shares",
                          "^[A-Za-z]:?$",
                          "a drive letter such as `Z:`",
                          Either.of(UNC, DRIVE))),
                  "Its mapped network drives; `none` for none. System accounts have none unless"
                      + " stated."),
              Key.unknown(
                  "ie-proxy",
                  Either.of(NONE, IE_PROXY),
                  "Its Internet Explorer proxy settings; `none` where nothing is set. System"
                      + " accounts have none unless stated."))
          .orEmpty();

  private static final Key AUTHENTICATION =
      Key.unknown(
          "authentication",
          SCHEMES,
          "The authentication schemes that it offers; `none` where it does not ask.");

  private static final Key ALLOW =
      Key.unknown("allow", TEXTS, "The accounts and groups that it lets in; `none` for nobody.");

  private static final Section SERVER =
      Section.of(
              "a map with `authentication`, `allow`, `ranges` and `direct`",
              AUTHENTICATION,
              ALLOW,
              Key.unknown("ranges", FLAG, "Whether it serves ranges."),
              Key.unknown("direct", FLAG, "Whether it can be reached without a proxy."))
          .orEmpty();

  private static final Section PROXY =
      Section.of("a map with `authentication` and `allow`", AUTHENTICATION, ALLOW).orEmpty();

  private static final Section FILE =
      Section.of(
          "a map with `remote` and `local`",
          Key.required("remote", TEXT, "The remote name: an http or https URL, or an SMB path."),
          Key.required("local", TEXT, "The local name: a full path."));

  private static final Section HELPER_TOKEN =
      Section.of(
          "a map with `account` and `flags`",
          Key.required("account", TEXT, "Whose token it is."),
          Key.byDefault(
              "flags",
              Either.of(
                  Choice.of("local-file", "network", "none"),
                  new Items("a list of flags", Choice.of("local-file", "network"))),
              "none",
              "What the token is used for."));

  private static final Section CREDENTIAL =
      Section.of(
          "a map with `target` and `scheme`",
          Key.required("target", Choice.of(AuthTarget.class), "Who asks for them."),
          Key.required("scheme", Choice.of(AuthScheme.class), "The scheme that they answer."),
          Key.byDefault(
              "user",
              NULLABLE,
              "nothing: together with an absent password, implicit credentials",
              "The user's name."),
          Key.byDefault(
              "password",
              NULLABLE,
              "nothing: together with an absent user, implicit credentials",
              "The password; it is neither kept nor shown."));

  private static final Section JOB =
      Section.of(
          "a map with `name`, `files` and the like",
          Key.required("name", TEXT, "The display name, once in a file."),
          Key.unknown("owner", TEXT, "The account whose process creates the job."),
          Key.byDefault(
              "type", Choice.of(JobType.class), "download", "The direction of the transfer."),
          Key.byDefault(
              "impersonates",
              TEXT,
              "nobody",
              "The user whom the creating service impersonates, or `none`."),
          Key.byDefault(
              "cloaking",
              Choice.of(Cloaking.class),
              "none",
              "Where the client turned dynamic cloaking on."),
          Key.unknown(
              "impersonation-level",
              Choice.of(ImpersonationLevel.class),
              "The COM impersonation level of the client; read, not yet used."),
          Key.byDefault("files", new Items("a list of files", FILE), "none", "What to transfer."),
          Key.byDefault(
              "helper-token",
              Either.of(NONE, HELPER_TOKEN),
              "none",
              "A second token, of another account, or `none`."),
          Key.byDefault(
              "credentials",
              new Items("a list of credentials", CREDENTIAL),
              "none",
              "The calls of SetCredentials."),
          Key.byDefault(
                  "client-certificate",
                  Either.of(TEXT, new Named("a map", ANY_NAME, "a name", TEXT)),
                  "none",
                  "The client's certificate.")
              .notYetUsed(),
          Key.byDefault(
              "proxy",
              Section.of(
                  "a map with `usage`, `list` and `bypass`",
                  Key.byDefault(
                      "usage", Choice.of(ProxyUsage.class), "preconfig", "How to find a proxy."),
                  Key.byDefault("list", TEXTS, "none", "The job's own proxies."),
                  Key.byDefault("bypass", TEXTS, "none", "Hosts that go direct.")),
              "preconfig",
              "The proxy settings of the job."),
          Key.byDefault(
              "priority", Choice.of(Priority.class), "normal", "How it competes for bandwidth."),
          Key.byDefault(
              "state",
              Choice.of(JobState.class),
              "suspended",
              "The state that the job is in when the timeline starts."),
          Key.byDefault("retry-delay", DURATION, "600 s", "The time between two attempts.")
              .notYetUsed(),
          Key.byDefault(
                  "no-progress-timeout",
                  DURATION,
                  "14 days",
                  "How long a job may be in transient errors.")
              .notYetUsed(),
          Key.byDefault(
                  "maximum-download-time", DURATION, "90 days", "How long a transfer may take.")
              .notYetUsed(),
          Key.byDefault(
                  "notify", new Anything("any value"), "transferred and error", "What is notified.")
              .notYetUsed(),
          Key.byDefault(
                  "acl-flags",
                  new Anything("any value"),
                  "0",
                  "What of the file's security is copied over SMB.")
              .notYetUsed(),
          Key.byDefault("headers", new Anything("any value"), "none", "Custom HTTP headers.")
              .notYetUsed(),
          Key.byDefault(
                  "security-flags", new Anything("any value"), "0", "HTTP and TLS security flags.")
              .notYetUsed(),
          Key.byDefault(
              "properties",
              new Named("a map of properties", ANY_NAME, "a name", Either.of(TEXT, FLAG)),
              "none",
              "BITS_JOB_PROPERTY_ID by name; of `use-stored-credentials` (`none` or `proxy`) the"
                  + " rules know, the others are not yet used."),
          Key.byDefault(
              "program",
              new Items("a list of calls", new Anything("a call")),
              "the usual order done right",
              "The ordered calls of the API. Not read yet: a file that has it is refused."));

  private static final Section EVENT =
      Section.of(
              "one of `resume`, `logon`, `logoff`, `network`, `after`, `reboot` or"
                  + " `service-restart`",
              Key.unknown("resume", TEXT, "The job that is resumed."),
              Key.unknown(
                  "logon",
                  Either.of(
                      TEXT,
                      Section.of(
                          "a map with `account` and `session`",
                          Key.required("account", TEXT, "The account that logs on."),
                          Key.byDefault("session", SESSION, "interactive", "How it logs on."))),
                  "The account that logs on, interactively unless a session is stated."),
              Key.unknown("logoff", TEXT, "The account all sessions of which end."),
              Key.unknown(
                  "network",
                  Either.of(Choice.of("up", "down"), FLAG),
                  "Whether the network comes or goes."),
              Key.unknown("after", DURATION, "Time that passes."),
              Key.unknown("reboot", new Text("nothing", true), "The computer restarts."),
              Key.unknown("service-restart", new Text("nothing", true), "BITS restarts."))
          .one();

  static final Choice PLAIN_EVENTS = Choice.of("reboot", "service-restart");

  private static final Section EXPECTATION =
      Section.of(
          "a map with `outcome`, `state`, `error` and the like",
          Key.byDefault(
              "outcome", Choice.of(Outcome.class), "nothing is expected", "What becomes of it."),
          Key.byDefault(
              "state", Choice.of(JobState.class), "nothing is expected", "The state at the end."),
          Key.byDefault(
              "error",
              Either.of(NONE, HRESULT),
              "nothing is expected",
              "The error by name or code; `none` where there is none."),
          Key.byDefault("owner", TEXT, "nothing is expected", "The account that owns the job."),
          Key.byDefault(
              "proxy",
              TEXT,
              "nothing is expected",
              "The proxy used: `host:port`, `direct` or another answer of a prediction."),
          Key.byDefault(
              "waits-for", TEXT, "nothing is expected", "What it waits for; `none` for nothing."),
          Key.byDefault(
              "identities",
              new Section(
                  "a map of resources to accounts",
                  IDENTITIES.words().stream()
                      .map(
                          word ->
                              Key.byDefault(
                                  word, TEXT, "nothing is expected", "As whom it is opened."))
                      .toList(),
                  false,
                  false),
              "nothing is expected",
              "As whom each resource is opened."));

  /** The whole file. */
  static final Section ROOT =
      Section.of(
          "a map with `jobs`, `machine` and the like",
          Key.byDefault(
              VERSION,
              new Whole(1, 1, "this version of the format is not supported"),
              "1",
              "The version of this format."),
          Key.unknown("machine", MACHINE, "The computer that the jobs run on."),
          Key.unknown(
              "accounts",
              new Named("a map of accounts", ANY_NAME, "the name of an account", ACCOUNT),
              "What is known of accounts, by name. An account that a job names and nobody"
                  + " describes is one of which nothing is known."),
          Key.unknown(
              "servers",
              new Named(
                  "a map of servers and shares",
                  "^([Hh][Tt][Tt][Pp][Ss]?://.|\\\\\\\\[^\\\\])",
                  "a URL prefix such as `http://host` or a UNC path",
                  SERVER),
              "Web servers by URL prefix and shares by UNC path."),
          Key.unknown(
              "proxies",
              new Named("a map of proxies", ANY_NAME, "a proxy such as `host:port`", PROXY),
              "Proxies by `host:port`."),
          Key.byDefault("jobs", new Items("a list of jobs", JOB), "none", "The jobs."),
          Key.byDefault(
              "timeline",
              new Items("a list of events", Either.of(PLAIN_EVENTS, EVENT)),
              "every job is resumed and nothing else happens",
              "What happens, in order."),
          Key.byDefault(
              "expect",
              new Named("a map of expectations", ANY_NAME, "the name of a job", EXPECTATION),
              "nothing is expected",
              "What is expected of jobs, by name."));

  private ScenarioShape() {}
}
