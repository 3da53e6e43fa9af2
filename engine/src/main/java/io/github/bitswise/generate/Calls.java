package io.github.bitswise.generate;

import static io.github.bitswise.generate.Written.map;

import io.github.bitswise.bits.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of every method, with arguments that the API takes and with some that it does not. */
final class Calls {

  private static final List<Method> ALL = List.of(Method.values());

  /** Calls by which a client gives up the job, ends it or hands it over. */
  private static final List<Method> ENDING =
      List.of(Method.CANCEL, Method.COMPLETE, Method.TAKE_OWNERSHIP);

  private static final List<Method> STATE = List.of(Method.RESUME, Method.RESUME, Method.SUSPEND);

  private Calls() {}

  /** Any call; every third is one of those that move the job. */
  static Item any(Chance chance, Cast cast) {
    return of(chance.onceIn(3) ? chance.one(STATE) : chance.one(ALL), chance, cast);
  }

  /** A call that does not end the job by itself. */
  static Item lasting(Chance chance, Cast cast) {
    List<Method> lasting = ALL.stream().filter(each -> !ENDING.contains(each)).toList();
    return of(chance.onceIn(3) ? chance.one(STATE) : chance.one(lasting), chance, cast);
  }

  /** A call that gives up the job, ends it or hands it over. */
  static Item ending(Chance chance, Cast cast) {
    return of(chance.one(ENDING), chance, cast);
  }

  static Item of(Method method, Chance chance, Cast cast) {
    return new Item(method.written(), argument(method, chance, cast));
  }

  private static @Nullable Object argument(Method method, Chance chance, Cast cast) {
    return switch (method) {
      case QUERY_INTERFACE ->
          chance.one(
              List.of(
                  "IBackgroundCopyJob5",
                  "IBitsTokenOptions",
                  "IBackgroundCopyJobHttpOptions3",
                  "IBackgroundCopyFile6"));
      case ADD_FILE, ADD_FILE_WITH_RANGES ->
          map(
              "remote",
              cast.servers().isEmpty() ? "http://files/q.cab" : under(chance.one(cast.servers())),
              "local",
              chance.one(List.of("C:\\q.cab", "Z:\\q.cab", "q.cab")),
              "ranges",
              method == Method.ADD_FILE ? null : List.of("0:1024"));
      case ADD_FILE_SET ->
          List.of(
              map("remote", "http://files/r.cab", "local", "C:\\r.cab"),
              map("remote", "http://files/s.cab", "local", "C:\\s.cab"));
      case SET_DISPLAY_NAME, SET_DESCRIPTION -> chance.onceIn(10) ? "x".repeat(1100) : "another";
      case SET_PRIORITY -> chance.one(List.of("foreground", "high", "normal", "low"));
      case SET_NOTIFY_FLAGS ->
          chance.one(List.of(List.of("transferred", "error"), List.of("disable"), 0, 255));
      case SET_MINIMUM_RETRY_DELAY, SET_NO_PROGRESS_TIMEOUT, SET_MAXIMUM_DOWNLOAD_TIME ->
          chance.one(List.of("0", "1s", "10m", "1h", "14d", "100d"));
      case SET_PROXY_SETTINGS -> proxy(chance, cast);
      case SET_NOTIFY_CMD_LINE -> List.of("C:\\done.exe", "done.exe /now");
      case SET_REPLY_FILE_NAME -> chance.one(List.of("C:\\reply.bin", "reply.bin"));
      case SET_CREDENTIALS -> credentials(chance);
      case REMOVE_CREDENTIALS ->
          map(
              "target",
              chance.one(List.of("server", "proxy")),
              "scheme",
              chance.one(List.of("basic", "ntlm", "negotiate")));
      case REPLACE_REMOTE_PREFIX -> List.of("http://files", "http://other");
      case SET_FILE_ACL_FLAGS -> chance.one(List.of(List.of("owner"), List.of("all"), 0, 255));
      case SET_PEER_CACHING_FLAGS -> chance.one(List.of(0, 1, 3, 255));
      case SET_PROPERTY ->
          chance.one(
              List.of(
                  map("high-performance", true),
                  map("use-stored-credentials", "proxy"),
                  map("on-demand-mode", true),
                  map("dynamic-content", true),
                  map("max-download-size", 1024),
                  map("cost-flags", "unrestricted"),
                  map("minimum-notification-interval", 500)));
      case SET_HELPER_TOKEN_FLAGS ->
          chance.one(
              List.of(
                  List.of("network"),
                  List.of("local-file"),
                  List.of("network", "local-file"),
                  0,
                  8));
      case SET_CLIENT_CERTIFICATE_BY_ID ->
          map("location", "local-machine", "store", "MY", "hash", "00".repeat(20));
      case SET_CLIENT_CERTIFICATE_BY_NAME ->
          map("location", "current-user", "store", "MY", "subject", "pc");
      case SET_CUSTOM_HEADERS -> List.of("X-Team: 7");
      case SET_SECURITY_FLAGS -> chance.one(List.of(List.of("enable-crl-check"), 0, 0x200, 0x4000));
      case SET_REMOTE_NAME -> map("remote", "http://files/moved.cab");
      case SET_VALIDATION_STATE -> chance.onceIn(2);
      case SET_HTTP_METHOD -> chance.one(List.of("GET", "POST"));
      default -> null;
    };
  }

  private static String under(String server) {
    return server.startsWith("\\\\") ? server + "\\q.cab" : server + "/q.cab";
  }

  private static Object proxy(Chance chance, Cast cast) {
    List<String> proxies = cast.proxies().isEmpty() ? List.of("proxy:8080") : cast.proxies();
    List<String> list = List.of(chance.one(proxies));
    if (chance.onceIn(10)) {
      return chance.one(List.of(map("usage", "override"), map("usage", "no-proxy", "list", list)));
    }
    return chance.one(
        List.of(
            map("usage", "preconfig"),
            map("usage", "no-proxy"),
            map("usage", "autodetect"),
            map("usage", "override", "list", list)));
  }

  private static Object credentials(Chance chance) {
    String target = chance.one(List.of("server", "proxy"));
    if (chance.onceIn(10)) {
      return chance.one(
          List.of(
              map("target", target, "scheme", "digest"),
              map("target", target, "scheme", "basic", "user", "u".repeat(400))));
    }
    return chance.one(
        List.of(
            map("target", target, "scheme", "negotiate"),
            map("target", target, "scheme", "ntlm"),
            map("target", target, "scheme", "basic", "user", "u", "password", "secret")));
  }
}
