package io.github.bitswise.read;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.Cloaking;
import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.job.StoreLocation;
import io.github.bitswise.job.Tool;
import io.github.bitswise.read.Shape.Bits;
import io.github.bitswise.read.Shape.Choice;
import io.github.bitswise.read.Shape.Either;
import io.github.bitswise.read.Shape.Form;
import io.github.bitswise.read.Shape.Items;
import io.github.bitswise.read.Shape.Named;
import io.github.bitswise.read.Shape.Section;
import java.util.ArrayList;
import java.util.List;

/** An item of the section {@code jobs}. */
final class JobShape {

  private static final List<Key> CLIENT =
      List.of(
          Key.byDefault(
              "impersonates",
              Shapes.TEXT,
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
              "The COM impersonation level of the client; COM's default is `identify`."),
          Key.byDefault(
              "tool", Choice.of(Tool.class), "api", "What the client talks to BITS with."),
          Key.byDefault(
              "library",
              Shapes.FLAG,
              "false",
              "Whether the client is a library in the process of another program, which sets COM's"
                  + " security."),
          Key.byDefault(
              "variables",
              Shapes.TEXTS,
              "none",
              "What stands in the texts of this job for something that is not known, as a script"
                  + " writes it: `%TEMP%`."),
          Key.unknown(
              "service",
              Shapes.TEXT,
              "The Windows service in whose process a system account creates it."));

  static final Key STORE_LOCATION =
      Key.byDefault(
          "location",
          Shape.numbered(StoreLocation.class),
          "current-user",
          "Where the store lies, by name or number.");
  static final Key STORE = Key.byDefault("store", Shapes.TEXT, "MY", "The name of the store.");
  static final Key HASH =
      Key.byDefault("hash", Shapes.TEXT, "none", "The SHA-1 hash: 20 bytes in hexadecimal digits.");
  static final Key SUBJECT = Key.byDefault("subject", Shapes.TEXT, "none", "The subject name.");
  static final Key SMART_CARD =
      Key.byDefault("smart-card", Shapes.FLAG, "false", "Whether its key lies on a smart card.");

  private static final Section CERTIFICATE =
      Section.of(
          "a map with `store`, `hash` or `subject` and the like",
          STORE_LOCATION,
          STORE,
          HASH,
          SUBJECT,
          SMART_CARD);

  private static final List<Key> HTTP =
      List.of(
          Key.byDefault(
              "client-certificate",
              Either.of(Shapes.TEXT, CERTIFICATE),
              "none",
              "The client's certificate; a text alone is its SHA-1 hash."),
          Key.byDefault(
              "server-certificate-callback",
              Either.of(Shapes.FLAG, Shapes.HRESULT),
              "false",
              "Whether the client registers a callback that validates server certificates; an error"
                  + " such as `E_ACCESSDENIED` where the callback declines them with it."),
          Key.byDefault(
              "headers",
              Either.of(
                  Shapes.TEXTS,
                  new Named("a map of headers", Shapes.ANY_NAME, "a name", Shapes.NULLABLE)),
              "none",
              "Custom HTTP headers, as texts such as `X-Team: 7` or as a map; their values are"
                  + " neither kept nor shown."),
          Key.byDefault(
              "headers-write-only",
              Shapes.FLAG,
              "false",
              "Whether the headers were made write-only, so that nobody can read them back."),
          Key.byDefault(
              "http-method", Shapes.TEXT, "GET", "The method of its HTTP requests: SetHttpMethod."),
          Key.byDefault(
              "security-flags",
              new Bits("a security flag", Flags.SECURITY),
              "0",
              "HTTP and TLS security flags, by the header's name without prefix or number."));

  private static final List<Key> FILES =
      List.of(
          Key.byDefault(
              "reply-file",
              Shapes.TEXT,
              "a name that BITS makes up beside the uploaded file",
              "The file for the reply of an upload-reply job: a full path."),
          Key.byDefault(
              "acl-flags",
              new Bits("a flag of SetFileACLFlags", Flags.ACL),
              "0",
              "What of a file's security is copied over SMB, by name or number."));

  private static final Section FILE =
      Section.of(
          "a map with `remote` and `local`",
          Key.required(
              "remote", Shapes.TEXT, "The remote name: an http or https URL, or an SMB path."),
          Key.required("local", Shapes.TEXT, "The local name: a full path."),
          Key.byDefault(
              "ranges",
              Either.oneOrMany(
                  new Form(
                      "a range such as `0:1024` or `1024:eof`", "^([0-9]+|eof):([0-9]+|eof)$")),
              "the whole file",
              "What of the remote file is transferred, as offset and length:"
                  + " AddFileWithRanges."),
          Key.unknown("size", Shapes.SIZE, "The size of the local file that an upload sends."));

  private static final Section HELPER_TOKEN =
      Section.of(
          "a map with `account` and `flags`",
          Key.required("account", Shapes.TEXT, "Whose token it is."),
          Key.byDefault(
              "flags",
              new Bits("a flag of helper tokens", Flags.HELPER_TOKEN),
              "none",
              "What the token is used for, by name or number."));

  private static final Section CREDENTIAL =
      Section.of(
          "a map with `target` and `scheme`",
          Key.required(
              "target", Shape.numbered(AuthTarget.class), "Who asks for them, by name or number."),
          Key.required(
              "scheme",
              Shape.numbered(AuthScheme.class),
              "The scheme that they answer, by name or number."),
          Key.byDefault(
              "user",
              Shapes.NULLABLE,
              "nothing: together with an absent password, implicit credentials",
              "The user's name."),
          Key.byDefault(
              "password",
              Shapes.NULLABLE,
              "nothing: together with an absent user, implicit credentials",
              "The password; it is neither kept nor shown."));

  private static final Shape.Form CLSID =
      new Shape.Form(
          "a class identifier such as `{4991d34b-80a1-4291-83b6-3328366b9097}`, or `none`",
          "^(\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?|[nN][oO][nN][eE])$");

  static final Shape.Properties PROPERTIES =
      new Shape.Properties(
          List.of(
              Key.unknown(
                  "cost-flags", Shapes.TEXT, "On which networks it runs: the states of cost."),
              Key.byDefault(
                  "notification-clsid",
                  CLSID,
                  "none",
                  "The class of a COM server to tell, even after its client is gone."),
              Key.byDefault(
                  "dynamic-content",
                  Shapes.FLAG,
                  "false",
                  "The server makes the content anew for each request and serves no ranges."),
              Key.byDefault(
                  "high-performance",
                  Shapes.FLAG,
                  "false",
                  "BITS writes straight into the destination, for many small files."),
              Key.byDefault(
                  "max-download-size",
                  new Shape.Whole(0, Long.MAX_VALUE),
                  "no limit",
                  "The most bytes that the job may download."),
              Key.byDefault(
                  "use-stored-credentials",
                  Choice.of("none", "proxy", "server"),
                  "none",
                  "For whom the default credentials of the account are used."),
              Key.byDefault(
                  "minimum-notification-interval",
                  new Shape.Whole(0, 4_294_967_295L),
                  "500",
                  "The milliseconds between two notifications of progress."),
              Key.byDefault(
                  "on-demand-mode",
                  Shapes.FLAG,
                  "false",
                  "Only the ranges that RequestFileRanges asks for are downloaded.")));

  private static final Section NOTIFY =
      Section.of(
          "a map with `flags`, `command`, `callback` and the like",
          Key.byDefault(
              "flags",
              new Bits("a notification flag", Flags.NOTIFY),
              "transferred and error",
              "SetNotifyFlags: the events that are told, by name or number."),
          Key.byDefault(
              "command",
              Shapes.TEXTS,
              "none",
              "SetNotifyCmdLine: the program's full path, then its parameters, which begin with the"
                  + " program's name."),
          Key.byDefault(
              "callback",
              Either.of(Shapes.FLAG, Shapes.HRESULT),
              "false",
              "SetNotifyInterface: whether the client registers an object of its process; an error"
                  + " such as `E_FAIL` where the object answers with it."),
          Key.byDefault(
              "in-process",
              Shapes.FLAG,
              "false",
              "Whether the class of `notification-clsid` is an in-process server alone."));

  private static final List<Key> GENERAL =
      List.of(
          Key.required("name", Shapes.TEXT, "The display name, once in a file."),
          Key.byDefault("description", Shapes.TEXT, "empty", "The description of the job."),
          Key.unknown("owner", Shapes.TEXT, "The account whose process creates the job."),
          Key.byDefault(
              "type", Choice.of(JobType.class), "download", "The direction of the transfer."),
          Key.byDefault("files", new Items("a list of files", FILE), "none", "What to transfer."),
          Key.byDefault(
              "helper-token",
              Either.of(Shapes.NONE, HELPER_TOKEN),
              "none",
              "A second token, of another account, or `none`."),
          Key.byDefault(
              "credentials",
              new Items("a list of credentials", CREDENTIAL),
              "none",
              "The calls of SetCredentials."),
          Key.byDefault(
              "proxy",
              Section.of(
                  "a map with `usage`, `list` and `bypass`",
                  Key.byDefault(
                      "usage",
                      Shape.numbered(ProxyUsage.class),
                      "preconfig",
                      "How to find a proxy, by name or number."),
                  Key.byDefault("list", Shapes.TEXTS, "none", "The job's own proxies."),
                  Key.byDefault("bypass", Shapes.TEXTS, "none", "Hosts that go direct.")),
              "preconfig",
              "The proxy settings of the job."),
          Key.byDefault(
              "priority", Choice.of(Priority.class), "normal", "How it competes for bandwidth."),
          Key.byDefault(
              "state",
              Choice.of(JobState.class),
              "suspended",
              "The state that the job is in when the timeline starts; one that is said to be suspended stays"
                  + " so until the timeline resumes it."),
          Key.byDefault("retry-delay", Shapes.DURATION, "600 s", "The time between two attempts."),
          Key.byDefault(
              "no-progress-timeout",
              Shapes.DURATION,
              "14 days",
              "How long a job may be in transient errors."),
          Key.byDefault(
              "maximum-download-time", Shapes.DURATION, "90 days", "How long a transfer may take."),
          Key.unknown(
              "takes",
              Shapes.DURATION,
              "How long the transfer takes where nothing hinders it; unsaid, it lasts until the"
                  + " timeline ends."),
          Key.byDefault(
              "notify",
              NOTIFY,
              "transferred and error, and nobody to tell it to",
              "Whom BITS tells what."),
          Key.byDefault(
              "properties",
              PROPERTIES,
              "none",
              "What SetProperty sets: BITS_JOB_PROPERTY_ID by name or number."),
          Key.byDefault(
              "program",
              new Items("a list of calls", ProgramShape.STEP),
              "the usual order done right",
              "The calls of the client in order, for configurations where the order matters; `as`"
                  + " says who is impersonated. A call without its argument takes what the job"
                  + " states; what the job states and the program never sets is set as usual."));

  static final Section JOB = job();

  static final Section COMMANDS = commands();

  private static Section commands() {
    List<Key> keys = new ArrayList<>(CLIENT);
    keys.add(Key.unknown("owner", Shapes.TEXT, "The account that runs the commands."));
    keys.add(
        Key.required(
            "program", new Items("a list of calls", ProgramShape.STEP), "The commands in order."));
    return new Section("a map with `program` and the like", List.copyOf(keys), false, false);
  }

  private static Section job() {
    List<Key> keys = new ArrayList<>(GENERAL);
    keys.addAll(FILES);
    keys.addAll(HTTP);
    keys.addAll(CLIENT);
    return new Section("a map with `name`, `files` and the like", List.copyOf(keys), false, false);
  }

  private JobShape() {}
}
