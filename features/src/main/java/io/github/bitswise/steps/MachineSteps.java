package io.github.bitswise.steps;

import io.cucumber.java.en.Given;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sentences about the computer and its network. */
public class MachineSteps {

  private final Draft draft;

  public MachineSteps(Draft draft) {
    this.draft = draft;
  }

  @Given("a machine that runs {}")
  public void runs(String windows) {
    draft.machine().put("windows", windows);
  }

  /** Where it is not the one that came with Windows. */
  @Given("a machine that has BITS {}")
  public void hasBits(String version) {
    draft.machine().put("bits", version);
  }

  @Given("the machine is joined to {word} as {word}")
  public void joined(String domain, String computer) {
    draft.machine().put("domain", domain);
    draft.machine().put("computer", computer);
  }

  @Given("the machine is in no domain")
  public void inNoDomain() {
    draft.machine().put("domain", "none");
  }

  @Given("there is no WPAD")
  public void noWpad() {
    draft.machine().put("wpad", "none");
  }

  @Given("WPAD announces the proxy {string}")
  public void wpad(String proxy) {
    draft.machine().put("wpad", proxy);
  }

  @Given("the script {string} answers {string}")
  public void script(String url, String answer) {
    if (!(draft.machine().get("scripts") instanceof Map)) {
      draft.machine().put("scripts", new LinkedHashMap<String, Object>());
    }
    @SuppressWarnings("unchecked")
    Map<String, Object> scripts = (Map<String, Object>) draft.machine().get("scripts");
    scripts.put(url, answer);
  }

  @Given("the network is down")
  public void networkDown() {
    draft.machine().put("network", "down");
  }

  @Given("the network is up")
  public void networkUp() {
    draft.machine().put("network", "up");
  }

  @Given("the machine's WinHTTP proxy is {string}")
  public void winHttpProxy(String proxy) {
    draft.machine().put("winhttp-proxy", proxy);
  }

  @Given("the local disks are {string}")
  public void volumes(String letters) {
    draft.machine().put("volumes", Words.list(letters));
  }

  @Given("the registry value UseLMCompat is absent")
  public void noUseLmCompat() {
    registry("UseLMCompat", "none");
  }

  @Given("the registry value UseLMCompat is {int}")
  public void useLmCompat(int value) {
    registry("UseLMCompat", value);
  }

  @Given("the registry value LmCompatibilityLevel is {int}")
  public void lmCompatibilityLevel(int value) {
    registry("LmCompatibilityLevel", value);
  }

  private void registry(String name, Object value) {
    if (!(draft.machine().get("registry") instanceof Map)) {
      draft.machine().put("registry", new LinkedHashMap<String, Object>());
    }
    @SuppressWarnings("unchecked")
    Map<String, Object> registry = (Map<String, Object>) draft.machine().get("registry");
    registry.put(name, value);
  }
}
