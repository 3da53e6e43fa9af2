package io.github.bitswise.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a source can be read. */
public final class MicrosoftPage {
  private static final String LEARN = "https://learn.microsoft.com/";
  private static final Pattern API = Pattern.compile("n[a-z]-(?<header>[a-z0-9_]+)(-.*)?");
  private static final Pattern CMDLET = Pattern.compile("[A-Z][a-z]+-Bits[A-Za-z]+");

  /** An issue, for what people report and no page states. */
  private static final Pattern THREAD =
      Pattern.compile("(?<repository>[\\w.-]+/[\\w.-]+)#(?<number>\\d+)");

  /** Pages elsewhere than among those on BITS; empty for what is no page of its own. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "system-error-codes", "windows/win32/debug/system-error-codes",
          "windows-commands-call", "windows-server/administration/windows-commands/call",
          "winhttp-error-messages", "windows/win32/winhttp/error-messages",
          "bitsmsg.h", "",
          "win32metadata", "");

  private MicrosoftPage() {}

  /** The address of the page with this name. */
  public static Optional<String> address(String source) {
    Matcher thread = THREAD.matcher(source);
    if (thread.matches()) {
      return Optional.of(
          "https://github.com/" + thread.group("repository") + "/issues/" + thread.group("number"));
    }
    return Optional.of(path(source)).filter(path -> !path.isEmpty()).map(LEARN::concat);
  }

  private static String path(String source) {
    Matcher api = API.matcher(source);
    if (OTHERS.containsKey(source)) {
      return OTHERS.getOrDefault(source, "");
    } else if (api.matches()) {
      return "windows/win32/api/" + api.group("header") + "/" + source;
    } else if (CMDLET.matcher(source).matches()) {
      return "powershell/module/bitstransfer/" + source.toLowerCase(Locale.ROOT);
    } else if (source.startsWith("policy-csp-")) {
      return "windows/client-management/mdm/" + source;
    } else if (source.equals("bitsadmin") || source.startsWith("bitsadmin-")) {
      return bitsadmin(source);
    }
    return "windows/win32/bits/" + source;
  }

  /** Two pages on bitsadmin stand among those on BITS. */
  private static String bitsadmin(String source) {
    return source.equals("bitsadmin-tool") || source.equals("bitsadmin-examples")
        ? "windows/win32/bits/" + source
        : "windows-server/administration/windows-commands/" + source;
  }
}
