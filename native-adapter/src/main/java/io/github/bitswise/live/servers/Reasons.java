package io.github.bitswise.live.servers;

import io.github.bitswise.live.servers.Answer.Kind;
import io.github.bitswise.machine.Conduct;
import io.github.bitswise.machine.Endpoint;
import java.util.Optional;

/** Why nothing on this machine can stand for a remote name. */
final class Reasons {

  private Reasons() {}

  static Optional<String> against(String remoteName, Endpoint endpoint) {
    Conduct conduct = endpoint.conduct();
    String name = "`" + endpoint.name() + "`";
    if (!Origins.web(remoteName)) {
      return Optional.of("`" + remoteName + "` is not on a web server");
    }
    if (!Origins.plain(remoteName)) {
      return Optional.of(name + " is reached by https, and no certificate here would stand for it");
    }
    if (conduct.http().orElse("1.1").equals("2")) {
      return Optional.of(name + " speaks HTTP/2, which needs https");
    }
    if (conduct.size().orElse(0L) > Contents.LARGEST) {
      return Optional.of(
          name + " has files of " + conduct.size().get() + " bytes, more than 64 MiB");
    }
    if (Answer.of(conduct).kind() == Kind.IMPOSSIBLE) {
      return Optional.of("no server can make a request end in `" + conduct.answers().get() + "`");
    }
    return Optional.empty();
  }
}
