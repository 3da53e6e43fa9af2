package io.github.bitswise.read;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.machine.CertificateFault;
import io.github.bitswise.machine.CertificateRequest;
import io.github.bitswise.read.Shape.Choice;
import io.github.bitswise.read.Shape.Either;
import io.github.bitswise.read.Shape.Items;
import io.github.bitswise.read.Shape.Section;

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

  static final Section SERVER =
      Section.of(
              "a map with `authentication`, `allow`, `ranges` and `direct`",
              AUTHENTICATION,
              ALLOW,
              Key.unknown("ranges", Shapes.FLAG, "Whether it serves ranges."),
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
              Key.unknown("ranges", Shapes.FLAG, "Whether it passes ranges on."))
          .orEmpty();

  private EndpointShape() {}
}
