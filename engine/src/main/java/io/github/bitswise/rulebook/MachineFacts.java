package io.github.bitswise.rulebook;

import io.github.bitswise.fact.AccessList;
import io.github.bitswise.fact.BandwidthSet;
import io.github.bitswise.fact.BatterySaver;
import io.github.bitswise.fact.Bits;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.ComputerAccount;
import io.github.bitswise.fact.CostsSet;
import io.github.bitswise.fact.Domain;
import io.github.bitswise.fact.GameMode;
import io.github.bitswise.fact.Hour;
import io.github.bitswise.fact.Key;
import io.github.bitswise.fact.LmCompatibilityLevel;
import io.github.bitswise.fact.MachineProxy;
import io.github.bitswise.fact.ManagedPolicy;
import io.github.bitswise.fact.Network;
import io.github.bitswise.fact.NetworkCost;
import io.github.bitswise.fact.PluggedIn;
import io.github.bitswise.fact.PolicyStated;
import io.github.bitswise.fact.Script;
import io.github.bitswise.fact.ServiceList;
import io.github.bitswise.fact.Standby;
import io.github.bitswise.fact.UseLmCompat;
import io.github.bitswise.fact.Volume;
import io.github.bitswise.fact.Weekday;
import io.github.bitswise.fact.Windows;
import io.github.bitswise.fact.Wpad;
import io.github.bitswise.job.CostMask;
import io.github.bitswise.job.ProxyList;
import io.github.bitswise.machine.Folder;
import io.github.bitswise.machine.Machine;
import io.github.bitswise.machine.Policies;
import io.github.bitswise.source.Place;
import java.time.DayOfWeek;
import java.util.Optional;

/** The machine, as facts. */
final class MachineFacts {

  private final FactSheet sheet;
  private final Case of;
  private final Machine machine;

  MachineFacts(FactSheet sheet) {
    this.sheet = sheet;
    this.of = sheet.of();
    this.machine = sheet.scenario().machine();
  }

  void lay() {
    sheet.add(
        new ComputerAccount(of, sheet.directory().computerAccount()), machine.computer().at());
    sheet.add(new Network(of, machine.networkUp().orElse(true)), machine.networkUp().at());
    sheet.add(new UseLmCompat(of, machine.useLmCompat().orElse(2), machine.useLmCompat().at()));
    machine.volumes().forEach(letter -> sheet.add(new Volume(of, letter)));
    machine.folders().forEach(this::folder);
    conditions();
    policies();
    proxies();
    if (machine.bits().known()) {
      sheet.add(
          new Bits(of, machine.bits().get().major(), machine.bits().get().minor()),
          machine.bits().at());
    }
    sheet.said(
        machine.windows(),
        Key.WINDOWS,
        windows -> new Windows(of, windows.build(), windows.name(), machine.windows().at()),
        build -> new Windows(of, Integer.parseInt(build), build, Place.UNSTATED));
    sheet.said(
        machine.domain(),
        Key.DOMAIN,
        domain -> new Domain(of, domain.orElse("")),
        value -> new Domain(of, value.equals("none") ? "" : value));
    sheet.said(
        machine.lmCompatibilityLevel(),
        Key.LM_LEVEL,
        level -> new LmCompatibilityLevel(of, level),
        value -> new LmCompatibilityLevel(of, Integer.parseInt(value)));
  }

  /** What holds jobs back for a time. */
  private void conditions() {
    sheet.said(
        machine.cost(),
        Key.COST,
        cost -> new NetworkCost(of, cost, machine.cost().at()),
        value -> new NetworkCost(of, CostMask.state(value), Place.UNSTATED));
    if (machine.power().batterySaver().orElse(false)) {
      sheet.add(new BatterySaver(of), machine.power().batterySaver().at());
    }
    if (machine.power().gameMode().orElse(false)) {
      sheet.add(new GameMode(of), machine.power().gameMode().at());
    }
    if (machine.power().standby().orElse(false)) {
      sheet.add(new Standby(of), machine.power().standby().at());
    }
    sheet.said(
        machine.power().pluggedIn(),
        Key.PLUGGED_IN,
        yes -> new PluggedIn(of, yes),
        value -> new PluggedIn(of, value.equals("yes")));
  }

  private void policies() {
    Policies policies = machine.policies();
    policies
        .numbers()
        .forEach(
            (policy, value) -> sheet.add(new PolicyStated(of, policy, value.get(), value.at())));
    policies
        .costs()
        .forEach((priority, mask) -> sheet.add(new CostsSet(of, priority, mask.get(), mask.at())));
    policies
        .managed()
        .forEach(
            (name, set) ->
                sheet.add(
                    new ManagedPolicy(of, name, name.indexOf('_') >= 0, set.at(), set.value()),
                    set.at()));
    policies.bandwidth().forEach(limit -> sheet.add(new BandwidthSet(of, limit), limit.at()));
    sheet.said(
        machine.clock().hour(),
        Key.HOUR,
        hour -> new Hour(of, hour, 0),
        value -> new Hour(of, Integer.parseInt(value), 0));
    sheet.said(
        machine.clock().weekday(),
        Key.WEEKDAY,
        day -> new Weekday(of, day),
        value -> new Weekday(of, DayOfWeek.valueOf(value)));
  }

  private void folder(Folder folder) {
    sheet.add(
        new io.github.bitswise.fact.Folder(
            of,
            folder.path(),
            !folder.exists().orElse(true),
            folder.fileSystem().value(),
            folder.locked().orElse(false),
            folder.removable().orElse(false),
            folder.at()));
    if (folder.allow().known()) {
      AccessList list =
          new AccessList(
              of, folder.path(), folder.allow().get(), sheet.directory(), folder.allow().at());
      boolean services = list.principals().stream().anyMatch(ServiceList::service);
      sheet.add(services ? new ServiceList(of, folder.path(), list) : list);
    }
  }

  private void proxies() {
    machine.scripts().forEach((url, proxy) -> sheet.add(new Script(of, url, address(proxy))));
    machine
        .winHttpProxy()
        .orElse(Optional.empty())
        .ifPresent(proxy -> sheet.add(new MachineProxy(of, proxy, machine.winHttpProxy().at())));
    if (machine.wpad().known()) {
      sheet.add(new Wpad(of, address(machine.wpad().get())), machine.wpad().at());
    } else {
      // A proxy that is assumed has no name; the rules see that one was decided.
      sheet.decide(
          Key.WPAD,
          value -> value.equals("none") ? Optional.of(new Wpad(of, "")) : Optional.empty());
    }
  }

  private static String address(Optional<String> proxy) {
    return proxy.map(ProxyList::address).orElse("");
  }
}
