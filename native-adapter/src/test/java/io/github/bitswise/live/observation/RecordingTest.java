package io.github.bitswise.live.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.live.observation.Observation.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingTest {

  private static Observation seen(String provider, String scenario, Kind kind, String what) {
    return new Observation(provider, scenario, "job", 0, kind, 0, 0, what, "digest", null);
  }

  private static List<Observation> run(String provider, String scenario) {
    return List.of(
        seen(provider, scenario, Kind.RUN, "run"), seen(provider, scenario, Kind.END, "ERROR"));
  }

  private static List<Observation> both(List<Observation> first, List<Observation> second) {
    List<Observation> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  @Test
  void of_several_runs_of_a_scenario_the_last_one_counts_alone() {
    List<Observation> file = both(run("wine-8.0", "a"), run("windows-10.0", "a"));
    Recording found = Recording.find(file, "digest", "a").orElseThrow();
    assertThat(found.seen()).isEqualTo(run("windows-10.0", "a"));
    assertThat(found.ofOneProvider()).isTrue();
  }

  @Test
  void of_scenarios_with_the_same_text_the_one_of_this_name_counts() {
    List<Observation> file = both(run("wine-8.0", "a"), run("wine-8.0", "b"));
    assertThat(Recording.find(file, "digest", "a").orElseThrow().seen())
        .isEqualTo(run("wine-8.0", "a"));
    assertThat(Recording.find(file, "digest", "c").orElseThrow().seen())
        .isEqualTo(run("wine-8.0", "b"));
    assertThat(Recording.find(file, "another", "a")).isEmpty();
  }

  @Test
  void a_run_is_complete_when_each_job_has_ended_or_was_left_out() {
    Recording ended = new Recording(run("wine-8.0", "a"));
    assertThat(ended.complete(List.of("job"))).isTrue();
    assertThat(ended.complete(List.of("job", "another"))).isFalse();
    Recording leftOut = new Recording(List.of(seen("wine-8.0", "a", Kind.SKIPPED, "job")));
    assertThat(leftOut.complete(List.of("job"))).isTrue();
    Recording cut = new Recording(run("wine-8.0", "a").subList(0, 1));
    assertThat(cut.complete(List.of("job"))).isFalse();
  }

  @Test
  void a_run_of_two_providers_is_none() {
    List<Observation> mixed =
        List.of(seen("wine-8.0", "a", Kind.RUN, "run"), seen("windows-10.0", "a", Kind.END, "x"));
    assertThat(new Recording(mixed).ofOneProvider()).isFalse();
  }
}
