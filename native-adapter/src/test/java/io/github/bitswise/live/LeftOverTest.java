package io.github.bitswise.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.bitswise.live.agent.Message;
import io.github.bitswise.live.agent.Order;
import io.github.bitswise.live.host.AgentHost;
import io.github.bitswise.live.host.CacheFolder;
import io.github.bitswise.live.host.ThisWindows;
import io.github.bitswise.live.host.Wine;
import io.github.bitswise.live.servers.Passwords;
import io.github.bitswise.read.Inputs;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.SourceText;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed run leaves on a real BITS. */
@Tag("wine")
class LeftOverTest {

  private static final Scenario EMPTY =
      Inputs.read(new SourceText("empty.bits.yaml", "jobs: [{ name: none, owner: LocalSystem }]"))
          .scenario()
          .orElseThrow();

  @TempDir Path runs;

  private static AgentHost host() {
    if (File.separatorChar == '\\') {
      return new ThisWindows();
    }
    try {
      return Wine.find(System.getenv(), CacheFolder.of(System.getenv()));
    } catch (Wine.Missing e) {
      return abort("NOT RUN: " + e.getMessage());
    }
  }

  @Test
  void the_next_run_clears_it() throws Exception {
    AgentHost host = host();
    host.prepare(told -> {});
    Path killed = Files.createDirectories(runs.resolve("0d1b0a0e-0000-4000-8000-000000000002"));
    Files.createFile(runs.resolve(killed.getFileName() + ".lock"));
    String name = "nightly [bitswise live " + killed.getFileName() + "]";
    try (AgentProcess other = AgentProcess.start(host, killed, value -> false, seen -> {})) {
      AgentProcess agent = AgentProcess.start(host, killed, value -> false, seen -> {});
      Message made = agent.ask("CREATE_JOB", "", List.of(name, 0));
      agent.kill();
      assertThat(other.ask(Order.MARKED, "", List.of(RunFolder.mark())).value())
          .contains(made.value() + "\t" + name);
      new LiveRun(host, runs, Duration.ofSeconds(5), told -> {})
          .observe(EMPTY, "", Passwords.none());
      assertThat(other.ask(Order.MARKED, "", List.of(RunFolder.mark())).value())
          .doesNotContain(String.valueOf(made.value()));
    }
    assertThat(killed).doesNotExist();
  }
}
