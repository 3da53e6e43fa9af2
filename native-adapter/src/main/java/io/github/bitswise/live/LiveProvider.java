package io.github.bitswise.live;

import io.github.bitswise.answer.Confirmation;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.live.compare.Comparison;
import io.github.bitswise.live.compare.KnownDifferences;
import io.github.bitswise.live.host.AgentHost;
import io.github.bitswise.live.host.CacheFolder;
import io.github.bitswise.live.host.ThisWindows;
import io.github.bitswise.live.host.Wine;
import io.github.bitswise.live.observation.Digest;
import io.github.bitswise.live.observation.Observation;
import io.github.bitswise.live.servers.Passwords;
import io.github.bitswise.read.ScenarioPasswords;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.simulation.RealBits;
import io.github.bitswise.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The BITS of this computer, for Cucumber suites; the property {@code bitswise.live=no} hides it.
 * Known differences are those of {@code conformance/known-differences.tsv} on the class path, where
 * there is one.
 */
public final class LiveProvider implements RealBits {

  private static final String KNOWN = "conformance/known-differences.tsv";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Override
  public Optional<String> missing() {
    if (System.getProperty("bitswise.live", "").equals("no")) {
      return Optional.of("`bitswise.live` is `no`");
    }
    try {
      host();
      return Optional.empty();
    } catch (Wine.Missing e) {
      return Optional.of(e.getMessage() + "; " + Wine.HELP);
    }
  }

  private static AgentHost host() throws Wine.Missing {
    return System.getProperty("os.name", "").startsWith("Windows")
        ? new ThisWindows()
        : Wine.find(System.getenv(), CacheFolder.of(System.getenv()));
  }

  @Override
  public List<String> contradictions(
      String name, SourceText text, Scenario scenario, List<Prediction> predictions) {
    List<Observation> seen = observe(text, scenario);
    List<Confirmation> confirmations = new ArrayList<>();
    for (int i = 0; i < predictions.size(); i++) {
      confirmations.addAll(Comparison.of(scenario.jobs().get(i), predictions.get(i), seen));
    }
    String provider = seen.get(0).provider();
    Recordings.keep(name, text, seen);
    Counts.add(provider, name, confirmations);
    return known().complaints(provider, Recordings.file(name), confirmations);
  }

  private static List<Observation> observe(SourceText text, Scenario scenario) {
    Map<String, char[]> found = ScenarioPasswords.of(text, System.getenv()::get);
    try (Passwords passwords = new Passwords(found)) {
      LiveRun run =
          new LiveRun(
              host(), CacheFolder.of(System.getenv()).resolve("live"), PATIENCE, told -> {});
      return run.observe(scenario, Digest.of(text.text()), passwords);
    } catch (Wine.Missing e) {
      throw new LiveFailure(String.valueOf(e.getMessage()), Wine.HELP, e);
    } finally {
      found.values().forEach(each -> Arrays.fill(each, '\0'));
    }
  }

  private static KnownDifferences known() {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(KNOWN)) {
      return KnownDifferences.of(
          in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
