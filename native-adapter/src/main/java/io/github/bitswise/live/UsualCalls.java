package io.github.bitswise.live;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Pointer;
import io.github.bitswise.bits.Program;
import io.github.bitswise.bits.Step;
import io.github.bitswise.job.HelperToken;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.Timing;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calls that make a job what it states to be, where it lists none; it is not resumed. */
final class UsualCalls {

  private final JobConfiguration job;
  private final List<Step> steps = new ArrayList<>();

  private UsualCalls(JobConfiguration job) {
    this.job = job;
  }

  static List<Step> of(JobConfiguration job) {
    return new UsualCalls(job).all();
  }

  /** The calls of a program, and those for what it leaves as the job states it. */
  static List<Step> with(JobConfiguration job, Program program) {
    List<Step> steps = new ArrayList<>();
    boolean adds =
        program.steps().stream().anyMatch(each -> each.action() instanceof Call.AddFiles);
    List<Step> left =
        of(job).stream()
            .filter(each -> each.action() instanceof Call)
            .filter(
                each -> {
                  Method method = ((Call) each.action()).method();
                  return method.adds() ? !adds && !job.files().isEmpty() : !program.calls(method);
                })
            .toList();
    for (Step step : program.steps()) {
      steps.add(step);
      if (step.action() instanceof Call.CreateJob) {
        steps.addAll(left);
      }
    }
    return List.copyOf(program.calls(Method.CREATE_JOB) ? steps : concat(left, steps));
  }

  private static List<Step> concat(List<Step> first, List<Step> second) {
    List<Step> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private List<Step> all() {
    add(new Call.CreateJob(job.name(), job.type()), job.at());
    if (job.description().known()) {
      add(
          new Call.SetText(Method.SET_DESCRIPTION, job.description().get()),
          job.description().at());
    }
    if (job.priority() != Priority.NORMAL) {
      add(new Call.SetPriority(job.priority()), job.at());
    }
    times(job.timing());
    job.credentials().forEach(each -> add(new Call.SetCredentials(each), each.at()));
    if (job.proxy().at().stated()) {
      add(new Call.SetProxySettings(job.proxy()), job.proxy().at());
    }
    job.helperToken().ifPresent(this::lend);
    options();
    for (Map.Entry<String, Known<String>> each : job.properties().entrySet()) {
      if (each.getValue().known()) {
        add(new Call.SetProperty(each.getKey(), each.getValue().get()), each.getValue().at());
      }
    }
    add(new Call.AddFiles(Method.ADD_FILE_SET, job.files()), job.at());
    return List.copyOf(steps);
  }

  private void times(Timing timing) {
    time(Method.SET_MINIMUM_RETRY_DELAY, timing.retryDelay());
    time(Method.SET_NO_PROGRESS_TIMEOUT, timing.noProgressTimeout());
    time(Method.SET_MAXIMUM_DOWNLOAD_TIME, timing.maximumDownloadTime());
  }

  private void time(Method method, Known<Duration> time) {
    if (time.at().stated() && time.known()) {
      add(new Call.SetTime(method, time.get()), time.at());
    }
  }

  private void lend(HelperToken token) {
    add(new Call.QueryInterface(Pointer.TOKEN_OPTIONS, "IBitsTokenOptions"), token.at());
    add(new Call.Plain(Method.SET_HELPER_TOKEN), token.at());
    long flags =
        (token.localFile() ? HelperToken.LOCAL_FILE : 0)
            | (token.network() ? HelperToken.NETWORK : 0);
    add(new Call.SetNumber(Method.SET_HELPER_TOKEN_FLAGS, flags), token.flagsAt());
  }

  private void options() {
    number(Method.SET_NOTIFY_FLAGS, job.notifications().flags());
    job.notifications()
        .callback()
        .ifPresent(each -> add(new Call.Plain(Method.SET_NOTIFY_INTERFACE), each.at()));
    job.notifications()
        .command()
        .ifPresent(
            each -> add(new Call.SetNotifyCmdLine(each.program(), each.parameters()), job.at()));
    number(Method.SET_FILE_ACL_FLAGS, job.fileOptions().aclFlags());
    job.fileOptions()
        .replyFile()
        .ifPresent(each -> add(new Call.SetReplyFileName(each), each.at()));
    number(Method.SET_SECURITY_FLAGS, job.httpOptions().securityFlags());
    Known<String> method = job.httpOptions().method();
    if (method.at().stated()) {
      add(new Call.SetText(Method.SET_HTTP_METHOD, method.get()), method.at());
    }
    job.httpOptions().headers().ifPresent(each -> add(new Call.SetCustomHeaders(each), each.at()));
  }

  private void number(Method method, Known<Integer> number) {
    if (number.at().stated() && number.known()) {
      add(new Call.SetNumber(method, number.get()), number.at());
    }
  }

  private void add(Action action, Place at) {
    steps.add(new Step(action, Optional.empty(), Known.unknown(), at));
  }
}
