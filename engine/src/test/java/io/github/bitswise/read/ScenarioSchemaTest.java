package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.bitswise.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScenarioSchemaTest {

  private static final Path FILE =
      Path.of("src/main/resources/io/github/bitswise/read/scenario.schema.json");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ScenarioSchema.text(), InputFormat.JSON);

  @Test
  void the_file_is_what_the_reader_checks_by() throws IOException {
    if (Boolean.getBoolean("bitswise.update")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, ScenarioSchema.text());
    }
    assertThat(Files.readString(FILE))
        .as("run the tests with -Dbitswise.update=true to write it anew")
        .isEqualTo(ScenarioSchema.text());
  }

  @Test
  void says_of_every_key_what_it_is_and_what_silence_means() {
    JsonNode schema = JsonMapper.shared().readTree(ScenarioSchema.text());
    assertThat(SchemaKeys.check(schema) + SchemaKeys.check(schema.path("$defs").path("step")))
        .isGreaterThan(180);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jobs: [{name: a}]",
        "machine: {windows: 8.1, network: true}",
        "accounts: {a: , b: {session: Remote_PowerShell, drives: {Z: '\\\\s\\x'}}}",
        "timeline: [reboot, service-restart: , {after: 90}]",
        "proxies: {'p:8080': {authentication: [NTLM, basic]}}",
        "jobs: [{name: 5, credentials: [{target: PROXY, scheme: ntlm, user: , password: }]}]",
      })
  void accepts_what_the_reader_accepts(String yaml) {
    assertThat(read(yaml).problems()).isEmpty();
    assertThat(SCHEMA.validate(SchemaKeys.json(yaml))).isEmpty();
  }

  @Test
  void accepts_a_file_with_every_key() throws IOException {
    String yaml = Samples.text("whole.bits.yaml");
    assertThat(read(yaml).problems()).isEmpty();
    assertThat(SCHEMA.validate(SchemaKeys.json(yaml))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[1]",
        "text",
        "bitswise: 1",
        "bitswise: 2\njobs: []",
        "jbos: []",
        "jobs: {}",
        "jobs: [{owner: a}]",
        "jobs: [{name: }]",
        "jobs: [{name: [a]}]",
        "jobs: [{name: a, type: sideways}]",
        "jobs: [{name: a, files: [{remote: x}]}]",
        "jobs: [{name: a, retry-delay: soon}]",
        "jobs: [{name: a, credentials: [{target: proxy}]}]",
        "jobs: [{name: a, helper-token: {flags: network}}]",
        "jobs: [{name: a, proxy: {usage: system}}]",
        "machine: {registry: {UseLMCompat: 3}}",
        "machine: {network: sideways}",
        "accounts: {a: {session: asleep}}",
        "accounts: {a: {drives: {ZZ: '\\\\s\\x'}}}",
        "accounts: {a: {drives: {Z: 'C:\\x'}}}",
        "servers: {files: {}}",
        "timeline: [{resume: a, reboot: }]\njobs: [{name: a}]",
        "timeline: [restart]",
        "timeline: [{after: -5m}]",
        "expect: {a: {colour: red}}\njobs: [{name: a}]",
        "expect: {a: {error: 0xZZ}}\njobs: [{name: a}]",
      })
  void refuses_what_the_reader_refuses_for_its_structure(String yaml) {
    assertThat(read(yaml).problems()).isNotEmpty();
    assertThat(SCHEMA.validate(SchemaKeys.json(yaml))).isNotEmpty();
  }

  private static ReadResult read(String yaml) {
    return Inputs.read(new SourceText("a.yaml", yaml));
  }
}
