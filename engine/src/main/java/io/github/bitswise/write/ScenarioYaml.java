package io.github.bitswise.write;

import io.github.bitswise.bits.Program;
import io.github.bitswise.job.Client;
import io.github.bitswise.job.Credential;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobType;
import io.github.bitswise.machine.Account;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.text.Passwords;
import io.github.bitswise.write.YamlText.Commented;
import io.github.bitswise.write.YamlText.Inline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The scenario file that a script amounts to: its jobs with the calls that it makes of them, the
 * accounts that it names, and the commands that belong to no job. What it never says is not in it.
 */
public final class ScenarioYaml {

  private final Scenario scenario;
  private final StepYaml steps;

  private ScenarioYaml(Scenario scenario, SourceText source) {
    this.scenario = scenario;
    this.steps = new StepYaml(source);
  }

  /**
   * The text of the file; passwords and header values are not in it.
   *
   * @param source the text that the scenario was read from
   */
  public static String of(Scenario scenario, SourceText source) {
    return new ScenarioYaml(scenario, source).text();
  }

  private String text() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("bitswise", 1);
    if (!scenario.accounts().isEmpty()) {
      root.put("accounts", accounts());
    }
    scenario.commands().ifPresent(none -> root.put("commands", commands(none)));
    root.put("jobs", scenario.jobs().stream().map(this::job).toList());
    return YamlText.of(root, List.of("what `" + name() + "` amounts to; passwords are left out"));
  }

  private String name() {
    String file = scenario.file().replace('\\', '/');
    return file.substring(file.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "?");
  }

  private Map<String, Object> accounts() {
    Map<String, Object> accounts = new LinkedHashMap<>();
    for (Account account : scenario.accounts().values()) {
      Map<String, Object> said = new LinkedHashMap<>();
      if (account.sessions().known()) {
        said.put("session", account.sessions().get().stream().map(ScenarioYaml::word).toList());
      }
      accounts.put(account.name(), new Inline(said));
    }
    return accounts;
  }

  private Map<String, Object> commands(JobConfiguration none) {
    Map<String, Object> commands = new LinkedHashMap<>();
    client(none, commands);
    commands.put("program", program(none));
    return commands;
  }

  private Object job(JobConfiguration job) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("name", Passwords.hide(job.name()));
    client(job, said);
    if (job.type() != JobType.DOWNLOAD) {
      said.put("type", word(job.type()));
    }
    said.put("program", program(job));
    return new Commented(List.of("line " + job.at().line()), said);
  }

  private void client(JobConfiguration job, Map<String, Object> said) {
    Client client = job.client();
    if (job.owner().known()) {
      said.put("owner", job.owner().get());
    }
    if (client.tool().at().stated()) {
      said.put("tool", word(client.tool().get()));
    }
    List<String> variables = new ArrayList<>(client.variables().names());
    if (hidesPassword(job)) {
      variables.add(StepYaml.UNKNOWN_PASSWORD);
    }
    if (!variables.isEmpty()) {
      said.put("variables", new Inline(variables));
    }
  }

  /** Whether a password is given of which nothing is known. */
  private boolean hidesPassword(JobConfiguration job) {
    return scenario.program(job.name()).stream()
        .flatMap(program -> program.steps().stream())
        .anyMatch(
            step ->
                step.action() instanceof io.github.bitswise.bits.Call.SetCredentials set
                    && set.credential().nulls() == Credential.Nulls.NEITHER
                    && set.credential().passwordLength() <= 1);
  }

  private List<Object> program(JobConfiguration job) {
    List<Object> items = new ArrayList<>();
    scenario.program(job.name()).map(Program::steps).orElse(List.of()).stream()
        .map(steps::of)
        .forEach(items::add);
    job.undefined()
        .forEach(
            each -> steps.of(each).ifPresent(item -> items.add(Math.min(1, items.size()), item)));
    return items;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
