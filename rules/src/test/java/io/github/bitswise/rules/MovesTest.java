package io.github.bitswise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Way;
import io.github.bitswise.rulebook.RuleBook;
import io.github.bitswise.rulebook.RuleDescription;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What rules say of themselves with {@code @From} and {@code @To} is what their conclusions do. The
 * drawing of the states is made of it.
 */
class MovesTest {

  private static final Pattern RULE =
      Pattern.compile(
          "(?ms)^rule \"(?<name>[^\"]+)\"(?<head>.*?)^when$(?<when>.*?)^then$(?<then>.*?)^end$");
  private static final Pattern MOVE = Pattern.compile("new Move\\(\\s*\\$\\w+\\s*,(?<to>[^,]*),");
  private static final Pattern STATE = Pattern.compile("JobState\\.(?<state>\\w+)");

  private final Map<String, RuleDescription> rules =
      RuleBook.onClassPath().catalogue().rules().stream()
          .collect(Collectors.toMap(RuleDescription::id, rule -> rule, (a, b) -> a));

  @Test
  void a_rule_that_moves_a_job_says_where_to() throws IOException, URISyntaxException {
    Map<String, Set<String>> stated = new TreeMap<>();
    Map<String, Set<String>> done = new TreeMap<>();
    for (Matcher rule : conclusions()) {
      String name = rule.group("name");
      Set<String> states = new TreeSet<>();
      Matcher move = MOVE.matcher(rule.group("then"));
      while (move.find()) {
        Matcher state = STATE.matcher(move.group("to"));
        while (state.find()) {
          states.add(state.group("state"));
        }
      }
      if (rule.group("then").contains("new Move(")) {
        done.put(name, states);
      }
      Set<String> ends = new TreeSet<>();
      Objects.requireNonNull(rules.getOrDefault(name, rules.get(id(name))), name)
          .ways()
          .forEach(way -> ends.add(way.to().name()));
      if (!ends.isEmpty()) {
        stated.put(name, ends);
      }
    }

    assertThat(done).isNotEmpty();
    assertThat(stated).isEqualTo(done);
  }

  @Test
  void nothing_leads_out_of_a_final_state() {
    assertThat(rules.values())
        .flatExtracting(RuleDescription::transitions)
        .isNotEmpty()
        .noneMatch(way -> ((Way) way).from().last());
  }

  /** A rule of a finding is known by its id alone. */
  private static String id(String name) {
    int slash = name.indexOf('/');
    return slash < 0 ? name : name.substring(0, slash);
  }

  private static List<Matcher> conclusions() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(MovesTest.class.getResource(".")).toURI());
    Path root = folder;
    while (!Files.exists(root.resolve("src/main/resources"))) {
      root = Objects.requireNonNull(root.getParent());
    }
    List<Matcher> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root.resolve("src/main/resources"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".drl")).toList()) {
        Matcher rule = RULE.matcher(Files.readString(file).replace("\r\n", "\n"));
        while (rule.find()) {
          Matcher one = RULE.matcher(rule.group());
          if (one.find()) {
            found.add(one);
          }
        }
      }
    }
    return found;
  }
}
