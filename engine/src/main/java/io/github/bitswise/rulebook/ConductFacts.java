package io.github.bitswise.rulebook;

import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Extension;
import io.github.bitswise.fact.Farm;
import io.github.bitswise.fact.HeadAnswered;
import io.github.bitswise.fact.HttpVersion;
import io.github.bitswise.fact.Iis;
import io.github.bitswise.fact.Key;
import io.github.bitswise.fact.PartsReply;
import io.github.bitswise.fact.Presence;
import io.github.bitswise.fact.Redirect;
import io.github.bitswise.fact.RemoteSize;
import io.github.bitswise.fact.ServerAnswer;
import io.github.bitswise.fact.Unreachable;
import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResults;
import io.github.bitswise.job.RemoteName;
import io.github.bitswise.machine.Conduct;
import io.github.bitswise.machine.Endpoint;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.Optional;
import java.util.function.Function;

/** How a server or share behaves towards requests, as facts; what is not said is no fact. */
final class ConductFacts {

  private static final int FOUND = 302;
  private static final int HTTP = 0x80190000;

  private final FactSheet sheet;
  private final Case of;

  ConductFacts(FactSheet sheet) {
    this.sheet = sheet;
    this.of = sheet.of();
  }

  void lay(Endpoint endpoint) {
    Conduct conduct = endpoint.conduct();
    String name = endpoint.name();
    if (!conduct.reachable().orElse(true)) {
      sheet.add(new Unreachable(of, name, conduct.reachable().at()));
    }
    int status = status(conduct.answers().orElse(""));
    if (conduct.answers().known()) {
      sheet.add(
          new ServerAnswer(
              of, name, status, error(conduct.answers().get()), conduct.answers().at()));
    }
    Optional<RemoteName> elsewhere = leads(endpoint);
    if (elsewhere.isPresent()) {
      RemoteName to = elsewhere.get();
      int with = status == 0 ? FOUND : status;
      sheet.add(
          new Redirect(
              of,
              name,
              to,
              to.supported() ? sheet.server(to).name() : "",
              with,
              error(Integer.toString(with)),
              conduct.redirectsTo().at()));
    }
    said(conduct.exists(), there -> new Presence(of, name, there, conduct.exists().at()));
    said(conduct.head(), head -> new HeadAnswered(of, name, head, conduct.head().at()));
    said(conduct.size(), bytes -> new RemoteSize(of, name, bytes, conduct.size().at()));
    said(conduct.http(), version -> new HttpVersion(of, name, version, conduct.http().at()));
    said(conduct.multiRange(), reply -> new PartsReply(of, name, reply, conduct.multiRange().at()));
    sheet.said(
        conduct.iis(),
        Key.iis(name),
        version -> new Iis(of, name, version, conduct.iis().at()),
        version -> new Iis(of, name, Integer.parseInt(version), Place.UNSTATED));
    said(conduct.extension(), set -> new Extension(of, name, set, conduct.extension().at()));
    if (conduct.farm().orElse(false)) {
      sheet.add(new Farm(of, name, conduct.farm().at()));
    }
  }

  /** The name that a server sends the client to; one without a host is on the same server. */
  static Optional<RemoteName> leads(Endpoint endpoint) {
    Known<String> to = endpoint.conduct().redirectsTo();
    if (!to.known() || to.get().equals("none")) {
      return Optional.empty();
    }
    String text = to.get();
    int path = endpoint.name().indexOf('/', endpoint.name().indexOf("://") + 3);
    String host = path < 0 ? endpoint.name() : endpoint.name().substring(0, path);
    return Optional.of(new RemoteName(text.startsWith("/") ? host + text : text, to.at()));
  }

  private <T> void said(Known<T> known, Function<T, Object> fact) {
    if (known.known()) {
      sheet.add(fact.apply(known.get()));
    }
  }

  /** The HTTP status, by itself or as the HRESULT that stands for it; 0 where there is none. */
  private static int status(String answer) {
    if (answer.matches("[1-5][0-9][0-9]")) {
      return Integer.parseInt(answer);
    }
    int status = value(answer) - HTTP;
    return status >= 100 && status < 600 ? status : 0;
  }

  private static int value(String answer) {
    return HResults.find(answer)
        .map(HResult::value)
        .orElseGet(
            () ->
                answer.matches("0[xX]8019[0-9a-fA-F]{4}")
                    ? Integer.parseUnsignedInt(answer.substring(2), 16)
                    : 0);
  }

  /** The name of the error; the number of a status that has no name. */
  private static String error(String answer) {
    int status = status(answer);
    return HResults.find(answer)
        .map(HResult::name)
        .orElseGet(() -> status == 0 ? answer : "0x%08X".formatted(HTTP + status));
  }
}
