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
import io.github.bitswise.read.Shape.Anything;
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
              "The state that the job is in when the timeline starts."),
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
                  "notify", new Anything("any value"), "transferred and error", "What is notified.")
              .notYetUsed(),
          Key.byDefault(
              "properties",
              new Named(
                  "a map of properties",
                  Shapes.ANY_NAME,
                  "a name",
                  Either.of(Shapes.TEXT, Shapes.FLAG)),
              "none",
              "BITS_JOB_PROPERTY_ID by name; the rules know `use-stored-credentials`"
                  + " (`none`, `proxy` or `server`) and `high-performance`; the others are not yet"
                  + " used."),
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
