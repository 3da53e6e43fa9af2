package io.github.bitswise.generate;

import static io.github.bitswise.generate.Written.map;

import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.Prediction;
import io.github.bitswise.answer.StormAnswer;
import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Program;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobState;
import io.github.bitswise.read.Timelines;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.write.Yaml;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Throws events at one job until something ends it, and shrinks that to the least. What happens any
 * week is tried before what seldom does, and what others do before what the job's own client does.
 */
public final class Storm {

  /** Events of one attempt: more hide what matters, fewer do not get there. */
  private static final int LONGEST = 12;

  /** Attempts that are predicted together. */
  private static final int TOGETHER = 25;

  /** Attempts that are shrunk before the shortest counts. */
  private static final int SHRUNK = 3;

  /** The file with all its jobs, of which some have to wait for others, until this is resumed. */
  private final Scenario scenario;

  /** Where its own timeline resumes the job, if it does anything before. */
  private final Optional<Event> resumed;

  /** The job without the others: where most attempts fail, this is told sooner. */
  private final Scenario alone;

  private final JobConfiguration job;
  private final long seed;
  private final Function<List<Scenario>, List<Prediction>> predict;

  /** What was tried, and what came of it. */
  private record Attempt(List<Item> events, Prediction prediction) {

    Optional<Moment> end() {
      return prediction.timeline().stream().filter(each -> ended(each.state())).findFirst();
    }
  }

  /**
   * @param scenario as it is read; the events come instead of what its timeline has after the
   *     resumption of the job
   * @param job one of its jobs
   * @param predict one prediction for each job of these scenarios, in their order
   */
  public Storm(
      Scenario scenario,
      JobConfiguration job,
      long seed,
      Function<List<Scenario>, List<Prediction>> predict) {
    List<Event> before = untilResumed(scenario.timeline(), job.name());
    this.resumed =
        before.size() > 1 ? Optional.of(before.get(before.size() - 1)) : Optional.empty();
    this.scenario = with(scenario, scenario.jobs(), resumed.isPresent() ? before : List.of());
    this.alone = with(this.scenario, List.of(job), this.scenario.timeline());
    this.job = job;
    this.seed = seed;
    this.predict = predict;
  }

  /**
   * Throws so many events.
   *
   * @param progress is told how many it were so far
   */
  public StormAnswer of(int events, IntConsumer progress) {
    Attempt calm = attempts(List.of(List.of()), scenario).get(0);
    if (calm.end().isPresent()) {
      return answer(0, calm, Optional.of(calm));
    }
    Chance chance = Chance.of(seed);
    int tried = 0;
    for (Weather weather : Weather.values()) {
      Events made = new Events(chance.apart(), Cast.of(scenario, job));
      int until = upTo(events, weather);
      while (tried < until) {
        List<List<Item>> sequences = new ArrayList<>();
        while (tried < until && sequences.size() < TOGETHER) {
          int count = Math.min(LONGEST, until - tried);
          sequences.add(made.some(count, weather));
          tried += count;
        }
        List<List<Item>> bad = ending(ending(sequences, alone), scenario);
        if (!bad.isEmpty()) {
          return answer(tried, calm, Optional.of(shortest(bad)));
        }
        progress.accept(tried);
      }
    }
    return answer(tried, calm, Optional.empty());
  }

  /** How many events are thrown up to the end of this weather: an equal share of each. */
  private static int upTo(int events, Weather weather) {
    int shares = Weather.values().length;
    return (int) (((long) events * (weather.ordinal() + 1) + shares - 1) / shares);
  }

  /** Those of some sequences that end the job. */
  private List<List<Item>> ending(List<List<Item>> sequences, Scenario file) {
    return attempts(sequences, file).stream()
        .filter(each -> each.end().isPresent())
        .map(Attempt::events)
        .toList();
  }

  private Attempt shortest(List<List<Item>> bad) {
    Shrink<Item> shrink =
        new Shrink<>(
            sequences ->
                tried(sequences, scenario).stream()
                    .map(each -> each.flatMap(Attempt::end).isPresent())
                    .toList(),
            Item::simpler);
    List<Item> least =
        bad.stream()
            .limit(SHRUNK)
            .map(shrink::least)
            .min(Comparator.comparingInt(List::size))
            .orElseThrow();
    return attempts(List.of(least), scenario).get(0);
  }

  private StormAnswer answer(int tried, Attempt calm, Optional<Attempt> found) {
    return new StormAnswer(
        scenario.file(), job.name(), seed, tried, calm.prediction(), found.map(this::ending));
  }

  private StormAnswer.Ending ending(Attempt attempt) {
    List<Object> items = items(attempt.events());
    return new StormAnswer.Ending(
        items.stream().map(Storm::text).toList(),
        items.isEmpty() ? "" : text(items),
        resumed.map(each -> each.at().line()).orElse(0),
        attempt.end().orElseThrow(),
        attempt.prediction());
  }

  private static String text(Object item) {
    return text(List.of(item)).replaceFirst("^ *- ", "").strip();
  }

  private static String text(List<Object> items) {
    return Yaml.of(map("timeline", items)).replaceFirst("timeline:\n", "");
  }

  private List<Attempt> attempts(List<List<Item>> sequences, Scenario file) {
    return tried(sequences, file).stream().flatMap(Optional::stream).toList();
  }

  /** What comes of each; empty where it is nothing that a file can say. */
  private List<Optional<Attempt>> tried(List<List<Item>> sequences, Scenario file) {
    List<Optional<Scenario>> files = sequences.stream().map(each -> with(each, file)).toList();
    List<Scenario> readable = files.stream().flatMap(Optional::stream).toList();
    Iterator<Prediction> predictions = predict.apply(readable).iterator();
    List<Optional<Attempt>> attempts = new ArrayList<>();
    for (int i = 0; i < sequences.size(); i++) {
      List<Item> events = sequences.get(i);
      attempts.add(files.get(i).map(each -> new Attempt(events, own(each, predictions))));
    }
    return attempts;
  }

  /** Of the predictions of a file's jobs, that of this one. */
  private Prediction own(Scenario file, Iterator<Prediction> predictions) {
    List<Prediction> jobs = new ArrayList<>();
    file.jobs().forEach(each -> jobs.add(predictions.next()));
    return jobs.stream().filter(each -> each.job().equals(job.name())).findFirst().orElseThrow();
  }

  /** What the file would say. */
  private Optional<Scenario> with(List<Item> events, Scenario file) {
    List<Object> items = items(events);
    if (items.isEmpty()) {
      return Optional.of(file);
    }
    String text = Yaml.of(map("timeline", items));
    return Timelines.goneOn(file, new SourceText("storm.bits.yaml", text)).scenario();
  }

  /** The events as a file has them: where nobody else resumes the job, that comes first. */
  private List<Object> items(List<Item> events) {
    List<Object> items = new ArrayList<>();
    boolean waits =
        job.state() == JobState.SUSPENDED
            && resumed.isEmpty()
            && scenario.program(job.name()).filter(each -> each.calls(Method.RESUME)).isEmpty();
    if (waits && !(events.isEmpty() && scenario.program(job.name()).isEmpty())) {
      items.add(new Item("resume", job.name()).written());
    }
    events.forEach(each -> items.add(each.written()));
    return items;
  }

  private static boolean ended(JobState state) {
    return state == JobState.ERROR || state == JobState.CANCELLED;
  }

  /** A timeline up to where it resumes the job; nothing where it does not. */
  private static List<Event> untilResumed(List<Event> timeline, String job) {
    for (int i = 0; i < timeline.size(); i++) {
      if (timeline.get(i) instanceof Event.Called call && call.resumes(job)) {
        return timeline.subList(0, i + 1);
      }
    }
    return List.of();
  }

  /** The same file with these jobs and events, and no expectations. */
  private static Scenario with(Scenario file, List<JobConfiguration> jobs, List<Event> timeline) {
    Set<String> names = new HashSet<>();
    jobs.forEach(each -> names.add(each.name()));
    Map<String, Program> programs = new LinkedHashMap<>(file.programs());
    programs.keySet().retainAll(names);
    return file.with(jobs, programs, file.commands())
        .with(timeline.stream().filter(each -> concerns(each, names)).toList(), List.of());
  }

  private static boolean concerns(Event event, Set<String> jobs) {
    if (event instanceof Event.Called call) {
      return jobs.contains(call.job());
    }
    if (event instanceof Event.ClientExit exit) {
      return jobs.contains(exit.job());
    }
    return !(event instanceof Event.Finished finished) || jobs.contains(finished.job());
  }
}
