package io.github.bitswise.steps;

import io.cucumber.java.en.Given;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sentences about accounts: logons, rights, mapped drives, Internet Explorer proxies. */
public class AccountSteps {

  private static final String OPTIONS = "ie-proxy";

  private final Draft draft;

  public AccountSteps(Draft draft) {
    this.draft = draft;
  }

  @Given("{account} is logged on {logon}")
  public void loggedOn(String account, String session) {
    draft.account(account).put("session", session);
  }

  @Given("{account} is logged off")
  public void loggedOff(String account) {
    draft.account(account).put("session", "none");
  }

  @Given("{account} is there only through {way}")
  public void there(String account, String session) {
    draft.account(account).put("session", session);
  }

  /** For system accounts, of which no file says how they are logged on: they always are. */
  @Given("{account} needs no logon")
  public void always(String account) {
    draft.account(account).remove("session");
  }

  @Given("{account} is an elevated administrator")
  public void elevatedAdministrator(String account) {
    draft.account(account).put("administrator", true);
    draft.account(account).put("elevated", true);
  }

  @Given("{account} is an administrator who is not elevated")
  public void filteredAdministrator(String account) {
    draft.account(account).put("administrator", true);
    draft.account(account).put("elevated", false);
  }

  @Given("{account} is no administrator")
  public void noAdministrator(String account) {
    draft.account(account).put("administrator", false);
    draft.account(account).put("elevated", false);
  }

  @Given("the token of {account} carries restricting SIDs")
  public void restricted(String account) {
    draft.account(account).put("restricted", true);
  }

  @Given("{account} is a member of {string}")
  public void member(String account, String groups) {
    draft.account(account).put("groups", Words.list(groups));
  }

  /** {@code low}, {@code medium}, {@code high} or {@code system}. */
  @Given("the token of {account} has the integrity level {word}")
  public void integrity(String account, String level) {
    draft.account(account).put("integrity", level);
  }

  @Given("a service runs under the user account {account}")
  public void serviceLogon(String account) {
    draft.account(account).put("kind", "service-logon");
  }

  @Given("{account} maps no drives")
  public void mapsNothing(String account) {
    draft.account(account).put("drives", "none");
  }

  @Given("{account} maps {letter} to {share}")
  public void maps(String account, String letter, String share) {
    drives(account).put(letter, share);
  }

  @Given("{account} maps {letter} to {share} permanently")
  public void mapsPermanently(String account, String letter, String share) {
    drives(account).put(letter, mapping(share, true));
  }

  @Given("{account} maps {letter} to {share} for this session")
  public void mapsTemporarily(String account, String letter, String share) {
    drives(account).put(letter, mapping(share, false));
  }

  @Given("{account} has no Internet Explorer proxy")
  public void noProxy(String account) {
    draft.account(account).put(OPTIONS, "none");
  }

  @Given("{account} was set to use no proxy")
  public void setToNoProxy(String account) {
    options(account).put("no-proxy", true);
  }

  @Given("{account} has the Internet Explorer proxy {string}")
  public void proxy(String account, String proxy) {
    options(account).put("server", proxy);
  }

  @Given("{account} has the Internet Explorer proxy {string} except for {string}")
  public void proxy(String account, String proxy, String bypass) {
    options(account).put("server", proxy);
    options(account).put("bypass", Words.list(bypass));
  }

  @Given("{account} detects her/his/its proxy automatically")
  public void detects(String account) {
    options(account).put("auto-detect", true);
  }

  @Given("{account} has the proxy script {string}")
  public void script(String account, String url) {
    options(account).put("auto-config-url", url);
  }

  private Map<String, Object> drives(String account) {
    return settings(account, "drives");
  }

  private Map<String, Object> options(String account) {
    return settings(account, OPTIONS);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> settings(String account, String key) {
    Map<String, Object> said = draft.account(account);
    if (!(said.get(key) instanceof Map)) {
      said.put(key, new LinkedHashMap<String, Object>());
    }
    return (Map<String, Object>) said.get(key);
  }

  private static Map<String, Object> mapping(String share, boolean persistent) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    mapping.put("path", share);
    mapping.put("persistent", persistent);
    return mapping;
  }
}
