package io.github.bitswise.bitsadmin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EverySwitchTest {

  private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

  static {
    means("/help", "aside");
    means("/?", "aside");
    means("/list", "lists");
    means("/list /verbose /allusers", "lists everybody's");
    means("/monitor", "lists");
    means("/monitor /allusers /refresh 60", "lists everybody's");
    means("/reset", "resets");
    means("/reset /allusers", "resets everybody's");
    means(
        "/transfer j http://h/a C:\\a",
        "j: CreateJob DOWNLOAD, AddFile http://h/a -> C:\\a, Resume, Complete");
    means("/create j", "j: CreateJob DOWNLOAD");
    means("/create /download j", "j: CreateJob DOWNLOAD");
    means("/create /upload j", "j: CreateJob UPLOAD");
    means("/create /Upload-Reply j", "j: CreateJob UPLOAD_REPLY");
    means("/info j", "reads j");
    means("/info j /verbose", "reads j");
    means("/info /verbose j", "reads j");
    means("/addfile j http://h/a C:\\a", "j: AddFile http://h/a -> C:\\a");
    means("/addfileset j C:\\set.txt", "j: unclear AddFileSet C:\\set.txt");
    means(
        "/addfilewithranges j http://h/a C:\\a 0:100,2000:eof",
        "j: AddFileWithRanges http://h/a -> C:\\a in ranges");
    means("/replaceremoteprefix j http://a http://b", "j: ReplaceRemotePrefix");
    means("/listfiles j", "reads j");
    means("/suspend j", "j: Suspend");
    means("/resume j", "j: Resume");
    means("/cancel j", "j: Cancel");
    means("/complete j", "j: Complete");
    means("/gettype j", "reads j");
    means("/getaclflags j", "reads j");
    means("/setaclflags j OGDS", "j: SetFileACLFlags 15");
    means("/setaclflag j og", "j: SetFileACLFlags 3");
    means("/getbytestotal j", "reads j");
    means("/getbytestransferred j", "reads j");
    means("/getfilestotal j", "reads j");
    means("/getfilestransferred j", "reads j");
    means("/getcreationtime j", "reads j");
    means("/getmodificationtime j", "reads j");
    means("/getcompletiontime j", "reads j");
    means("/getstate j", "reads j");
    means("/geterror j", "reads j");
    means("/geterrorcount j", "reads j");
    means("/getowner j", "reads j");
    means("/takeownership j", "j: TakeOwnership");
    means("/getdisplayname j", "reads j");
    means("/setdisplayname j \"a job\"", "j: SetDisplayName a job");
    means("/getdescription j", "reads j");
    means("/setdescription j some music", "j: SetDescription some music");
    means("/getpriority j", "reads j");
    means("/setpriority j high", "j: SetPriority HIGH");
    means("/getnotifyflags j", "reads j");
    means("/setnotifyflags j 3", "j: SetNotifyFlags 3");
    means("/getnotifyinterface j", "reads j");
    means("/getnotifycmdline j", "reads j");
    means("/setnotifycmdline j C:\\n.exe NULL", "j: SetNotifyCmdLine <C:\\n.exe> <>");
    means("/setnotifycmdline j NULL NULL", "j: SetNotifyCmdLine <> <>");
    means(
        "/setnotifycmdline j C:\\n.exe \"C:\\n.exe /x\"",
        "j: SetNotifyCmdLine <C:\\n.exe> <C:\\n.exe /x>");
    means("/getminretrydelay j", "reads j");
    means("/setminretrydelay j 35", "j: SetMinimumRetryDelay PT35S");
    means("/getnoprogresstimeout j", "reads j");
    means("/setnoprogresstimeout j 3600", "j: SetNoProgressTimeout PT1H");
    means("/getmaxdownloadtime j", "reads j");
    means("/setmaxdownloadtime j 0xA", "j: SetMaximumDownloadTime PT10S");
    means("/getproxyusage j", "reads j");
    means("/getproxylist j", "reads j");
    means("/getproxybypasslist j", "reads j");
    means("/setproxysettings j AutoDetect", "j: SetProxySettings AUTODETECT");
    means(
        "/setproxysettings j OVERRIDE a:80,b:81 \"<local> *.x\"",
        "j: SetProxySettings OVERRIDE <a:80 b:81> [<local>, *.x]");
    means("/setproxysettings j OVERRIDE a:80 NULL", "j: SetProxySettings OVERRIDE <a:80> []");
    means("/setproxysettings j OVERRIDE a:80", "j: SetProxySettings OVERRIDE <a:80>");
    means(
        "/setcredentials j SERVER BASIC ann secret",
        "j: SetCredentials SERVER BASIC ann NEITHER 6");
    means(
        "/setcredentials j proxy negotiate null NULL", "j: SetCredentials PROXY NEGOTIATE  BOTH 0");
    means("/setcredentials j PROXY NTLM ann NULL", "j: SetCredentials PROXY NTLM ann PASSWORD 0");
    means("/setcredentials j PROXY DIGEST NULL x", "j: SetCredentials PROXY DIGEST  USER 1");
    means("/removecredentials j SERVER PASSPORT", "j: RemoveCredentials SERVER PASSPORT");
    means("/getcustomheaders j", "reads j");
    means("/setcustomheaders j \"A: 1\" B:2", "j: SetCustomHeaders [A, B] 11");
    means("/makecustomheaderswriteonly j", "j: MakeCustomHeadersWriteOnly");
    means("/gethttpmethod j", "reads j");
    means("/sethttpmethod j POST", "j: SetHttpMethod POST");
    means("/getclientcertificate j", "reads j");
    means(
        "/setclientcertificatebyid j 1 MY A106",
        "j: SetClientCertificateByID current-user\\MY hash A106");
    means(
        "/setclientcertificatebyname j local_machine MY ann",
        "j: SetClientCertificateByName local-machine\\MY subject ann");
    means("/removeclientcertificate j", "j: RemoveClientCertificate");
    means("/getsecurityflags j", "reads j");
    means("/setsecurityflags j 0x0801", "j: SetSecurityFlags 2049");
    means("/getvalidationstate j 0", "reads j");
    means("/setvalidationstate j 2 TRUE", "j: SetValidationState 1");
    means("/gettemporaryname j 1", "reads j");
    means("/getpeercachingflags j", "reads j");
    means("/setpeercachingflags j 1", "j: SetPeerCachingFlags 1");
    means("/getpeerstats j 0", "reads j");
    means("/getreplyfilename j", "reads j");
    means("/setreplyfilename j C:\\reply", "j: SetReplyFileName C:\\reply");
    means("/getreplyprogress j", "reads j");
    means("/getreplydata j", "reads j");
    means("/sethelpertoken j", "j: SetHelperToken");
    means("/sethelpertoken j ann@contoso secret", "j: SetHelperToken as ann@contoso");
    means("/gethelpertokensid j", "reads j");
    means("/sethelpertokenflags j 0x0003", "j: SetHelperTokenFlags 3");
    means("/sethelpertokenflags j 8", "j: SetHelperTokenFlags 8 undefined HELPER_TOKEN_FLAGS 8");
    means("/gethelpertokenflags j", "reads j");
    means("/util /help", "aside");
    means("/util /?", "aside");
    means("/util", "aside");
    means("/util /version", "aside");
    means("/util /version /verbose", "aside");
    means("/util /repairservice /force", "aside");
    means("/util /setieproxy localsystem NO_PROXY", "localsystem NO_PROXY");
    means("/util /setieproxy localsystem RESET", "localsystem RESET");
    means(
        "/util /setieproxy networkservice AUTODETECT /conn modem",
        "networkservice AUTODETECT connection");
    means(
        "/util /setieproxy localsystem MANUAL_PROXY a,b:80 NULL",
        "localsystem MANUAL_PROXY <a b:80> <NULL>");
    means("/util /setieproxy localsystem MANUAL_PROXY a:80", "localsystem MANUAL_PROXY <a:80>");
    means(
        "/util /setieproxy localservice AUTOSCRIPT http://h/p.js",
        "localservice AUTOSCRIPT <http://h/p.js>");
    means("/util /getieproxy localsystem", "aside");
    means("/util /enableanalyticchannel TRUE", "aside");
    means("/peercaching /help", "aside");
    means("/peercaching /getconfigurationflags", "aside");
    means("/peercaching /getconfigurationflags j", "aside");
    means("/peercaching /setconfigurationflags 1", "aside");
    means("/peercaching /setconfigurationflags j 1", "aside");
    means("/cache /help", "aside");
    means("/cache /list /verbose", "aside");
    means("/cache /info", "aside");
    means("/cache /info {6511FB02-E195-40A2-B595-E8E2F8F47702} /verbose", "aside");
    means("/cache /getlimit", "aside");
    means("/cache /setlimit 50", "aside");
    means("/cache /getexpirationtime", "aside");
    means("/cache /setexpirationtime 60", "aside");
    means("/cache /delete {6511FB02-E195-40A2-B595-E8E2F8F47702}", "aside");
    means("/cache /deleteurl http://h/a", "aside");
    means("/cache /clear", "aside");
    means("/peers /help", "aside");
    means("/peers /discover", "aside");
    means("/peers /list", "aside");
    means("/peers /clear", "aside");
    means("", "aside");
    means("/rawreturn /nowrap /getstate j", "reads j");
  }

  private static void means(String arguments, String meaning) {
    MEANINGS.put(arguments, meaning);
  }

  static Stream<Arguments> meanings() {
    return MEANINGS.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest
  @MethodSource("meanings")
  void each_command_has_its_meaning(String arguments, String meaning) {
    assertThat(Shown.of("bitsadmin " + arguments)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @MethodSource("meanings")
  void case_and_the_kind_of_dash_do_not_matter_in_a_switch(String arguments, String meaning) {
    int end = arguments.indexOf(' ');
    String first = end < 0 ? arguments : arguments.substring(0, end);
    String other = first.replace('/', '-').toUpperCase(Locale.ROOT);
    assertThat(Shown.of("bitsadmin " + other + arguments.substring(first.length())))
        .isEqualTo(meaning);
  }

  @Test
  void no_switch_is_missing_from_the_table() {
    Set<Switch> seen = EnumSet.noneOf(Switch.class);
    MEANINGS
        .keySet()
        .forEach(each -> Line.read("bitsadmin " + each).command().ifPresent(seen::add));
    assertThat(seen).containsExactlyInAnyOrder(Switch.values());
  }

  @ParameterizedTest
  @EnumSource(Switch.class)
  void each_switch_is_found_by_what_it_is_written_like(Switch each) {
    assertThat(Switch.of(each.label().toUpperCase(Locale.ROOT).split(" "))).contains(each);
    assertThat(Switch.of(each.label().replace('/', '-').split(" "))).contains(each);
  }

  @ParameterizedTest
  @EnumSource(Switch.class)
  void help_can_be_asked_for_after_each_switch(Switch each) {
    assertThat(Shown.of("bitsadmin " + each.label() + " /?")).isEqualTo("aside");
  }

  @ParameterizedTest
  @EnumSource(Switch.class)
  void a_switch_reads_where_its_method_changes_nothing(Switch each) {
    each.method().ifPresent(method -> assertThat(each.reads()).isEqualTo(!method.changes()));
  }

  @Test
  void the_documentation_says_since_when_there_are_some_switches() {
    assertThat(Switch.SET_CREDENTIALS.since())
        .hasToString("Optional[BitsVersion[major=1, minor=5]]");
    assertThat(Switch.UTIL_SET_IE_PROXY.since().orElseThrow().major()).isEqualTo(2);
    assertThat(Switch.SET_HELPER_TOKEN.since().orElseThrow().major()).isEqualTo(4);
    assertThat(Switch.RESUME.since()).isEmpty();
    assertThat(Arrays.stream(Switch.values()).filter(each -> each.since().isPresent()))
        .allMatch(each -> each.method().isPresent() || each.label().startsWith("/util"));
  }

  @Test
  void output_for_parsing_is_told_apart() {
    assertThat(Line.read("bitsadmin /RawReturn /create j").raw()).isTrue();
    assertThat(Line.read("bitsadmin /nowrap /create j").raw()).isFalse();
    assertThat(Line.read("bitsadmin /create j").raw()).isFalse();
  }
}
