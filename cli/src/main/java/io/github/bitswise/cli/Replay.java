package io.github.bitswise.cli;

import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.live.observation.Digest;
import io.github.bitswise.live.observation.Observation;
import io.github.bitswise.live.observation.ObservationFile;
import io.github.bitswise.live.observation.Recording;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what was seen from a file. */
final class Replay {
  private final Environment environment;

  Replay(Environment environment) {
    this.environment = environment;
  }

  /**
   * What the file has kept of these scenarios; what is wrong with it is a problem of the reading.
   */
  List<Observation> read(Path file, Reading reading) {
    List<Observation> seen;
    try {
      seen = ObservationFile.read(environment.folder().resolve(file));
    } catch (ObservationFile.Unreadable e) {
      reading.add(
          problem(file, String.valueOf(e.getMessage()), "record the run anew with `--record`"));
      return List.of();
    } catch (IOException e) {
      reading.add(problem(file, "this file cannot be read", "check its name and its rights"));
      return List.of();
    }
    List<Observation> own = new ArrayList<>();
    for (Scenario scenario : reading.scenarios()) {
      String digest = Digest.of(reading.text(scenario).text());
      Optional<Recording> found = Recording.find(seen, digest, scenario.file());
      Optional<String> wrong = wrong(found, scenario);
      if (wrong.isPresent()) {
        reading.add(problem(file, wrong.get(), "record the run anew with `--record`"));
      } else {
        found.stream()
            .flatMap(each -> each.seen().stream())
            .map(each -> each.of(scenario.file()))
            .forEach(own::add);
      }
    }
    return own;
  }

  private static Optional<String> wrong(Optional<Recording> found, Scenario scenario) {
    if (found.isEmpty()) {
      return Optional.of("nothing in it was seen of `" + scenario.file() + "` as it is now");
    }
    List<String> jobs = scenario.jobs().stream().map(JobConfiguration::name).toList();
    if (!found.get().complete(jobs)) {
      return Optional.of("what was seen of `" + scenario.file() + "` breaks off before its end");
    }
    return found.get().ofOneProvider()
        ? Optional.empty()
        : Optional.of("one run of `" + scenario.file() + "` names several providers");
  }

  private static Problem problem(Path file, String message, String help) {
    return new Problem(file.toString(), Place.UNSTATED, message, help);
  }
}
