package io.github.bitswise.whatif;

import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.rulebook.Situation;
import io.github.bitswise.scenario.Scenario;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One change to a job that may let it complete.
 *
 * @param words the change for a person
 * @param made the same change to a scenario
 */
record Remedy(Kind kind, String words, UnaryOperator<Situation> made) {

  /** What is changed, what changes least first. */
  enum Kind {
    PATH,
    PROXY,
    CREDENTIALS,
    TOKEN,
    OWNER
  }

  /** A change of the job's settings alone. */
  static Remedy of(Kind kind, String words, UnaryOperator<JobConfiguration> made) {
    return new Remedy(
        kind, words, each -> Variation.settings(each.scenario(), made.apply(each.job())));
  }

  /** The job after all these changes. */
  static Situation all(List<Remedy> remedies, Scenario scenario, String job) {
    Situation changed = Variation.job(scenario, job);
    for (Remedy each : remedies) {
      changed = each.made.apply(changed);
    }
    return changed;
  }
}
