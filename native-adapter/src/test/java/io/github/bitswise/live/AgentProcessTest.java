package io.github.bitswise.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bitswise.live.agent.Order;
import io.github.bitswise.live.host.AgentHost;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coordinator's side of agents that do not do as they should; these know nothing of COM. */
class AgentProcessTest {

  private static final Predicate<String> NO_SECRET = value -> false;

  @TempDir Path folder;

  /** Starts this class in place of an agent. */
  private record Pretended(String conduct) implements AgentHost {
    @Override
    public List<String> java() {
      return List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-cp",
          System.getProperty("java.class.path"),
          Agent.class.getName(),
          conduct);
    }

    @Override
    public Map<String, String> variables() {
      return Map.of();
    }

    @Override
    public String named(Path path) {
      return path.toString();
    }

    @Override
    public String separator() {
      return File.pathSeparator;
    }
  }

  private AgentProcess agent(String conduct, Predicate<String> secret) throws IOException {
    return AgentProcess.start(new Pretended(conduct), folder, secret, seen -> {});
  }

  @Test
  void a_line_that_is_no_message_ends_the_run_at_once() throws IOException {
    try (AgentProcess agent = agent("garbage", NO_SECRET)) {
      assertThatExceptionOfType(LiveFailure.class)
          .isThrownBy(() -> agent.ask(Order.HELLO, "", List.of()))
          .withMessage("the agent ended before it answered `HELLO`");
    }
  }

  @Test
  void an_agent_that_ends_tells_why() throws IOException {
    try (AgentProcess agent = agent("fails", NO_SECRET)) {
      assertThatExceptionOfType(LiveFailure.class)
          .isThrownBy(() -> agent.ask(Order.HELLO, "", List.of()))
          .withMessage("the agent ended before it answered `HELLO`: Error: no luck")
          .satisfies(e -> assertThat(e.help()).contains(" -version` answers"));
      assertThatExceptionOfType(LiveFailure.class)
          .isThrownBy(() -> agent.ask(Order.END, "", List.of()));
    }
  }

  @Test
  void who_waits_for_more_is_told_that_the_agent_is_gone() throws Exception {
    Journal journal = new Journal("wine-8.0", "a.bits.yaml", text -> text);
    try (AgentProcess agent = agent("stays", NO_SECRET)) {
      agent.whenGone(() -> journal.end(() -> "gone"));
      agent.kill();
      assertThatExceptionOfType(LiveFailure.class)
          .isThrownBy(() -> journal.await(seen -> false, Duration.ofMinutes(5)))
          .withMessage("gone");
    }
  }

  @Test
  void no_variable_hands_a_secret_on() throws IOException {
    String path = System.getenv("PATH");
    try (AgentProcess agent = agent("path", NO_SECRET)) {
      assertThat(agent.ask(Order.HELLO, "", List.of()).value()).isEqualTo("there");
    }
    try (AgentProcess agent = agent("path", value -> value.equals(path))) {
      assertThat(agent.ask(Order.HELLO, "", List.of()).value()).isEqualTo("none");
    }
  }

  /** What runs in place of an agent. */
  static final class Agent {
    private Agent() {}

    public static void main(String[] arguments) throws IOException {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      if (arguments[0].equals("fails")) {
        System.err.println("Error: no luck");
        return;
      }
      in.readLine();
      if (arguments[0].equals("garbage")) {
        out.println("{ this is no message");
      } else if (arguments[0].equals("path")) {
        String path = System.getenv("PATH") == null ? "none" : "there";
        out.println("{\"reply\":1,\"job\":\"\",\"kind\":\"REPLY\",\"value\":\"" + path + "\"}");
      }
      in.readLine();
    }
  }
}
