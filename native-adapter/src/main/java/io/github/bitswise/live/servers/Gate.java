package io.github.bitswise.live.servers;

import static java.util.Comparator.comparing;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.live.servers.Request.Side;
import io.github.bitswise.machine.Directory;
import io.github.bitswise.machine.Endpoint;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;

/** Asks for credentials and lets in whom the scenario lets in. */
final class Gate {

  private final Scene scene;
  private final Passwords passwords;
  private final Digests digests = new Digests();

  Gate(Scene scene, Passwords passwords) {
    this.scene = scene;
    this.passwords = passwords;
  }

  /** Whether the visit ends here: it has got its answer. */
  boolean stops(Visit visit) {
    Endpoint endpoint = visit.endpoint();
    Set<AuthScheme> offered = endpoint.authentication().orElse(Set.of());
    if (offered.isEmpty()) {
      return false;
    }
    if (endpoint.anonymous()) {
      boolean closed = endpoint.allow().known() && !Directory.open(endpoint.allow().get());
      if (closed) {
        visit.reply(HttpStatus.FORBIDDEN_403);
      }
      return closed;
    }
    Optional<Presented> presented = Presented.of(visit.header(asks(visit)));
    Optional<String> account = presented.flatMap(each -> account(visit, each, offered));
    // Whom an access list refuses is asked again: the job ends in 401 or 407.
    boolean in = account.isPresent() && in(visit, account.get());
    if (!in) {
      challenge(visit, offered);
    }
    return !in;
  }

  private boolean in(Visit visit, String account) {
    Directory.Match match = scene.lets(visit.endpoint(), account);
    if (match == Directory.Match.UNKNOWN) {
      visit.unobservable("it is not known whether `" + account + "` is in a group that is let in");
    }
    return match == Directory.Match.YES;
  }

  private Optional<String> account(Visit visit, Presented presented, Set<AuthScheme> offered) {
    Optional<AuthScheme> scheme =
        offered.stream().filter(each -> presented.in(name(each))).findFirst();
    if (scheme.isEmpty()) {
      return Optional.empty();
    }
    switch (scheme.get()) {
      case BASIC:
        return presented.basic().flatMap(this::basic);
      case DIGEST:
        return digests.account(visit.request().getMethod(), presented, passwords);
      default:
        visit.unobservable(
            "a token of " + name(scheme.get()) + " was presented, and nobody here can verify it");
        return Optional.empty();
    }
  }

  private Optional<String> basic(Presented.Basic basic) {
    byte[] presented = basic.password();
    try {
      return passwords.verify(basic.user(), password -> equal(password, presented, basic));
    } finally {
      Arrays.fill(presented, (byte) 0);
    }
  }

  private static boolean equal(char[] password, byte[] presented, Presented.Basic basic) {
    ByteBuffer buffer = basic.charset().encode(CharBuffer.wrap(password));
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    boolean equal = MessageDigest.isEqual(bytes, presented);
    Arrays.fill(bytes, (byte) 0);
    Arrays.fill(buffer.array(), (byte) 0);
    return equal;
  }

  private void challenge(Visit visit, Set<AuthScheme> offered) {
    HttpHeader header =
        visit.side() == Side.PROXY ? HttpHeader.PROXY_AUTHENTICATE : HttpHeader.WWW_AUTHENTICATE;
    // The strongest first: old clients take the first that they know.
    List<AuthScheme> strongest =
        offered.stream().sorted(comparing(AuthScheme::ordinal).reversed()).toList();
    strongest.forEach(scheme -> visit.response().getHeaders().add(header, offer(scheme)));
    visit.reply(
        visit.side() == Side.PROXY
            ? HttpStatus.PROXY_AUTHENTICATION_REQUIRED_407
            : HttpStatus.UNAUTHORIZED_401);
  }

  private String offer(AuthScheme scheme) {
    return switch (scheme) {
      case BASIC -> "Basic realm=\"" + Digests.REALM + "\"";
      case DIGEST -> digests.offer();
      case NTLM, NEGOTIATE, PASSPORT -> name(scheme);
    };
  }

  private static HttpHeader asks(Visit visit) {
    return visit.side() == Side.PROXY ? HttpHeader.PROXY_AUTHORIZATION : HttpHeader.AUTHORIZATION;
  }

  private static String name(AuthScheme scheme) {
    return switch (scheme) {
      case BASIC -> "Basic";
      case DIGEST -> "Digest";
      case NTLM -> "NTLM";
      case NEGOTIATE -> "Negotiate";
      case PASSPORT -> "Passport1.4";
    };
  }
}
