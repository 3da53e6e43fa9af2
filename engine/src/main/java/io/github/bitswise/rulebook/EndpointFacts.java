package io.github.bitswise.rulebook;

import io.github.bitswise.fact.AccessList;
import io.github.bitswise.fact.Anonymous;
import io.github.bitswise.fact.AsksForCertificate;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Key;
import io.github.bitswise.fact.Offer;
import io.github.bitswise.fact.Ranges;
import io.github.bitswise.fact.Reach;
import io.github.bitswise.fact.ServerCertificate;
import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.ProxyList;
import io.github.bitswise.job.RemoteName;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.Endpoint;
import io.github.bitswise.machine.IeProxy;
import io.github.bitswise.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The servers, shares and proxies that the job can meet, as facts. */
final class EndpointFacts {

  private final FactSheet sheet;
  private final Case of;
  private final Scenario scenario;

  EndpointFacts(FactSheet sheet) {
    this.sheet = sheet;
    this.of = sheet.of();
    this.scenario = sheet.scenario();
  }

  void lay() {
    Map<String, Endpoint> reached = new LinkedHashMap<>();
    sheet
        .job()
        .fileOptions()
        .replyFile()
        .filter(EndpointFacts::onShare)
        .ifPresent(reply -> reach(sheet.share(reply.text()), reached));
    for (JobFile file : sheet.job().files()) {
      if (!file.remote().unclear()) {
        reach(sheet.server(file), reached);
      }
      if (onShare(file.local())) {
        reach(sheet.share(file.local().text()), reached);
      }
    }
    for (Account account : scenario.accounts().values()) {
      account
          .drives()
          .orElse(List.of())
          .forEach(drive -> reach(sheet.share(drive.path()), reached));
    }
    sheet.remoteNamesBefore().forEach(file -> reach(sheet.server(file), reached));
    sheet.remoteNamesLater().forEach(name -> reach(sheet.server(name), reached));
    List.copyOf(reached.values()).forEach(endpoint -> follow(endpoint, reached));
    proxies().forEach(proxy -> reach(proxy, reached));
    reached.values().forEach(this::endpoint);
  }

  private static boolean onShare(LocalName local) {
    return local.unc() && !local.unclear();
  }

  private static void reach(Endpoint endpoint, Map<String, Endpoint> reached) {
    reached.putIfAbsent(endpoint.name(), endpoint);
  }

  /** Where redirects lead, as far as HTTP goes. */
  private void follow(Endpoint from, Map<String, Endpoint> reached) {
    Optional<Endpoint> next = ConductFacts.leads(from).filter(RemoteName::web).map(sheet::server);
    while (next.isPresent() && reached.putIfAbsent(next.get().name(), next.get()) == null) {
      next = ConductFacts.leads(next.get()).filter(RemoteName::web).map(sheet::server);
    }
  }

  /** Every proxy that the job could end up at. */
  private List<Endpoint> proxies() {
    var machine = scenario.machine();
    Set<String> addresses = new LinkedHashSet<>();
    machine.wpad().orElse(Optional.empty()).map(ProxyList::address).ifPresent(addresses::add);
    for (Optional<String> proxy : machine.scripts().values()) {
      proxy.map(ProxyList::address).ifPresent(addresses::add);
    }
    List<ProxyList> lists = new ArrayList<>();
    lists.add(new ProxyList(sheet.job().proxy().list(), List.of()));
    lists.addAll(sheet.proxiesSet());
    for (Account account : scenario.accounts().values()) {
      lists.add(account.ieProxy().orElse(IeProxy.NONE).list());
    }
    for (ProxyList list : lists) {
      addresses.add(list.forScheme("http"));
      addresses.add(list.forScheme("https"));
    }
    addresses.remove("");
    return addresses.stream().map(this::proxy).toList();
  }

  private Endpoint proxy(String address) {
    return scenario.proxies().stream()
        .filter(proxy -> ProxyList.address(proxy.name()).equals(address))
        .findFirst()
        .map(proxy -> proxy.renamed(address))
        .orElseGet(() -> Endpoint.named(address));
  }

  private void endpoint(Endpoint endpoint) {
    String name = endpoint.name();
    sheet.around(endpoint.at());
    sheet.said(
        endpoint.authentication(),
        Key.authentication(name),
        schemes -> new Offer(of, name, schemes),
        value -> new Offer(of, name, schemes(value)));
    if (endpoint.allow().known()) {
      sheet.add(
          new AccessList(
              of, name, endpoint.allow().get(), sheet.directory(), endpoint.allow().at()));
    } else {
      sheet.unsaid(Key.allow(name));
    }
    sheet.said(
        endpoint.ranges(),
        Key.ranges(name),
        served -> new Ranges(of, name, served),
        value -> new Ranges(of, name, value.equals("yes")));
    if (endpoint.anonymous()) {
      sheet.add(new Anonymous(of, name), endpoint.authentication().at());
    }
    if (endpoint.clientCertificate().known()) {
      sheet.add(
          new AsksForCertificate(of, name, endpoint.clientCertificate().get()),
          endpoint.clientCertificate().at());
    }
    if (endpoint.certificate().known()) {
      sheet.add(
          new ServerCertificate(of, name, endpoint.certificate().get()),
          endpoint.certificate().at());
    }
    new ConductFacts(sheet).lay(endpoint);
    if (endpoint.direct().known()) {
      sheet.add(new Reach(of, name, endpoint.direct().get()), endpoint.direct().at());
    }
  }

  private static Set<AuthScheme> schemes(String value) {
    Set<AuthScheme> schemes = EnumSet.noneOf(AuthScheme.class);
    if (!value.equals("none")) {
      Arrays.stream(value.split(", "))
          .map(name -> AuthScheme.valueOf(name.toUpperCase(Locale.ROOT)))
          .forEach(schemes::add);
    }
    return schemes;
  }
}
