package io.github.bitswise.rulebook;

import io.github.bitswise.bits.Program;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One job of a scenario with some of its unknowns decided. */
public record Situation(Scenario scenario, JobConfiguration job, List<Decision> decisions) {

  /** The job as the scenario says it, nothing decided. */
  public static Situation of(Scenario scenario, JobConfiguration job) {
    return new Situation(scenario, job, List.of());
  }

  /** The program of the job, if it has one. */
  public Optional<Program> program() {
    return scenario.program(job.name());
  }

  /** Whether somebody is impersonated and neither program nor job says anything of cloaking. */
  public boolean cloakingAssumed() {
    return !job.client().cloaking().known()
        && program()
            .map(
                each ->
                    !each.securesCom() && each.steps().stream().anyMatch(s -> s.as().isPresent()))
            .orElse(false);
  }

  /** The same with one more unknown decided. */
  public Situation with(Decision decision) {
    List<Decision> more = new ArrayList<>(decisions);
    more.add(decision);
    return new Situation(scenario, job, List.copyOf(more));
  }

  /** The value that is assumed for a fact, whomever it is about. */
  public Optional<String> decided(String fact) {
    return decisions.stream()
        .filter(decision -> decision.fact().equals(fact))
        .map(Decision::value)
        .findFirst();
  }
}
