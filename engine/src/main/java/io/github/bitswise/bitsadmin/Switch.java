package io.github.bitswise.bitsadmin;

import io.github.bitswise.bits.Method;
import io.github.bitswise.machine.BitsVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What bitsadmin can be told to do, in any release of it. */
public enum Switch {
  HELP("/help", ""),
  QUESTION("/?", ""),
  LIST("/list", "[/allusers] [/verbose]"),
  MONITOR("/monitor", "[/allusers] [/refresh seconds]"),
  RESET("/reset", "[/allusers]"),
  TRANSFER(
      "/transfer",
      "name [/download] [/upload] [/priority priority] [/aclflags flags] [/dynamic]"
          + " remote-name local-name [more-names...]"),
  CREATE("/create", "[type] name", Method.CREATE_JOB),
  INFO("/info", "job [/verbose]"),
  ADD_FILE("/addfile", "job remote-name local-name", Method.ADD_FILE),
  ADD_FILE_SET("/addfileset", "job text-file", Method.ADD_FILE_SET),
  ADD_FILE_WITH_RANGES(
      "/addfilewithranges", "job remote-name local-name ranges...", Method.ADD_FILE_WITH_RANGES),
  REPLACE_REMOTE_PREFIX(
      "/replaceremoteprefix", "job old-prefix new-prefix", Method.REPLACE_REMOTE_PREFIX),
  LIST_FILES("/listfiles", "job", Method.ENUM_FILES),
  SUSPEND("/suspend", "job", Method.SUSPEND),
  RESUME("/resume", "job", Method.RESUME),
  CANCEL("/cancel", "job", Method.CANCEL),
  COMPLETE("/complete", "job", Method.COMPLETE),
  GET_TYPE("/gettype", "job", Method.GET_TYPE),
  GET_ACL_FLAGS("/getaclflags", "job", Method.GET_FILE_ACL_FLAGS),
  SET_ACL_FLAGS("/setaclflags", "job flags", Method.SET_FILE_ACL_FLAGS),
  SET_ACL_FLAG("/setaclflag", "job flags", Method.SET_FILE_ACL_FLAGS),
  GET_BYTES_TOTAL("/getbytestotal", "job", Method.GET_PROGRESS),
  GET_BYTES_TRANSFERRED("/getbytestransferred", "job", Method.GET_PROGRESS),
  GET_FILES_TOTAL("/getfilestotal", "job", Method.GET_PROGRESS),
  GET_FILES_TRANSFERRED("/getfilestransferred", "job", Method.GET_PROGRESS),
  GET_CREATION_TIME("/getcreationtime", "job", Method.GET_TIMES),
  GET_MODIFICATION_TIME("/getmodificationtime", "job", Method.GET_TIMES),
  GET_COMPLETION_TIME("/getcompletiontime", "job", Method.GET_TIMES),
  GET_STATE("/getstate", "job", Method.GET_STATE),
  GET_ERROR("/geterror", "job", Method.GET_ERROR),
  GET_ERROR_COUNT("/geterrorcount", "job", Method.GET_ERROR_COUNT),
  GET_OWNER("/getowner", "job", Method.GET_OWNER),
  TAKE_OWNERSHIP("/takeownership", "job", Method.TAKE_OWNERSHIP),
  GET_DISPLAY_NAME("/getdisplayname", "job", Method.GET_DISPLAY_NAME),
  SET_DISPLAY_NAME("/setdisplayname", "job display-name", Method.SET_DISPLAY_NAME),
  GET_DESCRIPTION("/getdescription", "job", Method.GET_DESCRIPTION),
  SET_DESCRIPTION("/setdescription", "job description...", Method.SET_DESCRIPTION),
  GET_PRIORITY("/getpriority", "job", Method.GET_PRIORITY),
  SET_PRIORITY("/setpriority", "job priority", Method.SET_PRIORITY),
  GET_NOTIFY_FLAGS("/getnotifyflags", "job", Method.GET_NOTIFY_FLAGS),
  SET_NOTIFY_FLAGS("/setnotifyflags", "job flags", Method.SET_NOTIFY_FLAGS),
  GET_NOTIFY_INTERFACE("/getnotifyinterface", "job", Method.GET_NOTIFY_INTERFACE),
  GET_NOTIFY_CMD_LINE("/getnotifycmdline", "job", Method.GET_NOTIFY_CMD_LINE, "1.5"),
  SET_NOTIFY_CMD_LINE(
      "/setnotifycmdline", "job program [parameters...]", Method.SET_NOTIFY_CMD_LINE, "1.5"),
  GET_MIN_RETRY_DELAY("/getminretrydelay", "job", Method.GET_MINIMUM_RETRY_DELAY),
  SET_MIN_RETRY_DELAY("/setminretrydelay", "job seconds", Method.SET_MINIMUM_RETRY_DELAY),
  GET_NO_PROGRESS_TIMEOUT("/getnoprogresstimeout", "job", Method.GET_NO_PROGRESS_TIMEOUT),
  SET_NO_PROGRESS_TIMEOUT("/setnoprogresstimeout", "job seconds", Method.SET_NO_PROGRESS_TIMEOUT),
  GET_MAX_DOWNLOAD_TIME("/getmaxdownloadtime", "job", Method.GET_MAXIMUM_DOWNLOAD_TIME),
  SET_MAX_DOWNLOAD_TIME("/setmaxdownloadtime", "job seconds", Method.SET_MAXIMUM_DOWNLOAD_TIME),
  GET_PROXY_USAGE("/getproxyusage", "job", Method.GET_PROXY_SETTINGS),
  GET_PROXY_LIST("/getproxylist", "job", Method.GET_PROXY_SETTINGS),
  GET_PROXY_BYPASS_LIST("/getproxybypasslist", "job", Method.GET_PROXY_SETTINGS),
  SET_PROXY_SETTINGS(
      "/setproxysettings", "job usage [proxy-list] [bypass-list]", Method.SET_PROXY_SETTINGS),
  SET_CREDENTIALS(
      "/setcredentials", "job target scheme user password", Method.SET_CREDENTIALS, "1.5"),
  REMOVE_CREDENTIALS("/removecredentials", "job target scheme", Method.REMOVE_CREDENTIALS, "1.5"),
  GET_CUSTOM_HEADERS("/getcustomheaders", "job", Method.GET_CUSTOM_HEADERS),
  SET_CUSTOM_HEADERS("/setcustomheaders", "job headers...", Method.SET_CUSTOM_HEADERS),
  MAKE_CUSTOM_HEADERS_WRITE_ONLY(
      "/makecustomheaderswriteonly", "job", Method.MAKE_CUSTOM_HEADERS_WRITE_ONLY),
  GET_HTTP_METHOD("/gethttpmethod", "job", Method.GET_HTTP_METHOD),
  SET_HTTP_METHOD("/sethttpmethod", "job method", Method.SET_HTTP_METHOD),
  GET_CLIENT_CERTIFICATE("/getclientcertificate", "job", Method.GET_CLIENT_CERTIFICATE),
  SET_CLIENT_CERTIFICATE_BY_ID(
      "/setclientcertificatebyid",
      "job store-location store-name certificate-hash",
      Method.SET_CLIENT_CERTIFICATE_BY_ID),
  SET_CLIENT_CERTIFICATE_BY_NAME(
      "/setclientcertificatebyname",
      "job store-location store-name subject-name",
      Method.SET_CLIENT_CERTIFICATE_BY_NAME),
  REMOVE_CLIENT_CERTIFICATE("/removeclientcertificate", "job", Method.REMOVE_CLIENT_CERTIFICATE),
  GET_SECURITY_FLAGS("/getsecurityflags", "job", Method.GET_SECURITY_FLAGS),
  SET_SECURITY_FLAGS("/setsecurityflags", "job flags", Method.SET_SECURITY_FLAGS),
  GET_VALIDATION_STATE("/getvalidationstate", "job file-index", Method.GET_VALIDATION_STATE),
  SET_VALIDATION_STATE("/setvalidationstate", "job file-index state", Method.SET_VALIDATION_STATE),
  GET_TEMPORARY_NAME("/gettemporaryname", "job file-index", Method.GET_TEMPORARY_NAME),
  GET_PEER_CACHING_FLAGS("/getpeercachingflags", "job", Method.GET_PEER_CACHING_FLAGS),
  SET_PEER_CACHING_FLAGS("/setpeercachingflags", "job flags", Method.SET_PEER_CACHING_FLAGS),
  GET_PEER_STATS("/getpeerstats", "job file-index", Method.GET_PEER_DOWNLOAD_STATS),
  GET_REPLY_FILE_NAME("/getreplyfilename", "job", Method.GET_REPLY_FILE_NAME, "1.5"),
  SET_REPLY_FILE_NAME("/setreplyfilename", "job path", Method.SET_REPLY_FILE_NAME, "1.5"),
  GET_REPLY_PROGRESS("/getreplyprogress", "job", Method.GET_REPLY_PROGRESS, "1.5"),
  GET_REPLY_DATA("/getreplydata", "job", Method.GET_REPLY_DATA, "1.5"),
  SET_HELPER_TOKEN("/sethelpertoken", "job [user] [password]", Method.SET_HELPER_TOKEN, "4.0"),
  GET_HELPER_TOKEN_SID("/gethelpertokensid", "job", Method.GET_HELPER_TOKEN_SID, "4.0"),
  SET_HELPER_TOKEN_FLAGS("/sethelpertokenflags", "job flags", Method.SET_HELPER_TOKEN_FLAGS, "4.0"),
  GET_HELPER_TOKEN_FLAGS("/gethelpertokenflags", "job", Method.GET_HELPER_TOKEN_FLAGS, "4.0"),
  UTIL_HELP("/util /help", ""),
  UTIL_VERSION("/util /version", "[/verbose]", null, "2.0"),
  UTIL_REPAIR_SERVICE("/util /repairservice", "[/force]"),
  UTIL_SET_IE_PROXY(
      "/util /setieproxy",
      "account usage [proxy-list] [bypass-list] [/conn connection]",
      null,
      "2.0"),
  UTIL_GET_IE_PROXY("/util /getieproxy", "account [/conn connection]"),
  UTIL_ENABLE_ANALYTIC_CHANNEL("/util /enableanalyticchannel", "state"),
  PEER_CACHING_HELP("/peercaching /help", ""),
  PEER_CACHING_GET_CONFIGURATION_FLAGS("/peercaching /getconfigurationflags", "[job]"),
  PEER_CACHING_SET_CONFIGURATION_FLAGS("/peercaching /setconfigurationflags", "[job] flags"),
  CACHE_HELP("/cache /help", ""),
  CACHE_LIST("/cache /list", "[/verbose]"),
  CACHE_INFO("/cache /info", "[record] [/verbose]"),
  CACHE_GET_LIMIT("/cache /getlimit", ""),
  CACHE_SET_LIMIT("/cache /setlimit", "percent"),
  CACHE_GET_EXPIRATION_TIME("/cache /getexpirationtime", ""),
  CACHE_SET_EXPIRATION_TIME("/cache /setexpirationtime", "seconds"),
  CACHE_DELETE("/cache /delete", "record"),
  CACHE_DELETE_URL("/cache /deleteurl", "url"),
  CACHE_CLEAR("/cache /clear", ""),
  PEERS_HELP("/peers /help", ""),
  PEERS_DISCOVER("/peers /discover", ""),
  PEERS_LIST("/peers /list", ""),
  PEERS_CLEAR("/peers /clear", "");

  private static final List<String> READING = List.of("get", "list", "help", "info", "version");

  private final String label;
  private final Syntax syntax;
  private final @Nullable Method method;
  private final @Nullable BitsVersion since;

  Switch(String label, String syntax) {
    this(label, syntax, null, null);
  }

  Switch(String label, String syntax, Method method) {
    this(label, syntax, method, null);
  }

  Switch(String label, String syntax, @Nullable Method method, @Nullable String since) {
    this.label = label;
    this.syntax = Syntax.parse(syntax);
    this.method = method;
    this.since = since == null ? null : BitsVersion.parse(since);
  }

  /** How it is written, such as {@code /resume} or {@code /util /version}; lower case. */
  public String label() {
    return label;
  }

  /** What can follow it. */
  public Syntax syntax() {
    return syntax;
  }

  /** The method that it calls, where it calls one. */
  public Optional<Method> method() {
    return Optional.ofNullable(method);
  }

  /** The first BITS that knows it, where the documentation says so. */
  public Optional<BitsVersion> since() {
    return Optional.ofNullable(since);
  }

  /** Whether a job that exists is its first argument. */
  public boolean takesJob() {
    return !grouped()
        && !syntax.parameters().isEmpty()
        && syntax.parameters().get(0).name().equals("job");
  }

  /** Whether it changes nothing, neither a job nor the machine. */
  public boolean reads() {
    String last = label.substring(label.lastIndexOf('/') + 1);
    return this == QUESTION || this == MONITOR || READING.stream().anyMatch(last::startsWith);
  }

  /** Whether it belongs to a group such as {@code /util}. */
  boolean grouped() {
    return label.indexOf(' ') >= 0;
  }

  /** The whole command as its usage line shows it. */
  String usage() {
    return ("bitsadmin " + label + " " + syntax.text()).trim();
  }

  /** The switch that is written so, in any case of letters and with a slash or a hyphen. */
  public static Optional<Switch> of(String... written) {
    String[] plain = Arrays.stream(written).map(Switch::plain).toArray(String[]::new);
    if (plain.length > 1 && plain[plain.length - 1].equals("/?")) {
      plain[plain.length - 1] = "/help";
    }
    String wanted = String.join(" ", plain);
    return Arrays.stream(values()).filter(each -> each.label.equals(wanted)).findFirst();
  }

  /** Whether this word, such as {@code /util}, only begins a switch. */
  static boolean begins(String written) {
    String start = plain(written) + " ";
    return Arrays.stream(values()).anyMatch(each -> each.label.startsWith(start));
  }

  /** The words that can stand after this one; the empty text: that a command can begin with. */
  static List<String> after(String written) {
    String start = written.isEmpty() ? "" : plain(written) + " ";
    List<String> words = new ArrayList<>();
    for (Switch each : values()) {
      String word = each.label.startsWith(start) ? each.label.substring(start.length()) : "";
      String first = word.substring(0, word.indexOf(' ') < 0 ? word.length() : word.indexOf(' '));
      if (!first.isEmpty() && !words.contains(first)) {
        words.add(first);
      }
    }
    return words;
  }

  /** The switch that has this word after that of its group. */
  static Optional<Switch> inGroup(String written) {
    String end = " " + plain(written);
    return Arrays.stream(values()).filter(each -> each.label.endsWith(end)).findFirst();
  }

  private static String plain(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return lower.startsWith("-") ? "/" + lower.substring(1) : lower;
  }
}
