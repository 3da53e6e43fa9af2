package io.github.bitswise.steps;

import io.cucumber.java.en.Given;

/** Sentences about servers, shares and proxies. */
public class EndpointSteps {

  private static final String ALLOW = "allow";

  private final Draft draft;

  public EndpointSteps(Draft draft) {
    this.draft = draft;
  }

  @Given("the server {string} asks for {schemes}")
  public void serverAsks(String server, Object schemes) {
    draft.server(server).put("authentication", schemes);
  }

  /** Keys of a server as in scenario files, such as {@code answers: 503}. */
  @Given("the server {string} behaves thus: {}")
  public void behaves(String server, String keys) {
    for (String each : keys.split(",\\s*", -1)) {
      String[] parts = each.split(":\\s*", 2);
      draft.server(server).put(parts[0], new Flow(parts[parts.length - 1]));
    }
  }

  @Given("the server {string} lets in {}")
  public void serverLetsIn(String server, String names) {
    draft.server(server).put(ALLOW, names(names));
  }

  @Given("the share {share} lets in {}")
  public void shareLetsIn(String share, String names) {
    draft.server(share).put(ALLOW, names(names));
  }

  @Given("the server {string} can be reached only through a proxy")
  public void onlyThroughProxy(String server) {
    draft.server(server).put("direct", false);
  }

  @Given("the server {string} can be reached without a proxy")
  public void reachedDirectly(String server) {
    draft.server(server).put("direct", true);
  }

  @Given("the server {string} serves no ranges")
  public void noRanges(String server) {
    draft.server(server).put("ranges", false);
  }

  /** {@code ignores}, {@code accepts} or {@code requires}. */
  @Given("the server {string} {word} client certificates")
  public void clientCertificates(String server, String request) {
    draft.server(server).put("client-certificate", request);
  }

  /** {@code valid} or faults such as {@code expired}, separated by commas. */
  @Given("the certificate of the server {string} is {}")
  public void certificate(String server, String faults) {
    draft.server(server).put("certificate", faults.equals("valid") ? faults : Words.list(faults));
  }

  @Given("the proxy {string} asks for {schemes}")
  public void proxyAsks(String proxy, Object schemes) {
    draft.proxy(proxy).put("authentication", schemes);
  }

  @Given("the proxy {string} lets in {}")
  public void proxyLetsIn(String proxy, String names) {
    draft.proxy(proxy).put(ALLOW, names(names));
  }

  private static Object names(String names) {
    return names.equals("nobody") ? "none" : Words.list(names);
  }
}
