package io.github.bitswise.steps;

import io.cucumber.java.en.When;
import java.util.Map;

/**
 * Sentences about what happens, in order. A job that no sentence resumes is resumed at the start;
 * once the last sentence is over, the job is let run as far as it gets. Sentences of {@link
 * PointSteps} may stand between them.
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

  @When("{int} hour(s) pass(es)")
  public void passHours(int hours) {
    draft.happens(Map.of("after", hours + "h"));
  }

  @When("{int} day(s) pass(es)")
  public void passDays(int days) {
    draft.happens(Map.of("after", days + "d"));
  }

  /** As much time passes as the job needs to come to rest. */
  @When("the job comes to rest")
  public void finishes() {
    draft.happens(Map.of("finishes", draft.lookedAt()));
  }

  /** By its remote or its local name. */
  @When("the file {string} changes")
  public void fileChanges(String name) {
    draft.happens(Map.of("file-changes", name));
  }

  @When("the process that made the job ends")
  public void clientExits() {
    draft.happens(Map.of("client-exits", draft.lookedAt()));
  }

  @When("the system clock is put on by {int} hour(s)")
  public void clockMoves(int hours) {
    draft.happens(Map.of("clock", hours + "h"));
  }

  /** What follows between quotes is an event of a file in flow form: {@code machine: { … }}. */
  @When("the world changes to")
  public void worldChanges(String text) {
    draft.happens(Flow.of(text));
  }
}
