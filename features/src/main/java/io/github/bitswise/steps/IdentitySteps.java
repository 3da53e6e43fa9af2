package io.github.bitswise.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.github.bitswise.answer.IdentityUse;
import io.github.bitswise.answer.Prediction;
import java.util.List;

/** Sentences about as whom each resource is opened. */
public class IdentitySteps {

  private final Draft draft;
  private final Answers answers;

  public IdentitySteps(Draft draft, Answers answers) {
    this.draft = draft;
    this.answers = answers;
  }

  @Then("the local file is opened as {identity}")
  public void localFile(String identity) {
    all("local-file", identity);
  }

  @Then("the remote file is opened as {identity}")
  public void remoteFile(String identity) {
    all("remote-file", identity);
  }

  /** Its owner in the file system, once the job is completed. */
  @Then("the final file belongs to {identity}")
  public void finalFile(String identity) {
    all("final-file", identity);
  }

  @Then("the server sees {identity}")
  public void server(String identity) {
    all("server", identity);
  }

  @Then("the proxy sees {identity}")
  public void proxy(String identity) {
    all("proxy", identity);
  }

  @Then("the proxy settings are read as {identity}")
  public void proxySettings(String identity) {
    all("proxy-settings", identity);
  }

  @Then("the proxy is detected as {identity}")
  public void proxyDetection(String identity) {
    all("proxy-detection", identity);
  }

  @Then("the client certificate is opened as {identity}")
  public void certificate(String identity) {
    all("certificate", identity);
  }

  @Then("no client certificate is opened")
  public void noCertificate() {
    assertThat(uses("certificate")).as(this::shown).isEmpty();
  }

  @Then("no proxy is detected")
  public void noDetection() {
    assertThat(uses("proxy-detection")).as(this::shown).isEmpty();
  }

  @Then("no proxy is asked")
  public void noProxy() {
    assertThat(uses("proxy")).as(this::shown).isEmpty();
  }

  /** The behaviour is among those that decide as whom some resource is opened. */
  @Then("an identity rests on {id}")
  public void restsOn(String behaviour) {
    assertThat(answers.prediction().identities())
        .as(this::shown)
        .anyMatch(use -> use.because().contains(behaviour));
  }

  /** Every target of this kind is opened as this identity, and there is one. */
  private void all(String resource, String words) {
    Identity identity = Identity.named(words);
    assertThat(uses(resource)).as(this::shown).isNotEmpty().allMatch(identity::is);
  }

  private List<IdentityUse> uses(String resource) {
    return answers.prediction().identities().stream()
        .filter(use -> use.resource().equals(resource))
        .toList();
  }

  private String shown() {
    Prediction prediction = answers.prediction();
    return Shown.prediction(prediction, draft);
  }
}
