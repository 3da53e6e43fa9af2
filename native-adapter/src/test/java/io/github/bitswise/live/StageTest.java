package io.github.bitswise.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bitswise.job.LocalName;
import io.github.bitswise.live.host.AgentHost;
import io.github.bitswise.live.servers.Passwords;
import io.github.bitswise.live.servers.ScenarioServers;
import io.github.bitswise.read.Inputs;
import io.github.bitswise.scenario.Scenario;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageTest {

  private static final Scenario SCENARIO =
      Inputs.read(
              new SourceText(
                  "a.bits.yaml",
                  """
                  accounts:
                    PC01\\eve: { drives: { "Z:": { path: '\\\\nas\\drop', persistent: true } } }
                  servers:
                    "http://files.contoso.com": { authentication: none }
                  jobs: [{ name: a, owner: 'PC01\\eve' }]
                  """))
          .scenario()
          .orElseThrow();

  /** Names paths as this system does. */
  private static final class Here implements AgentHost {
    @Override
    public List<String> java() {
      return List.of();
    }

    @Override
    public Map<String, String> variables() {
      return Map.of();
    }

    @Override
    public String named(Path path) {
      return path.toString();
    }
  }

  @TempDir Path runs;
  private RunFolder folder;
  private ScenarioServers servers;
  private Stage stage;

  @BeforeEach
  void open() throws IOException {
    folder = RunFolder.make(runs);
    servers = ScenarioServers.open(SCENARIO.world(), Passwords.none());
    stage = new Stage(SCENARIO, new Here(), folder, servers);
  }

  @AfterEach
  void close() throws IOException {
    servers.close();
    folder.close();
  }

  private static LocalName local(String name) {
    return new LocalName(name, Place.UNSTATED);
  }

  @Test
  void a_local_name_is_a_file_of_the_run_and_is_told_under_its_own_name() throws Exception {
    String path = stage.local(local("C:\\drop\\p.cab"), false, 0);
    assertThat(Path.of(path)).startsWithRaw(folder.path()).doesNotExist().hasFileName("p.cab");
    assertThat(stage.named("to " + path)).isEqualTo("to C:\\drop\\p.cab");
  }

  @Test
  void nothing_is_downloaded_to_where_a_file_is() throws Exception {
    Files.createFile(Path.of(stage.local(local("C:\\drop\\p.cab"), false, 0)));
    assertThatExceptionOfType(CannotStage.class)
        .isThrownBy(() -> stage.local(local("C:\\drop\\p.cab"), false, 0))
        .withMessage("`C:\\drop\\p.cab` is there already, and a live run spares files");
  }

  @Test
  void a_mark_does_not_make_a_name_too_long() throws Exception {
    assertThat(stage.displayName("nightly")).startsWith("nightly [bitswise live ");
    assertThat(stage.displayName("x".repeat(257))).hasSizeGreaterThan(257);
    assertThatExceptionOfType(CannotStage.class)
        .isThrownBy(() -> stage.displayName("x".repeat(250)));
  }

  @Test
  void what_is_uploaded_is_made_in_its_size() throws Exception {
    assertThat(Path.of(stage.local(local("C:\\out\\u.zip"), true, 17))).hasSize(17);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p.cab",
        "C:p.cab",
        "C:\\",
        "C:\\..\\..\\..\\p.cab",
        "\\\\nas\\drop\\p.cab",
        "\\\\?\\C:\\p.cab",
        "Z:\\p.cab"
      })
  void other_paths_stand_nowhere(String name) {
    assertThatExceptionOfType(CannotStage.class)
        .isThrownBy(() -> stage.local(local(name), false, 0));
  }

  @Test
  void a_server_is_on_loopback_and_told_under_its_own_name() throws Exception {
    String address = stage.remote("http://files.contoso.com/p.cab?q=1");
    assertThat(address).startsWith("http://127.0.0.1:").endsWith("/p.cab?q=1");
    assertThat(stage.named(address)).isEqualTo("http://files.contoso.com/p.cab?q=1");
  }
}
