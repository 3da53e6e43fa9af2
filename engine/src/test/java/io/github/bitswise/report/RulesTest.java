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

class RulesTest {
  private static final List<LeftOut> LEFT_OUT = List.of(new LeftOut("ACC-13", "cannot be seen"));

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
    RulesJson.write(Made.CATALOGUE, LEFT_OUT, new RulePages(pages(Map.of())), out);

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
                  "page": "io/github/bitswise/rules/proxies/PRX-36.md"
                }
            """)
        .contains("\"severity\": \"error\",\n      \"kind\": \"finding\"")
        .contains("\"behaviour\": \"ACC-13\",\n      \"reason\": \"cannot be seen\"");
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

            A system account has none, see DRV-02 and
            the page (https://example.org/x). Take `\\\\nas`.

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
        .write(HResults.find("BG_E_HTTP_ERROR_301").orElseThrow(), List.of("PRX-03"), out);

    assertThat(text.toString())
        .startsWith("BG_E_HTTP_ERROR_301 0x8019012D (-2145844947)\n  HTTP 301: moved for good\n")
        .contains("also        0x8007012D")
        .contains("class       fatal: the job moves to ERROR and stays there")
        .contains("rules       PRX-03");
  }
}
