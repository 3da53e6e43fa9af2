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
    section("scripts").put(url, answer);
  }

  @Given("the network is down")
  public void networkDown() {
    draft.machine().put("network", "down");
  }

  @Given("the network is up")
  public void networkUp() {
    draft.machine().put("network", "up");
  }

  /** A cost state, or several separated by commas. */
  @Given("the network is {string}")
  public void cost(String states) {
    draft.machine().put("cost", Words.list(states));
  }

  /** The value as a scenario file has it. */
  @Given("the policy {word} is {}")
  public void policy(String name, String value) {
    section("policies").put(name, new Flow(value));
  }

  @Given("battery saver is on")
  public void batterySaver() {
    section("power").put("battery-saver", true);
  }

  @Given("game mode is on")
  public void gameMode() {
    section("power").put("game-mode", true);
  }

  @Given("the computer is in standby")
  public void standby() {
    section("power").put("standby", true);
  }

  @Given("the computer is plugged in")
  public void pluggedIn() {
    section("power").put("plugged-in", true);
  }

  @Given("the computer runs on battery")
  public void onBattery() {
    section("power").put("plugged-in", false);
  }

  @Given("it is {int} o'clock")
  public void hour(int hour) {
    draft.machine().put("hour", hour);
  }

  @Given("it is a {word}")
  public void weekday(String day) {
    draft.machine().put("weekday", day);
  }

  @Given("{account} has {int} other jobs")
  public void otherJobs(String account, int jobs) {
    section("jobs-elsewhere").put(account, jobs);
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
    section("registry").put(name, value);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> section(String key) {
    return (Map<String, Object>)
        draft.machine().computeIfAbsent(key, any -> new LinkedHashMap<String, Object>());
  }
}
