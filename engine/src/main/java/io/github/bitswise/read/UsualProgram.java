package io.github.bitswise.read;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Pointer;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.bits.Program;
import io.github.bitswise.bits.Step;
import io.github.bitswise.job.Cloaking;
import io.github.bitswise.job.HelperToken;
import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The usual order of calls done right, for a job whose timeline goes on with calls of its own. */
final class UsualProgram {

  private final JobConfiguration job;
  private final List<Step> steps = new ArrayList<>();

  private UsualProgram(JobConfiguration job) {
    this.job = job;
  }

  /**
   * The calls that make a job what it states to be.
   *
   * @param resumed whether it is resumed at the end; if not, the timeline does that
   */
  static Program of(JobConfiguration job, boolean resumed) {
    return new UsualProgram(job).program(resumed);
  }

  private Program program(boolean resumed) {
    Optional<String> user = job.client().impersonates().map(Known::get);
    step(security(), user, job.at());
    step(new Call.CreateJob(job.name(), job.type()), user, job.at());
    job.credentials().forEach(each -> step(new Call.SetCredentials(each), user, each.at()));
    step(new Call.SetProxySettings(job.proxy()), user, job.proxy().at());
    job.helperToken().ifPresent(token -> lend(token, user));
    step(new Call.AddFiles(Method.ADD_FILE_SET, job.files()), user, job.at());
    if (resumed) {
      step(new Call.Plain(Method.RESUME), user, job.at());
    }
    return new Program(List.copyOf(steps), true, job.at());
  }

  /** What the job states of COM's security, and for the rest what is right. */
  private Preparation security() {
    return new Preparation.InitializeSecurity(
        job.client().impersonationLevel().orElse(ImpersonationLevel.IMPERSONATE),
        job.client().cloaking().orElse(Cloaking.PROCESS).complete());
  }

  private void lend(HelperToken token, Optional<String> user) {
    Optional<String> helper = Optional.of(token.account());
    long flags =
        (token.localFile() ? HelperToken.LOCAL_FILE : 0)
            | (token.network() ? HelperToken.NETWORK : 0);
    step(new Call.QueryInterface(Pointer.TOKEN_OPTIONS, "IBitsTokenOptions"), user, token.at());
    step(new Call.Plain(Method.SET_HELPER_TOKEN), helper, token.at());
    step(new Call.SetNumber(Method.SET_HELPER_TOKEN_FLAGS, flags), helper, token.flagsAt());
  }

  private void step(Action action, Optional<String> as, Place at) {
    steps.add(new Step(action, as, Known.unknown(), at));
  }
}
