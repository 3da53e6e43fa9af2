package io.github.bitswise.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Method;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.read.Inputs;
import io.github.bitswise.read.ReadResult;
import io.github.bitswise.read.Timelines;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.write.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScenariosTest {

  private static final int MANY = 600;

  @Test
  void what_is_made_up_can_be_read() {
    assertThat(Scenarios.of(1).some(MANY))
        .allSatisfy(
            each -> {
              ReadResult read = Inputs.read(new SourceText(each.name(), each.text()));
              assertThat(read.problems()).as(each.text()).isEmpty();
            });
  }

  @Test
  void the_same_seed_makes_up_the_same() {
    List<String> one = Scenarios.of(7).some(20).stream().map(Generated::text).toList();

    assertThat(Scenarios.of(7).some(20)).extracting(Generated::text).isEqualTo(one);
    assertThat(Scenarios.of(8).some(20)).extracting(Generated::text).isNotEqualTo(one);
  }

  @Test
  void each_scenario_is_one_of_its_own() {
    assertThat(Scenarios.of(1).some(MANY)).extracting(Generated::text).doesNotHaveDuplicates();
  }

  @Test
  void every_kind_of_event_happens() {
    Set<Class<?>> happened = new LinkedHashSet<>();
    all().forEach(each -> each.timeline().forEach(event -> happened.add(event.getClass())));

    // A point is where a timeline is looked at: nothing happens there.
    List<Class<?>> kinds = new ArrayList<>(Arrays.asList(Event.class.getPermittedSubclasses()));
    kinds.remove(Event.Point.class);
    assertThat(happened).containsAll(kinds);
  }

  @Test
  void every_method_is_called() {
    Set<String> called = new LinkedHashSet<>();
    for (Scenario scenario : all()) {
      for (Event event : scenario.timeline()) {
        if (event instanceof Event.Called call && call.step().action() instanceof Call made) {
          called.add(made.label());
        }
      }
      scenario
          .programs()
          .values()
          .forEach(
              program ->
                  program.steps().stream()
                      .filter(step -> step.action() instanceof Call)
                      .forEach(step -> called.add(step.action().label())));
    }

    assertThat(called).containsAll(Arrays.stream(Method.values()).map(Method::written).toList());
  }

  @ParameterizedTest
  @EnumSource
  void every_event_goes_on_where_a_timeline_ends(Weather weather) {
    Scenario scenario = Scenarios.of(3).next("a.bits.yaml").scenario();
    JobConfiguration job = scenario.jobs().get(0);
    List<Item> events = new Events(Chance.of(1), Cast.of(scenario, job)).some(60, weather);

    for (Item event : events) {
      String text = Yaml.of(Map.of("timeline", List.of(event.written())));
      ReadResult read = Timelines.goneOn(scenario, new SourceText("b.bits.yaml", text));

      assertThat(read.problems()).as(text).isEmpty();
      assertThat(read.scenario().orElseThrow().timeline().size())
          .as(text)
          .isGreaterThan(scenario.timeline().size());
    }
  }

  private static List<Scenario> all() {
    return Generated.scenarios(Scenarios.of(1).some(MANY));
  }
}
