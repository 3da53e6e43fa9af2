package io.github.bitswise.fact;

/** How a fact of the input is called, in the spelling of a scenario file. */
public final class Key {
  private Key() {}

  public static final String WINDOWS = "machine.windows";
  public static final String WPAD = "machine.wpad";
  public static final String DOMAIN = "machine.domain";
  public static final String LM_LEVEL = "machine.registry.LmCompatibilityLevel";

  public static final String COST = "machine.cost";
  public static final String PLUGGED_IN = "machine.power.plugged-in";
  public static final String HOUR = "machine.hour";
  public static final String WEEKDAY = "machine.weekday";

  public static String owner(String job) {
    return "jobs[\"" + job + "\"].owner";
  }

  public static String service(String job) {
    return "jobs[\"" + job + "\"].service";
  }

  public static String credentials(String job) {
    return "jobs[\"" + job + "\"].credentials";
  }

  public static String session(String account) {
    return account(account) + ".session";
  }

  public static String ieProxy(String account) {
    return account(account) + ".ie-proxy";
  }

  public static String administrator(String account) {
    return account(account) + ".administrator";
  }

  public static String elevated(String account) {
    return account(account) + ".elevated";
  }

  public static String drives(String account) {
    return account(account) + ".drives";
  }

  public static String privileges(String account) {
    return account(account) + ".privileges";
  }

  public static String ranges(String endpoint) {
    return endpoint(endpoint) + ".ranges";
  }

  public static String size(String endpoint) {
    return endpoint(endpoint) + ".size";
  }

  public static String iis(String endpoint) {
    return endpoint(endpoint) + ".iis";
  }

  public static String localSize(String job, int file) {
    return "jobs[\"" + job + "\"].files[" + file + "].size";
  }

  public static String volume(String letter) {
    return "machine.volumes[\"" + letter + "\"]";
  }

  public static String script(String url) {
    return "machine.scripts[\"" + url + "\"]";
  }

  public static String authentication(String endpoint) {
    return endpoint(endpoint) + ".authentication";
  }

  public static String allow(String endpoint) {
    return endpoint(endpoint) + ".allow";
  }

  private static String account(String account) {
    return "accounts[\"" + account + "\"]";
  }

  private static String endpoint(String endpoint) {
    boolean server = endpoint.contains("://") || endpoint.startsWith("\\\\");
    return (server ? "servers" : "proxies") + "[\"" + endpoint + "\"]";
  }
}
