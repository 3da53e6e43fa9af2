package io.github.bitswise.cli;

import io.github.bitswise.live.LiveFailure;
import io.github.bitswise.live.LiveRun;
import io.github.bitswise.live.host.AgentHost;
import io.github.bitswise.live.host.CacheFolder;
import io.github.bitswise.live.host.ThisWindows;
import io.github.bitswise.live.host.Wine;
import io.github.bitswise.live.observation.Digest;
import io.github.bitswise.live.observation.Observation;
import io.github.bitswise.live.servers.Passwords;
import io.github.bitswise.read.ScenarioPasswords;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Loaded;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import io.github.bitswise.source.SourceLoader;
import io.github.bitswise.source.SourceText;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs the scenarios of a command line on the BITS that there is. */
final class LiveRuns {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Environment environment;

  LiveRuns(Environment environment) {
    this.environment = environment;
  }

  /**
   * What was seen of all scenarios, run one after the other.
   *
   * @param notRun takes which of them could not be run, and why
   */
  List<Observation> observe(Reading reading, Consumer<Problem> notRun) {
    List<Observation> seen = new ArrayList<>();
    Path cache = CacheFolder.of(environment.variables());
    for (Scenario scenario : reading.scenarios()) {
      try {
        LiveRun run = new LiveRun(host(cache), cache.resolve("live"), PATIENCE, this::progress);
        seen.addAll(observe(scenario, run, reading));
      } catch (LiveFailure e) {
        String message = String.valueOf(e.getMessage());
        notRun.accept(new Problem(scenario.file(), Place.UNSTATED, message, e.help()));
      }
    }
    return seen;
  }

  private List<Observation> observe(Scenario scenario, LiveRun run, Reading reading) {
    Map<String, char[]> found = passwords(scenario, reading);
    try (Passwords passwords = new Passwords(found)) {
      return run.observe(scenario, Digest.of(reading.text(scenario).text()), passwords);
    } finally {
      found.values().forEach(each -> Arrays.fill(each, '\0'));
    }
  }

  /** A run takes seconds: whoever sits at a terminal is told what goes on. */
  private void progress(String what) {
    if (environment.terminal().getAsBoolean()) {
      environment.err().print("bitswise: " + what + " ...\n");
      environment.err().flush();
    }
  }

  private AgentHost host(Path cache) {
    if (environment.windows()) {
      return new ThisWindows();
    }
    try {
      return Wine.find(environment.variables(), cache);
    } catch (Wine.Missing missing) {
      throw new LiveFailure(
          "there is no BITS to run on: " + missing.getMessage(), Wine.HELP, missing);
    }
  }

  private Map<String, char[]> passwords(Scenario scenario, Reading reading) {
    Optional<Path> path =
        Optional.ofNullable(reading.original(scenario.file())).flatMap(Original::path);
    Loaded loaded =
        path.map(SourceLoader::load)
            .orElseGet(
                () ->
                    SourceLoader.load(new ByteArrayInputStream(reading.piped()), scenario.file()));
    return loaded
        .text()
        .map((SourceText text) -> ScenarioPasswords.of(text, environment.variables()::get))
        .orElse(Map.of());
  }
}
