package io.github.bitswise.read;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.machine.CertificateFault;
import io.github.bitswise.machine.CertificateRequest;
import io.github.bitswise.machine.MultiRangeReply;
import io.github.bitswise.read.Shape.Choice;
import io.github.bitswise.read.Shape.Either;
import io.github.bitswise.read.Shape.Items;
import io.github.bitswise.read.Shape.Section;
import java.util.ArrayList;
import java.util.List;

/** An entry of the sections {@code servers} and {@code proxies}. */
final class EndpointShape {

  private static final Shape SCHEMES =
      Either.of(
          Choice.of(AuthScheme.class, "none", "anonymous"),
          new Items("a list of schemes", Choice.of(AuthScheme.class, "anonymous")));

  private static final Key AUTHENTICATION =
      Key.unknown(
          "authentication",
          SCHEMES,
          "The authentication schemes that it offers; `none` where it does not ask. `anonymous`"
              + " beside others: it serves who presents nothing, and so asks nobody.");

  private static final Key ALLOW =
      Key.unknown(
          "allow", Shapes.TEXTS, "The accounts and groups that it lets in; `none` for nobody.");

  private static final Section EXTENSION =
      Section.of(
          "a map with `maximum-upload-size`, `allow-overwrites` and the like",
          Key.byDefault(
              "execute",
              Shapes.FLAG,
              "false",
              "Whether the directory lets scripts or programs run."),
          Key.byDefault(
              "maximum-upload-size",
              Shapes.SIZE,
              "no limit",
              "BITSMaximumUploadSize: the largest file that it takes, in bytes."),
          Key.byDefault(
              "maximum-content-length",
              Shapes.SIZE,
              "30000000",
              "maxAllowedContentLength, by which IIS 7 and later filter requests."),
          Key.byDefault(
              "allow-overwrites",
              Shapes.FLAG,
              "false",
              "BITSAllowOverwrites: whether an upload replaces a file."),
          Key.byDefault(
              "session-timeout",
              Shapes.DURATION,
              "14d",
              "BITSSessionTimeout: how long an upload may rest."),
          Key.byDefault("host-id", Shapes.TEXT, "none", "BITSHostId of this server of a farm."),
          Key.byDefault(
              "host-id-fallback-timeout",
              Shapes.DURATION,
              "1d",
              "BITSHostIdFallbackTimeout: how long a client keeps to that server."));

  private static final List<Key> CONDUCT =
      List.of(
          Key.byDefault("reachable", Shapes.FLAG, "true", "Whether anybody answers there at all."),
          Key.byDefault(
              "answers",
              Either.of(Shapes.HRESULT, new Shape.Whole(100, 599)),
              "the file",
              "The HTTP status that it answers, such as `503`, or the error that a request ends"
                  + " in, such as `ERROR_WINHTTP_NAME_NOT_RESOLVED`."),
          Key.byDefault(
              "exists", Shapes.FLAG, "as BITS needs it", "Whether the file of this name is there."),
          Key.byDefault("head", Shapes.FLAG, "true", "Whether it answers HEAD requests."),
          Key.byDefault(
              "size",
              Either.of(Shapes.NONE, Shapes.SIZE),
              "one that limits let through",
              "The size of a file there; `none` where it tells none (no Content-Length)."),
          Key.byDefault(
              "http", Choice.of("1.0", "1.1", "2"), "1.1", "The version of HTTP that it speaks."),
          Key.byDefault(
              "redirects-to",
              Shapes.TEXT,
              "nowhere",
              "Where it sends the client instead, with the status under `answers` or 302; what is"
                  + " said of the server there counts then."),
          Key.byDefault(
              "multi-range",
              Choice.of(MultiRangeReply.class),
              "as BITS needs it",
              "What is wrong with its reply to a request for several ranges at once."),
          Key.unknown("iis", Shapes.TEXT, "The version of IIS that it runs."),
          Key.byDefault(
              "farm", Shapes.FLAG, "false", "Whether several servers answer under this name."),
          Key.byDefault(
              "extension",
              Either.of(Shapes.FLAG, EXTENSION),
              "true",
              "The BITS server extension, which takes uploads: whether it is there, or how it is"
                  + " set up."));

  static final Section SERVER =
      server(
              AUTHENTICATION,
              ALLOW,
              Key.byDefault(
                  "ranges",
                  Shapes.FLAG,
                  "true; unknown where a restart or RequestFileRanges turns on it",
                  "Whether it serves ranges."),
              Key.unknown("direct", Shapes.FLAG, "Whether it can be reached without a proxy."),
              Key.unknown(
                  "client-certificate",
                  Choice.of(CertificateRequest.class),
                  "What it does about client certificates."),
              Key.unknown(
                  "certificate",
                  Either.of(
                      Choice.of(CertificateFault.class, "valid"),
                      new Items("a list of faults", Choice.of(CertificateFault.class))),
                  "What is wrong with its own certificate; `valid` where nothing is."))
          .orEmpty();

  static final Section PROXY =
      Section.of(
              "a map with `authentication`, `allow` and `ranges`",
              AUTHENTICATION,
              ALLOW,
              Key.byDefault("ranges", Shapes.FLAG, "true", "Whether it passes ranges on."))
          .orEmpty();

  private EndpointShape() {}

  private static Section server(Key... access) {
    List<Key> keys = new ArrayList<>(List.of(access));
    keys.addAll(CONDUCT);
    return new Section(
        "a map with `authentication`, `allow`, `ranges`, `answers` and the like",
        List.copyOf(keys),
        false,
        false);
  }
}
