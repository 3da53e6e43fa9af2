package io.github.bitswise.steps;

import io.cucumber.java.en.When;
import java.util.Map;

/**
 * Sentences about what happens, in order. A job that no sentence resumes is resumed at the start;
 * once the last sentence is over, the job is let run as far as it gets.
 */
public class TimelineSteps {

  private final Draft draft;

  public TimelineSteps(Draft draft) {
    this.draft = draft;
  }

  @When("the job is resumed")
  public void resumed() {
    draft.happens(Map.of("resume", draft.lookedAt()));
  }

  @When("{account} logs on")
  public void logsOn(String account) {
    draft.happens(Map.of("logon", account));
  }

  @When("{account} comes in through {way}")
  public void comesIn(String account, String session) {
    draft.happens(Map.of("logon", Map.of("account", account, "session", session)));
  }

  @When("{account} logs off")
  public void logsOff(String account) {
    draft.happens(Map.of("logoff", account));
  }

  @When("{account} disconnects")
  public void disconnects(String account) {
    draft.happens(Map.of("disconnect", account));
  }

  @When("the network is lost")
  public void networkLost() {
    draft.happens(Map.of("network", "down"));
  }

  @When("the network comes back")
  public void networkBack() {
    draft.happens(Map.of("network", "up"));
  }

  @When("BITS is restarted")
  public void serviceRestarted() {
    draft.happens("service-restart");
  }

  @When("the computer is restarted")
  public void rebooted() {
    draft.happens("reboot");
  }

  @When("{int} minute(s) pass(es)")
  public void pass(int minutes) {
    draft.happens(Map.of("after", minutes + "m"));
  }
}
