package io.github.bitswise.live.servers;

import java.util.Locale;
import java.util.OptionalInt;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;

/** Where a proxy finds what it is asked for: on a port of ours, or nowhere. */
final class Routes {

  private final Scene scene;
  private final Sites sites;

  Routes(Scene scene, Sites sites) {
    this.scene = scene;
    this.sites = sites;
  }

  /** What a client calls what it asks a proxy for; the usual port goes without saying. */
  static String url(String method, HttpURI asked) {
    String authority = String.valueOf(asked.getAuthority()).toLowerCase(Locale.ROOT);
    String http = "http://" + authority.replaceFirst(":80$", "");
    if (!HttpMethod.CONNECT.is(method)) {
      return http + asked.getPathQuery();
    }
    return authority.endsWith(":443") ? "https://" + authority.replaceFirst(":443$", "") : http;
  }

  /** The port that stands for the server of this URL; empty where none does. */
  OptionalInt port(String url) {
    String origin = Origins.of(url);
    OptionalInt ours = sites.front(origin);
    if (ours.isPresent()) {
      return ours;
    }
    boolean known = scene.described(url).isPresent() || sites.known(origin);
    return known && Reasons.against(url, scene.server(url)).isEmpty()
        ? OptionalInt.of(sites.behind(origin))
        : OptionalInt.empty();
  }
}
