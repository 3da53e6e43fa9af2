package io.github.bitswise.whatif;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Pointer;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.bits.Program;
import io.github.bitswise.bits.Step;
import io.github.bitswise.job.Credential;
import io.github.bitswise.job.HelperToken;
import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Programs in which a job is set up otherwise. */
final class Programs {

  private final Program program;
  private final JobConfiguration before;
  private final JobConfiguration after;
  private final Place at;
  private final List<Step> more = new ArrayList<>();

  private Programs(Program program, JobConfiguration before, JobConfiguration after) {
    this.program = program;
    this.before = before;
    this.after = after;
    this.at = program.at();
  }

  /** The same program with the calls that make the job what it is to be. */
  static Program setting(Program program, JobConfiguration before, JobConfiguration after) {
    return new Programs(program, before, after).set();
  }

  private Program set() {
    after.credentials().stream()
        .filter(each -> !before.credentials().contains(each))
        .forEach(this::credential);
    if (!after.proxy().equals(before.proxy())) {
      step(new Call.SetProxySettings(after.proxy()), Optional.empty());
    }
    after
        .helperToken()
        .filter(each -> !before.helperToken().equals(after.helperToken()))
        .ifPresent(this::lend);
    List<Step> steps = new ArrayList<>();
    if (!more.isEmpty() && after.helperToken().isPresent() && !program.securesCom()) {
      // Somebody is impersonated now, and that has to reach BITS.
      steps.add(
          new Step(
              new Preparation.InitializeSecurity(ImpersonationLevel.IMPERSONATE, true),
              Optional.empty(),
              Known.unknown(),
              at));
    }
    boolean added = false;
    for (Step each : program.steps()) {
      if (!added && each.moves()) {
        steps.addAll(more);
        added = true;
      }
      steps.add(renamed(each));
    }
    if (!added) {
      steps.addAll(more);
    }
    return new Program(List.copyOf(steps), program.usual(), program.at());
  }

  private void credential(Credential credential) {
    step(new Call.SetCredentials(credential), Optional.empty());
  }

  private void lend(HelperToken token) {
    Optional<String> helper = Optional.of(token.account());
    long flags =
        (token.localFile() ? HelperToken.LOCAL_FILE : 0)
            | (token.network() ? HelperToken.NETWORK : 0);
    step(new Call.QueryInterface(Pointer.TOKEN_OPTIONS, "IBitsTokenOptions"), Optional.empty());
    step(new Call.Plain(Method.SET_HELPER_TOKEN), helper);
    step(new Call.SetNumber(Method.SET_HELPER_TOKEN_FLAGS, flags), helper);
  }

  private void step(Action action, Optional<String> as) {
    more.add(new Step(action, as, Known.unknown(), at));
  }

  /** A call that adds files adds them under the names that they are to have. */
  private Step renamed(Step step) {
    if (!(step.action() instanceof Call.AddFiles added)) {
      return step;
    }
    List<JobFile> files = added.files().stream().map(this::renamed).toList();
    return new Step(
        new Call.AddFiles(added.method(), files), step.as(), step.elevated(), step.at());
  }

  private JobFile renamed(JobFile file) {
    int position = before.files().indexOf(file);
    return position < 0 ? file : after.files().get(position);
  }
}
