package io.github.bitswise.steps;

import io.github.bitswise.read.Given;
import io.github.bitswise.read.Inputs;
import io.github.bitswise.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scenario file that the sentences of one Gherkin scenario write or, where there is a script,
 * the machine that it runs on.
 */
public final class Draft {

  private static final String FILE = "scenario.bits.yaml";
  private static final Map<String, Object> EMPTY = Map.of("machine", Map.of());

  private final Map<String, Object> root = new LinkedHashMap<>();
  private final List<Map<String, Object>> jobs = new ArrayList<>();
  private final List<Object> timeline = new ArrayList<>();
  private @Nullable SourceText whole;
  private @Nullable SourceText script;
  private @Nullable String runBy;
  private String lookedAt = "";

  /** Takes a whole scenario file instead of sentences. */
  public void replaceBy(SourceText scenario) {
    if (!root.isEmpty()) {
      throw new IllegalStateException(
          "a scenario is given as a whole or sentence by sentence, and there are sentences before it");
    }
    whole = scenario;
  }

  /** Takes a script; the sentences beside it are about the machine that it runs on. */
  public void run(SourceText text) {
    script = text;
  }

  /** The account that runs the script. */
  public void runBy(String account) {
    runBy = account;
  }

  /** The section of the machine. */
  public Map<String, Object> machine() {
    return section(root(), "machine");
  }

  /** What the file says of an account. */
  public Map<String, Object> account(String name) {
    return named(section(root(), "accounts"), name);
  }

  /** What the file says of a server, by URL prefix, or of a share, by UNC path. */
  public Map<String, Object> server(String name) {
    return named(section(root(), "servers"), name);
  }

  /** What the file says of a proxy, by {@code host:port}. */
  public Map<String, Object> proxy(String name) {
    return named(section(root(), "proxies"), name);
  }

  /** Begins a job; later sentences about the job mean this one. */
  public Map<String, Object> newJob() {
    Map<String, Object> job = new LinkedHashMap<>();
    if (jobs.isEmpty()) {
      root().put("jobs", jobs);
    }
    jobs.add(job);
    rename(jobs.size() == 1 ? "the job" : "job " + jobs.size());
    return job;
  }

  /** The job that sentences are about. */
  public Map<String, Object> job() {
    if (jobs.isEmpty()) {
      throw new IllegalStateException("no sentence before this one creates a job");
    }
    return jobs.get(jobs.size() - 1);
  }

  /** A setting of the job that has settings of its own. */
  public Map<String, Object> jobSection(String key) {
    return section(job(), key);
  }

  /** A setting of the job that is a list. */
  public List<Object> jobList(String key) {
    return list(job(), key);
  }

  /** Gives the job its display name. */
  public void rename(String name) {
    job().put("name", name);
    lookedAt = name;
  }

  /** The display name of the job that answers are about; empty where there can be only one. */
  public String lookedAt() {
    return lookedAt;
  }

  /** Turns to another job. */
  public void lookAt(String job) {
    lookedAt = job;
  }

  /** Adds to the timeline. */
  public void happens(Object event) {
    root().put("timeline", timeline);
    timeline.add(event);
  }

  /** The file that is looked at: the script where there is one. */
  public SourceText source() {
    if (script != null) {
      return script;
    }
    return whole != null ? whole : new SourceText(FILE, YamlText.of(root));
  }

  /** What is said of a script outside of it: the machine and who runs it. */
  Given given() {
    if (script == null) {
      return Given.NOTHING;
    }
    SourceText world =
        whole != null ? whole : new SourceText(FILE, YamlText.of(root.isEmpty() ? EMPTY : root));
    return new Given(Inputs.read(world).scenario(), Optional.ofNullable(runBy));
  }

  private Map<String, Object> root() {
    if (whole != null) {
      throw new IllegalStateException(
          "the scenario "
              + whole.name()
              + " is given as a whole: what it lacks is to be said in it");
    }
    return root;
  }

  /** Accounts, servers and proxies compare without case. */
  private static Map<String, Object> named(Map<String, Object> section, String name) {
    String known =
        section.keySet().stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
    return section(section, known);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> section(Map<String, Object> parent, String key) {
    Object section = parent.get(key);
    if (!(section instanceof Map)) {
      section = new LinkedHashMap<String, Object>();
      parent.put(key, section);
    }
    return (Map<String, Object>) section;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Map<String, Object> parent, String key) {
    return (List<Object>) parent.computeIfAbsent(key, any -> new ArrayList<>());
  }
}
