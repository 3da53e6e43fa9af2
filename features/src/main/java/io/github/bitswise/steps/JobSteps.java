package io.github.bitswise.steps;

import io.cucumber.java.en.Given;
import io.github.bitswise.job.JobState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sentences about the job; after the one that creates it, they mean the job created last. */
public class JobSteps {

  private final Draft draft;

  public JobSteps(Draft draft) {
    this.draft = draft;
  }

  @Given("{account} creates a job that downloads {string} to {string}")
  public void downloads(String owner, String remote, String local) {
    draft.newJob().put("owner", owner);
    file(remote, local);
  }

  @Given("somebody creates a job that downloads {string} to {string}")
  public void somebodyDownloads(String remote, String local) {
    draft.newJob();
    file(remote, local);
  }

  @Given("{account} creates a job that uploads {string} to {string}")
  public void uploads(String owner, String local, String remote) {
    draft.newJob().put("owner", owner);
    draft.job().put("type", "upload");
    file(remote, local);
  }

  @Given("{account} creates a job without files")
  public void empty(String owner) {
    draft.newJob().put("owner", owner);
  }

  @Given("{account} creates a job of {int} files")
  public void many(String owner, int files) {
    empty(owner);
    for (int i = 0; i < files; i++) {
      alsoDownloads("http://files.contoso.com/" + i + ".cab", "C:\\drop\\" + i + ".cab");
    }
  }

  @Given("the job also downloads {string} to {string}")
  public void alsoDownloads(String remote, String local) {
    file(remote, local);
  }

  @Given("the job also uploads {string} to {string}")
  public void alsoUploads(String local, String remote) {
    file(remote, local);
  }

  @Given("the job is called {string}")
  public void called(String name) {
    draft.rename(name);
  }

  @Given("the service impersonates {account}, with cloaking {cloaking}")
  public void impersonates(String account, String cloaking) {
    draft.job().put("impersonates", account);
    draft.job().put("cloaking", cloaking);
  }

  @Given("the service impersonates nobody")
  public void impersonatesNobody() {
    draft.job().put("impersonates", "none");
  }

  @Given("the client's impersonation level is {word}")
  public void impersonationLevel(String level) {
    draft.job().put("impersonation-level", level);
  }

  @Given("the job is made with {word}")
  public void tool(String tool) {
    draft.job().put("tool", tool);
  }

  /** What stands in its texts for something that is not known, with blanks between. */
  @Given("the job has the variables {string}")
  public void variables(String names) {
    draft.job().put("variables", List.of(names.split(" ")));
  }

  @Given("a library makes the job")
  public void library() {
    draft.job().put("library", true);
  }

  @Given("the client uses cloaking {cloaking}")
  public void cloaking(String cloaking) {
    draft.job().put("cloaking", cloaking);
  }

  @Given("the job is described as {string}")
  public void described(String description) {
    draft.job().put("description", description);
  }

  @Given("the job has a helper token of {account} with the flags {word}")
  public void helperTokenFlags(String account, String flags) {
    helperToken(account, List.of(flags));
    draft.jobSection("helper-token").put("flags", Integer.decode(flags));
  }

  @Given("the job has a helper token of {account} for {uses}")
  public void helperToken(String account, List<String> flags) {
    Map<String, Object> token = new LinkedHashMap<>();
    token.put("account", account);
    token.put("flags", flags);
    draft.job().put("helper-token", token);
  }

  @Given("the job has no helper token")
  public void noHelperToken() {
    draft.job().put("helper-token", "none");
  }

  @Given("the job has no credentials")
  public void noCredentials() {
    draft.job().put("credentials", new ArrayList<>());
  }

  @Given("the job has implicit {scheme} credentials for the {target}")
  public void implicitCredentials(String scheme, String target) {
    draft.jobList("credentials").add(credential(target, scheme));
  }

  @Given("the job has {scheme} credentials of {string} for the {target}")
  public void explicitCredentials(String scheme, String user, String target) {
    Map<String, Object> credential = credential(target, scheme);
    credential.put("user", user);
    credential.put("password", "not shown");
    draft.jobList("credentials").add(credential);
  }

  @Given(
      "the job has {scheme} credentials of {string} with a password of {int} characters for the {target}")
  public void longPassword(String scheme, String user, int length, String target) {
    Map<String, Object> credential = credential(target, scheme);
    credential.put("user", user);
    credential.put("password", "x".repeat(length));
    draft.jobList("credentials").add(credential);
  }

  @Given("the job uses the stored credentials for the proxy")
  public void storedCredentials() {
    draft.jobSection("properties").put("use-stored-credentials", "proxy");
  }

  /** A certificate by its hash, in the store {@code MY} of {@code local-machine} and the like. */
  @Given("the job has a client certificate of {word}")
  public void clientCertificate(String location) {
    draft.jobSection("client-certificate").put("location", location);
    draft.jobSection("client-certificate").put("hash", "0123456789abcdef0123456789abcdef01234567");
  }

  @Given("the job has a client certificate of {word} by the subject {string}")
  public void clientCertificate(String location, String subject) {
    draft.jobSection("client-certificate").put("location", location);
    draft.jobSection("client-certificate").put("subject", subject);
  }

  /** Names or numbers of flags, separated by commas. */
  @Given("the job has the security flags {string}")
  public void securityFlags(String flags) {
    draft.job().put("security-flags", Words.list(flags));
  }

  /** {@code true}, or the error with which the callback declines. */
  @Given("the job has the callback for server certificates {string}")
  public void callback(String answer) {
    draft.job().put("server-certificate-callback", answer.equals("true") ? true : answer);
  }

  @Given("the job uses the proxy settings {usage}")
  public void proxySettings(String usage) {
    draft.jobSection("proxy").put("usage", usage);
  }

  @Given("the job uses the proxies {string}")
  public void proxies(String list) {
    draft.jobSection("proxy").put("usage", "override");
    draft.jobSection("proxy").put("list", list);
  }

  @Given("the job uses the proxies {string} except for {string}")
  public void proxies(String list, String bypass) {
    proxies(list);
    draft.jobSection("proxy").put("bypass", bypass);
  }

  @Given("the job uses a proxy list of {int} characters")
  public void longProxies(int length) {
    String port = ":8080";
    proxies("x".repeat(length - port.length()) + port);
  }

  @Given("the job uses a bypass list of {int} characters")
  public void longBypass(int length) {
    proxies("p1.contoso.com:8080", "*" + "x".repeat(length - 1));
  }

  @Given("the job is in the state {state}")
  public void state(JobState state) {
    draft.job().put("state", state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** How long the transfer takes. */
  @Given("the job takes {int} second(s)")
  public void takesSeconds(int seconds) {
    draft.job().put("takes", seconds + "s");
  }

  @Given("the job takes {int} hour(s)")
  public void takes(int hours) {
    draft.job().put("takes", hours + "h");
  }

  @Given("the job has the priority {word}")
  public void priority(String priority) {
    draft.job().put("priority", priority);
  }

  @Given("the job has the cost flags {string}")
  public void costFlags(String flags) {
    draft.jobSection("properties").put("cost-flags", flags);
  }

  @Given("the job has a maximum download time of {word}")
  public void maximumDownloadTime(String time) {
    draft.job().put("maximum-download-time", time);
  }

  private void file(String remote, String local) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("remote", remote);
    file.put("local", local);
    draft.jobList("files").add(file);
  }

  private static Map<String, Object> credential(String target, String scheme) {
    Map<String, Object> credential = new LinkedHashMap<>();
    credential.put("target", target);
    credential.put("scheme", scheme);
    return credential;
  }
}
