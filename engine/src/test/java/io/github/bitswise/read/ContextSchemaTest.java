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
import tools.jackson.databind.json.JsonMapper;

class ContextSchemaTest {

  private static final Path FILE =
      Path.of("src/main/resources/io/github/bitswise/read/context.schema.json");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ContextSchema.text(), InputFormat.JSON);

  @Test
  void the_file_is_what_the_reader_checks_by() throws IOException {
    if (Boolean.getBoolean("bitswise.update")) {
      Files.writeString(FILE, ContextSchema.text());
    }
    assertThat(Files.readString(FILE))
        .as("run the tests with -Dbitswise.update=true to write it anew")
        .isEqualTo(ContextSchema.text());
  }

  @Test
  void says_of_every_key_what_it_is_and_what_silence_means() {
    assertThat(SchemaKeys.check(JsonMapper.shared().readTree(ContextSchema.text()))).isEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bitswise: 1",
        "as: LocalSystem",
        "{as: 'CONTOSO\\ann', machine: pc.bits.yaml, fail-on: INFO, ignore: []}",
        "ignore: [{rule: DRV-01, reason: r}]",
        "ignore: [{rule: DRV-01, reason: r, files: '*.cmd'}]",
        "ignore: [{rule: DRV-01, reason: r, files: ['*.cmd', a/**]}]",
      })
  void accepts_what_the_reader_accepts(String yaml) {
    assertThat(problems(yaml)).isZero();
    assertThat(SCHEMA.validate(SchemaKeys.json(yaml))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1]",
        "text",
        "bitswise: 2",
        "jobs: []",
        "as: []",
        "as: ''",
        "machine: {}",
        "fail-on: never",
        "ignore: DRV-01",
        "ignore: [{rule: DRV-01}]",
        "ignore: [{reason: r}]",
        "ignore: [{rule: DRV-01, reason: ' '}]",
        "ignore: [{rule: DRV-01, reason: }]",
        "ignore: [{rule: DRV-01, reason: r, lines: 1}]",
      })
  void refuses_what_the_reader_refuses_for_its_structure(String yaml) {
    assertThat(problems(yaml)).isPositive();
    assertThat(SCHEMA.validate(SchemaKeys.json(yaml))).isNotEmpty();
  }

  private static int problems(String yaml) {
    return ContextReader.read(new SourceText("bitswise.yaml", yaml)).problems().size();
  }
}
