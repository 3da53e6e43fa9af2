package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.bits.Event;
import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.Cloaking;
import io.github.bitswise.job.Credential;
import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.machine.CertificateFault;
import io.github.bitswise.machine.Conduct;
import io.github.bitswise.machine.Endpoint;
import io.github.bitswise.machine.IeProxy;
import io.github.bitswise.machine.Machine;
import io.github.bitswise.machine.MultiRangeReply;
import io.github.bitswise.machine.SessionKind;
import io.github.bitswise.machine.UploadExtension;
import io.github.bitswise.machine.WindowsVersion;
import io.github.bitswise.scenario.Expectation;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceText;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {

  private static String text = "";
  private static Scenario whole;

  @BeforeAll
  static void read() throws IOException {
    text = Samples.text("whole.bits.yaml");
    whole = scenario(text);
  }

  private static Scenario scenario(String yaml) {
    ReadResult result = Inputs.read(new SourceText("a.yaml", yaml));
    assertThat(result.problems()).isEmpty();
    return result.scenario().orElseThrow();
  }

  @Test
  void reads_the_machine() {
    Machine machine = whole.machine();
    assertThat(machine.windows().get()).isEqualTo(new WindowsVersion(17763, "Windows 10 1809"));
    assertThat(machine.computer().get()).isEqualTo("PC1");
    assertThat(machine.domain().get()).contains("CONTOSO");
    assertThat(machine.winHttpProxy().get()).contains("oldproxy:80");
    assertThat(machine.networkUp().get()).isTrue();
    assertThat(machine.wpad().get()).isEmpty();
    assertThat(machine.wpad().at().stated()).isTrue();
    assertThat(machine.scripts())
        .containsEntry("http://wpad.contoso.com/p.pac", Optional.of("proxy.contoso.com:8080"))
        .containsEntry("http://x/y.pac", Optional.empty());
    assertThat(machine.volumes()).containsExactly("C:", "D:");
    assertThat(machine.useLmCompat().get()).isEqualTo(2);
    assertThat(machine.useLmCompat().at().stated()).isTrue();
    assertThat(machine.lmCompatibilityLevel().get()).isEqualTo(3);
  }

  @Test
  void what_a_machine_does_not_say_is_unknown_or_the_documented_default() {
    Machine machine = scenario("jobs: [{name: a}]").machine();
    assertThat(machine).isEqualTo(Machine.unknown());
    assertThat(scenario("machine: {domain: None}").machine().domain().get()).isEmpty();
  }

  @Test
  void reads_accounts_in_their_canonical_spelling() {
    assertThat(whole.accounts().keySet())
        .containsExactly(
            "localsystem",
            "contoso\\svc$",
            "contoso\\web",
            "contoso\\ann",
            "contoso\\bob",
            "contoso\\carl");
    assertThat(account("localsystem").name()).isEqualTo("LocalSystem");
    assertThat(account("localsystem").administrator().get()).isTrue();
    assertThat(account("contoso\\svc$").kind()).isEqualTo(AccountKind.MANAGED);
    Account web = account("contoso\\web");
    assertThat(web.kind()).isEqualTo(AccountKind.SERVICE_LOGON);
    assertThat(web.groups().get()).containsExactly("CONTOSO\\Web");
    assertThat(web.sessions().get()).isEmpty();
    assertThat(web.administrator().get()).isFalse();
  }

  @Test
  void reads_sessions_drives_and_proxy_settings_of_an_account() {
    Account ann = account("contoso\\ann");
    assertThat(ann.sessions().get())
        .containsExactly(SessionKind.INTERACTIVE, SessionKind.REMOTE_POWERSHELL);
    assertThat(ann.drives().get())
        .extracting(d -> d.letter() + d.path())
        .containsExactly("Z:\\\\nas\\drop", "Y:\\\\nas\\home");
    assertThat(ann.drives().get().get(0).persistent().known()).isFalse();
    assertThat(ann.drives().get().get(1).persistent().get()).isTrue();
    assertThat(ann.ieProxy().get())
        .isEqualTo(
            new IeProxy(
                Optional.of("proxy.contoso.com:8080"),
                List.of("<local>", "*.contoso.com"),
                true,
                Optional.empty(),
                false));
    assertThat(account("contoso\\bob").drives().get()).isEmpty();
    assertThat(account("contoso\\bob").ieProxy().get()).isEqualTo(IeProxy.NONE);
  }

  @Test
  void an_account_that_only_a_job_names_is_one_of_which_nothing_is_known() {
    Account carl = account("contoso\\carl");
    assertThat(carl).isEqualTo(Account.named("CONTOSO\\carl", carl.at()));
    assertThat(line(carl.at().line())).contains("impersonates: CONTOSO\\carl");
  }

  @Test
  void reads_servers_and_proxies() {
    assertThat(whole.servers())
        .extracting(Endpoint::name)
        .startsWith("http://files.contoso.com", "\\\\nas\\drop", "https://open.contoso.com");
    Endpoint files = whole.servers().get(0);
    assertThat(files.authentication().get()).containsExactly(AuthScheme.NTLM, AuthScheme.NEGOTIATE);
    assertThat(files.ranges().get()).isTrue();
    assertThat(files.direct().get()).isFalse();
    assertThat(whole.servers().get(1).authentication().get()).isEmpty();
    assertThat(whole.servers().get(1).allow().get()).containsExactly("CONTOSO\\ann");
    assertThat(whole.servers().get(2).authentication().get()).containsExactly(AuthScheme.NTLM);
    assertThat(whole.servers().get(2).anonymous()).isTrue();
    assertThat(whole.servers().get(2).certificate().get()).isEmpty();
    assertThat(files.certificate().get())
        .containsExactly(CertificateFault.OTHER_NAME, CertificateFault.EXPIRED);
    assertThat(whole.proxies().get(0).allow().get()).isEmpty();
  }

  @Test
  void reads_how_servers_behave() {
    Conduct file = whole.servers().get(3).conduct();
    assertThat(file.reachable().get()).isTrue();
    assertThat(file.answers().get()).isEqualTo("200");
    assertThat(file.exists().get()).isTrue();
    assertThat(file.head().get()).isTrue();
    assertThat(file.size().get()).isEqualTo(3L << 30);
    assertThat(file.http().get()).isEqualTo("1.1");
    assertThat(file.multiRange().get()).isEqualTo(MultiRangeReply.MERGED);

    Conduct upload = whole.servers().get(4).conduct();
    assertThat(upload.iis().get()).isEqualTo(10);
    assertThat(upload.farm().get()).isTrue();
    UploadExtension extension = upload.extension().get();
    assertThat(extension.installed()).isTrue();
    assertThat(extension.maximumUploadSize().get()).isEqualTo(10L << 20);
    assertThat(extension.allowOverwrites().get()).isTrue();
    assertThat(extension.sessionTimeout().get()).isEqualTo(Duration.ofDays(14));
    assertThat(extension.hostId().get()).isTrue();

    Conduct old = whole.servers().get(5).conduct();
    assertThat(old.answers().get()).isEqualTo("ERROR_WINHTTP_TIMEOUT");
    assertThat(old.size().get()).isEqualTo(Conduct.NO_SIZE);
    assertThat(old.extension().get().installed()).isFalse();
  }

  @Test
  void reads_a_job_with_everything() {
    JobConfiguration job = whole.jobs().get(0);
    assertThat(job.name()).isEqualTo("nightly payload");
    assertThat(job.owner().get()).isEqualTo("LocalSystem");
    assertThat(job.client().impersonates()).isEmpty();
    assertThat(job.files())
        .extracting(f -> f.index() + f.remote().text() + f.local().text())
        .containsExactly(
            "0http://files.contoso.com/p.cabC:\\drop\\p.cab",
            "1\\\\nas\\drop\\q.cabC:\\drop\\q.cab");
    assertThat(job.helperToken().orElseThrow().account()).isEqualTo("CONTOSO\\ann");
    assertThat(job.helperToken().orElseThrow().localFile()).isTrue();
    assertThat(job.helperToken().orElseThrow().network()).isTrue();
    assertThat(job.credentials())
        .extracting(Credential::target)
        .containsExactly(AuthTarget.PROXY, AuthTarget.SERVER, AuthTarget.SERVER);
    assertThat(job.credentials())
        .extracting(Credential::implicit)
        .containsExactly(true, false, true);
    assertThat(job.credentials().get(1).user()).isEqualTo("u1");
    assertThat(job.proxy().usage()).isEqualTo(ProxyUsage.OVERRIDE);
    assertThat(job.proxy().list()).contains("http=p1:80 p2");
    assertThat(job.proxy().bypass()).containsExactly("a", "b", "c");
    assertThat(job.priority()).isEqualTo(Priority.FOREGROUND);
    assertThat(job.state()).isEqualTo(JobState.TRANSIENT_ERROR);
    assertThat(job.storedProxyCredentials()).isTrue();
    assertThat(job.credentialsVisible()).isTrue();
  }

  @Test
  void what_a_job_does_not_say_has_the_documented_default() {
    JobConfiguration job = scenario("jobs: [{name: 7}]").jobs().get(0);
    assertThat(job.name()).isEqualTo("7");
    assertThat(job.owner().known()).isFalse();
    assertThat(job.client().cloaking().known()).isFalse();
    assertThat(job.client().impersonationLevel().known()).isFalse();
    assertThat(job.type()).isEqualTo(JobType.DOWNLOAD);
    assertThat(job.priority()).isEqualTo(Priority.NORMAL);
    assertThat(job.state()).isEqualTo(JobState.SUSPENDED);
    assertThat(job.proxy().usage()).isEqualTo(ProxyUsage.PRECONFIG);
    assertThat(job.proxy().at().stated()).isFalse();
    assertThat(job.files()).isEmpty();
    assertThat(job.storedProxyCredentials()).isFalse();
  }

  @Test
  void reads_impersonation() {
    JobConfiguration job = whole.jobs().get(1);
    assertThat(job.client().impersonates().orElseThrow().get()).isEqualTo("CONTOSO\\carl");
    assertThat(job.client().cloaking().get()).isEqualTo(Cloaking.MANAGER_ONLY);
    assertThat(job.client().impersonationLevel().get()).isEqualTo(ImpersonationLevel.IDENTIFY);
    assertThat(job.type()).isEqualTo(JobType.UPLOAD_REPLY);
  }

  @Test
  void reads_the_timeline_with_accounts_as_they_are_spelled_where_they_are_described() {
    assertThat(whole.timeline())
        .extracting(ScenarioReaderTest::shown)
        .containsExactly(
            "Called[job=programmed, step=SetHelperToken]",
            "Called[job=nightly payload, step=Resume]",
            "Logon[account=CONTOSO\\ann, session=INTERACTIVE]",
            "Logon[account=CONTOSO\\ann, session=RDP]",
            "Logoff[account=CONTOSO\\carl, session=Optional.empty]",
            "Disconnect[account=CONTOSO\\ann]",
            "Network[up=false]",
            "After[time=PT10M]",
            "Point[jobs=[nightly payload]]",
            "After[time=PT30S]",
            "Reboot[]",
            "ServiceRestart[]");
    assertThat(((Event.After) whole.timeline().get(7)).time()).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void reads_expectations_in_one_spelling() {
    assertThat(whole.expectations().get(1).values())
        .containsEntry("outcome", "fails")
        .containsEntry("state", "ERROR")
        .containsEntry("error", "0x80200056")
        .containsEntry("owner", "LocalSystem")
        .containsEntry("proxy", "direct")
        .containsEntry("waits-for", "none")
        .containsEntry("identities.server", "CONTOSO\\ann")
        .containsEntry("identities.local-file", "LocalSystem");
    assertThat(whole.expectations().get(1).places()).hasSize(8);
    assertThat(whole.expectations().get(2).values()).containsEntry("error", "BG_E_TOKEN_REQUIRED");
  }

  @Test
  void reads_what_is_expected_at_a_point_of_the_timeline() {
    Expectation expected = whole.expectations().get(0);

    assertThat(expected.values())
        .containsOnly(Map.entry("state", "QUEUED"), Map.entry("identities.server", "contoso\\ANN"));
    assertThat(expected.point()).contains(whole.timeline().get(8).at());
    assertThat(whole.expectations().subList(1, 3)).allMatch(each -> each.point().isEmpty());
  }

  @Test
  void every_place_is_that_of_the_value() {
    JobConfiguration job = whole.jobs().get(0);
    assertThat(text.substring(job.owner().at().start(), job.owner().at().end()))
        .isEqualTo("S-1-5-18");
    var local = job.files().get(0).local().at();
    assertThat(text.substring(local.start(), local.end())).isEqualTo("'C:\\drop\\p.cab'");
    assertThat(line(local.line()).substring(local.column() - 1)).startsWith("'C:\\drop\\p.cab'");
    var flags = job.helperToken().orElseThrow().flagsAt();
    assertThat(text.substring(flags.start(), flags.end())).isEqualTo("[network, LOCAL_FILE]");
  }

  @Test
  void a_password_is_neither_kept_nor_shown() {
    ReadResult result = Inputs.read(new SourceText("a.yaml", text));
    assertThat(text).contains("hunter2");
    assertThat(result.toString()).doesNotContain("hunter2");
    assertThat(result.shown().text()).hasSameSizeAs(text);
  }

  @Test
  void the_same_file_as_json_means_the_same() {
    String yaml =
        "jobs: [{name: a, owner: SYSTEM, files: [{remote: 'http://h/f', local: 'C:\\f'}]}]";
    String json =
        """
        {"jobs": [{"name": "a", "owner": "SYSTEM",
          "files": [{"remote": "http://h/f", "local": "C:\\\\f"}]}]}
        """;
    Scenario fromJson = Inputs.read(new SourceText("-", json)).scenario().orElseThrow();
    JobConfiguration one = scenario(yaml).jobs().get(0);
    JobConfiguration other = fromJson.jobs().get(0);
    assertThat(other.owner().get()).isEqualTo(one.owner().get());
    assertThat(other.files().get(0).local().text()).isEqualTo(one.files().get(0).local().text());
  }

  private static Account account(String key) {
    return whole.accounts().get(key);
  }

  private static String line(int number) {
    return new SourceText("a.yaml", text).line(number);
  }

  @Test
  void values_of_headers_are_neither_kept_nor_shown() {
    String yaml =
        """
        jobs:
          - { name: a, headers: { Authorization: Bearer t0ken, "X-Key": 't0ken 2' } }
          - name: b
            headers: ["X-Key: t0ken", 'Cookie: a:t0ken']
          - { name: c, headers: "X-Key: t0ken" }
          - { name: d, program: [ { set-custom-headers: { X-Key: t0ken } } ] }
          - { name: e, program: [ { call: SetCustomHeaders, X-Key: t0ken } ] }
        """;

    ReadResult result = Inputs.read(new SourceText("a.yaml", yaml));

    assertThat(result.scenario().orElseThrow().jobs())
        .extracting(job -> job.httpOptions().headers().orElseThrow().names())
        .containsExactly(
            List.of("Authorization", "X-Key"),
            List.of("X-Key", "Cookie"),
            List.of("X-Key"),
            List.of("X-Key"),
            List.of("X-Key"));
    assertThat(result.toString()).doesNotContain("t0ken").contains("X-Key", "Cookie");
  }

  private static String shown(Event event) {
    return event instanceof Event.Called called
        ? "Called[job=" + called.job() + ", step=" + called.step().action().label() + "]"
        : event.toString().replaceAll(", at=[^]]*|at=[^]]*", "");
  }
}
