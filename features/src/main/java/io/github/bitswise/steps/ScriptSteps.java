package io.github.bitswise.steps;

import io.cucumber.java.en.Given;
import io.github.bitswise.source.SourceText;

/** Sentences about a script that calls BITS. */
public class ScriptSteps {

  private final Draft draft;

  public ScriptSteps(Draft draft) {
    this.draft = draft;
  }

  /** What follows between quotes is a batch file; other sentences tell where it runs. */
  @Given("the batch script")
  public void batch(String text) {
    draft.run(new SourceText("script.cmd", text));
  }

  /** What follows between quotes is a PowerShell script. */
  @Given("the PowerShell script")
  public void powershell(String text) {
    draft.run(new SourceText("script.ps1", text));
  }

  @Given("{account} runs the script")
  public void runBy(String account) {
    draft.runBy(account);
  }
}
