package io.github.bitswise.rules;

import io.github.bitswise.read.Inputs;
import io.github.bitswise.read.ReadResult;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceText;
import java.util.List;
import java.util.Random;

/** Scenario files made of what the rules turn on, the same for the same seed. */
final class RandomScenarios {

  private static final List<String> OWNERS =
      List.of(
          "owner: LocalSystem",
          "owner: LocalService",
          "owner: NetworkService",
          "owner: 'CONTOSO\\ann'",
          "owner: 'NT SERVICE\\agent'",
          "priority: high");
  private static final List<String> WINDOWS =
      List.of("6002", "9600", "14393", "17134", "17763", "22000", "");
  private static final List<String> SESSIONS =
      List.of(
          "",
          "session: none",
          "session: interactive",
          "session: remote-powershell",
          "session: run-as");
  private static final List<String> PROXIES =
      List.of(
          "",
          "ie-proxy: none",
          "ie-proxy: { server: 'proxy:8080', bypass: ['<local>'] }",
          "ie-proxy: { auto-detect: true }",
          "ie-proxy: { auto-config-url: 'http://pac/x.pac' }");
  private static final List<String> SCHEMES =
      List.of(
          "",
          "authentication: none",
          "authentication: [negotiate, ntlm]",
          "authentication: [basic]");
  private static final List<String> ALLOWED =
      List.of("", "allow: ['CONTOSO\\ann']", "allow: ['CONTOSO\\Domain Computers']");
  private static final List<String> REMOTE =
      List.of(
          "http://files/p.cab",
          "https://files.contoso.com/p.cab",
          "\\\\nas\\drop\\p.cab",
          "Z:\\p.cab");
  private static final List<String> LOCAL = List.of("C:\\p.cab", "Z:\\p.cab", "\\\\nas\\in\\p.cab");
  private static final List<String> TOKENS =
      List.of(
          "",
          "helper-token: { account: 'CONTOSO\\bob', flags: [network] }",
          "helper-token: { account: 'CONTOSO\\bob', flags: [local-file] }",
          "helper-token: { account: 'CONTOSO\\bob', flags: [local-file, network] }",
          "helper-token: { account: 'CONTOSO\\bob', flags: [] }");
  private static final List<String> CREDENTIALS =
      List.of(
          "",
          "credentials: [ { target: proxy, scheme: negotiate } ]",
          "credentials: [ { target: server, scheme: ntlm } ]",
          "credentials: [ { target: server, scheme: basic, user: u, password: p } ]",
          "credentials: [ { target: server, scheme: digest } ]");
  private static final List<String> USAGES =
      List.of(
          "",
          "proxy: { usage: no-proxy }",
          "proxy: { usage: autodetect }",
          "proxy: { usage: override, list: 'proxy:8080' }");
  private static final List<String> EVENTS =
      List.of(
          "after: 10m",
          "logoff: 'CONTOSO\\ann'",
          "logon: 'CONTOSO\\ann'",
          "logoff: 'CONTOSO\\bob'",
          "network: down",
          "network: up",
          "service-restart",
          "reboot");

  private final Random random;

  RandomScenarios(long seed) {
    this.random = new Random(seed);
  }

  /** The next scenario, under this file name. */
  Scenario next(String name) {
    String text = text();
    ReadResult result = Inputs.read(new SourceText(name, text));
    return result.scenario().orElseThrow(() -> new AssertionError(result.problems() + "\n" + text));
  }

  private String text() {
    String windows = one(WINDOWS);
    StringBuilder text = new StringBuilder("machine:\n  computer: PC01\n");
    line(text, "  ", windows.isEmpty() ? "" : "windows: '" + windows + "'");
    line(text, "  ", one(List.of("", "domain: CONTOSO", "domain: none")));
    line(text, "  ", one(List.of("", "wpad: none", "wpad: 'wpad:80'")));
    line(text, "  ", one(List.of("", "", "winhttp-proxy: 'old:80'")));
    text.append("accounts:\n");
    account(text, "CONTOSO\\ann", "administrator: false");
    account(text, "CONTOSO\\bob", one(List.of("", "drives: { 'Z:': '\\\\nas\\drop' }")));
    text.append("servers:\n");
    endpoint(text, "http://files");
    endpoint(text, "\\\\nas\\drop");
    text.append("proxies:\n");
    endpoint(text, "proxy:8080");
    text.append("jobs:\n  - name: job\n");
    for (var part : List.of(OWNERS, TOKENS, CREDENTIALS, USAGES)) {
      line(text, "    ", one(part));
    }
    text.append("    files: [ { remote: '").append(one(REMOTE));
    text.append("', local: '").append(one(LOCAL)).append("' } ]\n");
    text.append("timeline:\n  - resume: job\n");
    for (int i = random.nextInt(5); i > 0; i--) {
      line(text, "  - ", one(EVENTS));
    }
    return text.toString();
  }

  private void account(StringBuilder text, String name, String more) {
    text.append("  '").append(name).append("':\n    groups: []\n");
    line(text, "    ", one(SESSIONS));
    line(text, "    ", one(PROXIES));
    line(text, "    ", more);
  }

  private void endpoint(StringBuilder text, String name) {
    String allow = one(ALLOWED);
    String schemes = one(SCHEMES);
    text.append("  '").append(name).append("': { ").append(schemes);
    text.append(schemes.isEmpty() || allow.isEmpty() ? "" : ", ").append(allow).append(" }\n");
  }

  private static void line(StringBuilder text, String indent, String content) {
    if (!content.isEmpty()) {
      text.append(indent).append(content).append('\n');
    }
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
