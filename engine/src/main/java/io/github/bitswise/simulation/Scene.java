package io.github.bitswise.simulation;

import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Step;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.ClientExited;
import io.github.bitswise.fact.EventKind;
import io.github.bitswise.fact.FileChanged;
import io.github.bitswise.fact.Happening;
import io.github.bitswise.fact.MappedSince;
import io.github.bitswise.fact.Restarted;
import io.github.bitswise.fact.ServiceRestarted;
import io.github.bitswise.fact.Session;
import io.github.bitswise.machine.World;
import io.github.bitswise.rulebook.Situation;
import io.github.bitswise.rulebook.SituationFacts;
import io.github.bitswise.scenario.Programmed;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A job and the world around it, as they become: what an event is, as facts. */
final class Scene {

  private final Case of;
  private final LaidFacts facts;
  private final WallClock wall;
  private final List<Object> happening = new ArrayList<>();
  private Situation situation;

  Scene(Case of, Situation situation, LaidFacts facts, WallClock wall) {
    this.of = of;
    this.situation = situation;
    this.facts = facts;
    this.wall = wall;
  }

  Situation situation() {
    return situation;
  }

  /** An event; what it does to the job is derived. */
  void happen(Event event) {
    apply(event);
    happen(
        new Happening(of, SituationFacts.kind(event), SituationFacts.account(event), -1),
        event.at());
  }

  /** A fact of this instant. */
  void happen(Object fact) {
    happen(fact, Place.UNSTATED);
  }

  /** A fact of this instant that the timeline says here. */
  void happen(Object fact, Place at) {
    facts.put(fact, at);
    happening.add(fact);
  }

  /** Facts that stand already are of this instant alone. */
  void passing(List<Object> some) {
    happening.addAll(some);
  }

  /** What happened at one instant is over once its own consequences are drawn. */
  void end() {
    happening.forEach(facts::remove);
    happening.clear();
  }

  /** BITS took a setting; returns the situation before it. */
  Situation set(Step step) {
    Situation before = situation;
    become(
        new Situation(
            situation.scenario(), Programmed.more(situation.job(), step), situation.decisions()));
    return before;
  }

  /** A setting was not taken after all. */
  void back(Situation before) {
    become(before);
  }

  private void apply(Event event) {
    if (event instanceof Event.Logon logon) {
      facts.put(new Session(of, logon.account(), logon.session()), logon.at());
    } else if (event instanceof Event.Logoff logoff) {
      facts.end(Optional.of(logoff.account()), logoff.session());
    } else if (event instanceof Event.Reboot) {
      facts.end(Optional.empty(), Optional.empty());
      facts.removeAll(MappedSince.class);
      facts.put(new Restarted(of), event.at());
      facts.put(new ServiceRestarted(of), event.at());
    } else if (event instanceof Event.ServiceRestart) {
      facts.put(new ServiceRestarted(of), event.at());
    } else if (event instanceof Event.Network change) {
      become(situation.scenario().world().withNetwork(change.up(), change.at()));
    } else if (event instanceof Event.ClientExit) {
      facts.put(new ClientExited(of), event.at());
    } else if (event instanceof Event.FileChanged file) {
      happen(new FileChanged(of, file.name()), file.at());
    } else if (event instanceof Event.ClockMoved moved) {
      wall.move(moved.by());
    } else if (event instanceof Event.Changed changed) {
      boolean up = situation.scenario().machine().networkUp().orElse(true);
      become(changed.now().over(situation.scenario().world()));
      wall.set(changed.now().machine().clock());
      changed.now().accounts().values().stream()
          .filter(account -> account.drives().at().stated())
          .forEach(account -> facts.put(new MappedSince(of, account.name()), event.at()));
      if (changed.now().machine().networkUp().orElse(up) != up) {
        // However it is said, it is the network that comes or goes.
        happen(
            new Happening(of, up ? EventKind.NETWORK_LOST : EventKind.NETWORK_BACK, "", -1),
            event.at());
      }
    }
  }

  private void become(World world) {
    become(new Situation(situation.scenario().in(world), situation.job(), situation.decisions()));
  }

  private void become(Situation other) {
    situation = other;
    facts.become(other);
  }
}
