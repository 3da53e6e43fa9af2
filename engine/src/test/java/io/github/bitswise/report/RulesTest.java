package io.github.bitswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.hresult.HResults;
import io.github.bitswise.rulebook.RuleDescription;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
  private static final List<LeftOut> LEFT_OUT = List.of(new LeftOut("ACC-13", "cannot be seen"));
  private static final Traces NOTHING = new Traces(List.of(), List.of());
  private static final Traces TRACES =
      new Traces(
          List.of(new TestedBy("HLP-29", "tables/b2.feature", "the owner logs off")),
          List.of(new RaisedBy("BG_E_TOKEN_REQUIRED", "HLP-29", List.of("REMOTE_FILE"))));

  private final StringWriter text = new StringWriter();
  private final PrintWriter out = new PrintWriter(text, true);

  /** Serves pages from memory. */
  private static ClassLoader pages(Map<String, String> pages) {
    return new ClassLoader(null) {
      @Override
      public URL getResource(String name) {
        try {
          return pages.containsKey(name) ? new URL("file:///" + name) : null;
        } catch (MalformedURLException e) {
          throw new IllegalArgumentException(e);
        }
      }

      @Override
      public InputStream getResourceAsStream(String name) {
        String page = pages.get(name);
        return page == null
            ? null
            : new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  @Test
  void are_listed_in_a_table() {
    new RulesText(Terminal.PLAIN).write(Made.CATALOGUE, LEFT_OUT, out);

    assertThat(text.toString())
        .isEqualTo(
            """
            rule                          topic          kind        name
            DRV-01                        drives         error       mapped-drive-as-system-account
            HLP-29                        helper-tokens  prediction  helper-token-dies-at-logoff
            PRX-36/reads-helper-settings  proxies        prediction  reads-helper-settings

            left out
            ACC-13  cannot be seen

            3 rules: 1 for findings, 2 for predictions
            """);
  }

  @Test
  void are_listed_for_programs() {
    RulesJson.write(Made.CATALOGUE, LEFT_OUT, new RulePages(pages(Map.of())), TRACES, out);

    assertThat(text.toString())
        .startsWith("{\n  \"bitswise\": 1,\n  \"rules\": [\n")
        .contains(
            """
                {
                  "id": "PRX-36/reads-helper-settings",
                  "name": "reads-helper-settings",
                  "topic": "proxies",
                  "severity": null,
                  "kind": "prediction",
                  "behaviours": [ "PRX-36" ],
                  "sources": [ "service-accounts-and-bits" ],
                  "basis": "documented",
                  "fixable": null,
                  "page": "io/github/bitswise/rules/proxies/PRX-36.md",
                  "errors": [],
                  "scenarios": []
                }
            """)
        .contains("\"severity\": \"error\",\n      \"kind\": \"finding\"")
        .contains("\"behaviour\": \"ACC-13\",\n      \"reason\": \"cannot be seen\"");
  }

  @Test
  void are_traced_for_programs() {
    RulesJson.write(Made.CATALOGUE, LEFT_OUT, new RulePages(pages(Map.of())), TRACES, out);

    assertThat(text.toString())
        .contains(
            """
                  "errors": [ "BG_E_TOKEN_REQUIRED" ],
                  "scenarios": [
                    {
                      "feature": "tables/b2.feature",
                      "name": "the owner logs off"
                    }
                  ]
            """)
        .contains(
            """
                  "id": "ACC-13",
                  "rules": [],
                  "basis": null,
                  "leftOut": "cannot be seen",
                  "scenarios": []
            """)
        .contains(
            """
                  "id": "HLP-29",
                  "rules": [ "HLP-29" ],
                  "basis": "documented",
                  "leftOut": null,
                  "scenarios": [
                    {
            """);
  }

  @Test
  void are_explained_by_their_page() {
    String page =
        """
        # Mapped drives

        A **system account** has none, see [DRV-02](DRV-02.md) and
        [the page](https://example.org/x). Take `\\\\nas`.

        ```yaml
        local: x
        ```
        """;
    RulePages pages =
        new RulePages(pages(Map.of("io/github/bitswise/rules/drives/DRV-01.md", page)));
    new RuleText(Terminal.PLAIN, pages).write(Made.CATALOGUE.rules().get(0), out);

    assertThat(text.toString())
        .isEqualTo(
            """
            Mapped drives

            A system account has none, see DRV-02 and the page (https://example.org/x). Take
            `\\\\nas`.

                local: x

            rule        DRV-01 mapped-drive-as-system-account
            raises      error
            topic       drives
            behaviours  DRV-01
            basis       documented
            sources     service-accounts-and-bits
            """);
  }

  @Test
  void are_explained_in_lines_that_can_be_read() {
    String page = "**" + "word ".repeat(40).strip() + "**\n\n- " + "item ".repeat(40) + "\n";
    RulePages pages =
        new RulePages(pages(Map.of("io/github/bitswise/rules/drives/DRV-01.md", page)));
    new RuleText(new Terminal(true, 200), pages).write(Made.CATALOGUE.rules().get(0), out);

    assertThat(text.toString().lines())
        .hasSizeGreaterThan(12)
        .allMatch(line -> TextWidth.of(line) <= 80)
        .anyMatch(line -> line.startsWith("  item item"));
  }

  @Test
  void are_explained_by_what_they_say_of_themselves_where_they_have_no_page() {
    RulePages none = new RulePages(pages(Map.of()));
    new RuleText(Terminal.PLAIN, none).write(Made.CATALOGUE.rules().get(1), out);

    assertThat(text.toString()).startsWith("HLP-29 helper-token-dies-at-logoff\n\nrule ");
  }

  @Test
  void share_the_page_of_their_behaviour_over_the_topics() {
    String place = "io/github/bitswise/rules/accounts/PRX-36.md";
    RulePages elsewhere = new RulePages(pages(Map.of(place, "# PRX-36: in another topic")));
    RuleDescription rule = Made.CATALOGUE.find("PRX-36/reads-helper-settings").orElseThrow();

    assertThat(elsewhere.resource(rule)).isEqualTo(place);
    assertThat(elsewhere.page(rule)).contains("# PRX-36: in another topic");
  }

  @Test
  void are_named_beside_the_codes_that_they_speak_of() {
    new HResultText(Terminal.PLAIN)
        .write(HResults.find("BG_E_HTTP_ERROR_301").orElseThrow(), List.of("PRX-03"), NOTHING, out);

    assertThat(text.toString())
        .startsWith("BG_E_HTTP_ERROR_301 0x8019012D (-2145844947)\n  HTTP 301: moved for good\n")
        .contains("also        0x8007012D")
        .contains("class       fatal: the job moves to ERROR and stays there")
        .contains("rules       PRX-03")
        .doesNotContain("predicted");
  }

  @Test
  void are_named_beside_the_codes_that_they_predict() {
    new HResultText(Terminal.PLAIN)
        .write(HResults.find("BG_E_TOKEN_REQUIRED").orElseThrow(), List.of(), TRACES, out);

    assertThat(text.toString()).contains("predicted in  REMOTE_FILE\n", "predicted by  HLP-29\n");
  }

  @Test
  void are_traced_from_tables_on_the_class_path() {
    Traces read =
        Traces.read(
            pages(
                Map.of(
                    Traces.SCENARIOS, "# generated\nHLP-29\ttables/b2.feature\tthe owner, off\n",
                    Traces.ERRORS, "E_INVALIDARG\tPRX-10\t\nE_FAIL\tPRX-11\tLOCAL_FILE NONE\n")));

    assertThat(read.scenarios("HLP-29"))
        .containsExactly(new TestedBy("HLP-29", "tables/b2.feature", "the owner, off"));
    assertThat(read.predicting("E_INVALIDARG")).containsExactly("PRX-10");
    assertThat(read.contexts("E_INVALIDARG")).isEmpty();
    assertThat(read.contexts("E_FAIL")).containsExactly("LOCAL_FILE", "NONE");
  }

  @ParameterizedTest
  @CsvSource({
    "service-accounts-and-bits, windows/win32/bits/service-accounts-and-bits",
    "nf-bits1_5-ibackgroundcopyjob2-setcredentials,"
        + " windows/win32/api/bits1_5/nf-bits1_5-ibackgroundcopyjob2-setcredentials",
    "ne-bits-bg_job_state, windows/win32/api/bits/ne-bits-bg_job_state",
    "bitsadmin-reset, windows-server/administration/windows-commands/bitsadmin-reset",
    "bitsadmin-tool, windows/win32/bits/bitsadmin-tool",
    "Set-BitsTransfer, powershell/module/bitstransfer/set-bitstransfer",
    "policy-csp-bits, windows/client-management/mdm/policy-csp-bits",
    "system-error-codes, windows/win32/debug/system-error-codes"
  })
  void name_sources_that_can_be_read(String source, String path) {
    assertThat(MicrosoftPage.address(source)).contains("https://learn.microsoft.com/" + path);
  }

  @Test
  void name_headers_that_are_no_pages() {
    assertThat(MicrosoftPage.address("bitsmsg.h")).isEmpty();
  }
}
