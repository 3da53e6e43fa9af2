package io.github.bitswise.rulebook;

import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Step;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Decided;
import io.github.bitswise.fact.EventKind;
import io.github.bitswise.fact.Planned;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays a situation out as the facts that rules match. */
public final class SituationFacts {
  private SituationFacts() {}

  /** The input facts of a situation, under this case. */
  public static List<Object> of(Case of, Situation situation) {
    List<Object> facts = bare(before(of, situation));
    facts.addAll(now(of, situation));
    return facts;
  }

  /** The same facts with where the input says them. */
  public static List<Laid> laid(Case of, Situation situation) {
    List<Laid> facts = new ArrayList<>(before(of, situation));
    facts.addAll(changing(of, situation));
    return facts;
  }

  private static List<Laid> before(Case of, Situation situation) {
    FactSheet sheet = new FactSheet(of, situation);
    sheet.add(of);
    new JobFacts(sheet).set();
    if (situation.job().credentialsVisible()) {
      new StatedFacts(sheet).lay();
    }
    situation.program().ifPresent(program -> new ProgramFacts(sheet, 0).lay(program));
    planned(sheet, situation);
    return sheet.facts();
  }

  private static List<Object> bare(List<Laid> laid) {
    List<Object> facts = new ArrayList<>(laid.size());
    laid.forEach(each -> facts.add(each.fact()));
    return facts;
  }

  /** What of them can change while time goes on: the job's settings and the world around it. */
  public static List<Object> now(Case of, Situation situation) {
    return bare(changing(of, situation));
  }

  private static List<Laid> changing(Case of, Situation situation) {
    FactSheet sheet = new FactSheet(of, situation);
    new JobFacts(sheet).lay();
    sheet.around(Place.UNSTATED);
    new MachineFacts(sheet).lay();
    new AccountFacts(sheet).lay();
    new EndpointFacts(sheet).lay();
    for (Decision made : situation.decisions()) {
      sheet.assume(new Decided(of, made.fact(), made.about(), made.value()));
    }
    return sheet.facts();
  }

  /** What the timeline foresees: of events that differ in nothing else, the last. */
  private static void planned(FactSheet sheet, Situation situation) {
    List<Event> timeline = situation.scenario().timeline();
    Map<Planned, Planned> last = new LinkedHashMap<>();
    for (int i = 0; i < timeline.size(); i++) {
      Event event = timeline.get(i);
      if (event instanceof Event.Called call && !call.job().equals(situation.job().name())) {
        continue;
      }
      if (event instanceof Event.ClientExit exit && !exit.job().equals(situation.job().name())) {
        continue;
      }
      EventKind kind = kind(event);
      Planned one = new Planned(sheet.of(), i, kind, account(event), method(event));
      last.put(new Planned(sheet.of(), 0, kind, one.account(), one.method()), one);
    }
    last.values().forEach(each -> sheet.add(each, timeline.get(each.order()).at()));
  }

  private static @Nullable Method method(Event event) {
    return event instanceof Event.Called called && called.step().action() instanceof Call call
        ? call.method()
        : null;
  }

  /** The facts of a call that the timeline makes, at this position after those of the program. */
  public static List<Object> of(Case of, Situation situation, int index, Step step) {
    FactSheet sheet = new FactSheet(of, situation);
    new ProgramFacts(sheet, situation.job().files().size()).lay(index, step);
    return bare(sheet.facts());
  }

  /** What kind of event this is to the rules. */
  public static EventKind kind(Event event) {
    if (event instanceof Event.Network network) {
      return network.up() ? EventKind.NETWORK_BACK : EventKind.NETWORK_LOST;
    }
    if (event instanceof Event.Called called) {
      return called.resumes() ? EventKind.RESUME : EventKind.CALL;
    }
    if (event instanceof Event.Logon) {
      return EventKind.LOGON;
    }
    if (event instanceof Event.Logoff) {
      return EventKind.LOGOFF;
    }
    if (event instanceof Event.Disconnect) {
      return EventKind.DISCONNECT;
    }
    if (event instanceof Event.ServiceRestart) {
      return EventKind.SERVICE_RESTART;
    }
    if (event instanceof Event.Changed) {
      return EventKind.CHANGE;
    }
    if (event instanceof Event.FileChanged) {
      return EventKind.FILE_CHANGE;
    }
    if (event instanceof Event.ClientExit) {
      return EventKind.CLIENT_EXIT;
    }
    if (event instanceof Event.ClockMoved) {
      return EventKind.CLOCK;
    }
    return event instanceof Event.Reboot ? EventKind.REBOOT : EventKind.AFTER;
  }

  /** The account that the event concerns; empty where there is none. */
  public static String account(Event event) {
    if (event instanceof Event.Logon logon) {
      return logon.account();
    }
    if (event instanceof Event.Disconnect disconnect) {
      return disconnect.account();
    }
    return event instanceof Event.Logoff logoff ? logoff.account() : "";
  }
}
