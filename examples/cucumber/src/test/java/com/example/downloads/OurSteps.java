package com.example.downloads;

import io.cucumber.java.en.Given;
import io.github.bitswise.steps.Draft;

/** What all our machines have in common; steps of our own share the draft with the others. */
public class OurSteps {

  private final Draft draft;

  public OurSteps(Draft draft) {
    this.draft = draft;
  }

  @Given("one of our workstations")
  public void workstation() {
    draft.machine().put("windows", "Windows 11 23H2");
    draft.machine().put("domain", "FABRIKAM");
    draft.machine().put("computer", "WS17");
    draft.machine().put("wpad", "none");
    draft.server("http://updates.fabrikam.com").put("authentication", "none");
  }
}
