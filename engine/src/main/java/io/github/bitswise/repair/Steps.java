package io.github.bitswise.repair;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Pointer;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.Credential;
import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.Priority;
import io.github.bitswise.source.Place;
import java.time.Duration;
import java.util.List;

/** What rules let a client do besides. */
public final class Steps {
  private Steps() {}

  /** A method without arguments. */
  public static Action call(Method method) {
    return new Call.Plain(method);
  }

  /** SetCredentials with {@code negotiate} and neither user nor password. */
  public static Action logon(AuthTarget target) {
    return new Call.SetCredentials(
        new Credential(target, AuthScheme.NEGOTIATE, "", Credential.Nulls.BOTH, 0, Place.UNSTATED));
  }

  /** SetPriority. */
  public static Action priority(Priority priority) {
    return new Call.SetPriority(priority);
  }

  /** SetMinimumRetryDelay. */
  public static Action retryDelay(long seconds) {
    return new Call.SetTime(Method.SET_MINIMUM_RETRY_DELAY, Duration.ofSeconds(seconds));
  }

  /** SetProperty, by the name of the property. */
  public static Action property(String name, String value) {
    return new Call.SetProperty(name, value);
  }

  /** A setter that takes a number or a set of flags. */
  public static Action number(Method method, long number) {
    return new Call.SetNumber(method, number);
  }

  /** QueryInterface for the token options. */
  public static Action tokenOptions() {
    return new Call.QueryInterface(Pointer.TOKEN_OPTIONS, "IBitsTokenOptions");
  }

  /** CoInitializeSecurity with the level {@code impersonate}. */
  public static Action security(boolean cloaking) {
    return new Preparation.InitializeSecurity(ImpersonationLevel.IMPERSONATE, cloaking);
  }

  /** Asks for the state until BITS does nothing more by itself. */
  public static Action waiting() {
    return new Preparation.WaitFor(
        List.of(JobState.TRANSFERRED, JobState.ERROR, JobState.SUSPENDED, JobState.CANCELLED),
        false);
  }
}
