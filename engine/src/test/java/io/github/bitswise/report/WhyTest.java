package io.github.bitswise.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.Derivation;
import io.github.bitswise.answer.Reason;
import io.github.bitswise.source.Place;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WhyTest {
  private static final String FILE = "deploy/nightly.bits.yaml";

  private static final Derivation OWNER_SAID =
      new Derivation.Given(
          "creator: LocalSystem", List.of(at(FILE, 27, 12)), Derivation.Origin.INPUT);
  private static final Derivation OWNER =
      step("owner: LocalSystem", "ACC-01", "a-service-owns-its-jobs", OWNER_SAID);
  private static final Derivation SETTINGS =
      new Derivation.Given("ie settings: LocalSystem", List.of(), Derivation.Origin.DEFAULT);

  private static Place at(String file, int line, int column) {
    return new Place(file, line, column, line, column + 1, 0, 1);
  }

  private static Derivation.Step step(String says, String id, String name, Derivation... premises) {
    return new Derivation.Step(
        says,
        id + "/" + name,
        name,
        List.of(id),
        List.of("service-accounts-and-bits"),
        Basis.DOCUMENTED,
        List.of(premises));
  }

  private static Reason reason(Reason.Part part, String target, String answer, Derivation... from) {
    return new Reason(part, target, answer, List.of(from));
  }

  private static String lines(int width, Reason... why) {
    return lines(new Terminal(false, width), why);
  }

  private static String lines(Terminal terminal, Reason... why) {
    return String.join(
        "\n", new WhyLines(terminal, terminal.width(), FILE).of(new Proof(List.of(why))));
  }

  @Test
  void leads_from_the_answer_to_the_lines_of_the_file() {
    Derivation route = step("route: direct", "PRX-03", "a-service-goes-direct", OWNER, SETTINGS);

    assertThat(lines(120, reason(Reason.Part.OUTCOME, "", "waits", route)))
        .isEqualTo(
            """
            waits
            route: direct  [PRX-03] a service goes direct · service-accounts-and-bits
            ├ owner: LocalSystem  [ACC-01] a service owns its jobs · service-accounts-and-bits
            │ └ creator: LocalSystem  nightly.bits.yaml:27:12
            └ ie settings: LocalSystem  documented default""");
  }

  @Test
  void tells_once_what_several_answers_rest_on() {
    Derivation one = step("route: direct", "PRX-03", "a-service-goes-direct", OWNER);
    Derivation other =
        step(
            "logon met",
            "ACC-03",
            "a-system-account-is-always-logged-on",
            step("owner: LocalSystem", "ACC-01", "a-service-owns-its-jobs", OWNER_SAID));

    assertThat(
            lines(
                120,
                reason(Reason.Part.PROXY, "", "", one),
                reason(Reason.Part.TIMELINE, "0s transfer", "TRANSFERRED", other)))
        .isEqualTo(
            """
            the way of the requests
            route: direct  [PRX-03] a service goes direct · service-accounts-and-bits
            └ 1. owner: LocalSystem  [ACC-01] a service owns its jobs · service-accounts-and-bits
              └ creator: LocalSystem  nightly.bits.yaml:27:12

            0s transfer: TRANSFERRED
            logon met  [ACC-03] a system account is always logged on · service-accounts-and-bits
            └ owner: LocalSystem (see 1)""");
  }

  @Test
  void says_what_is_not_said_what_was_tried_and_what_came_about() {
    Derivation step =
        step(
            "needs: machine.windows",
            "PRX-34",
            "the-version-decides",
            new Derivation.Given("machine.windows", List.of(), Derivation.Origin.UNSAID),
            new Derivation.Given("session: ann", List.of(), Derivation.Origin.ASSUMED),
            new Derivation.Given("status: QUEUED", List.of(), Derivation.Origin.COURSE),
            new Derivation.Given(
                "file: a, b",
                List.of(at(FILE, 3, 4), at("pc.yaml", 5, 6)),
                Derivation.Origin.INPUT));

    assertThat(lines(120, reason(Reason.Part.OPEN, "machine.windows", "", step)))
        .contains("turns on machine.windows\n")
        .contains("├ machine.windows  not said\n")
        .contains("├ session: ann  tried\n")
        .contains("├ status: QUEUED  at that time\n")
        .contains("└ file: a, b  nightly.bits.yaml:3:4, pc.yaml:5:6");
  }

  /** A chain in which each step also rests on the last two, so that a plain tree would explode. */
  private static Derivation chain(int length) {
    List<Derivation> steps = new ArrayList<>(List.of(OWNER, SETTINGS));
    for (int i = 1; i <= length; i++) {
      steps.add(
          step(
              "fact " + i + " of a chain that is told in a good many words",
              "LIF-%02d".formatted(i),
              "the-rule-of-step-" + i + "-in-a-chain-of-rules-that-goes-on-and-on",
              steps.get(steps.size() - 1),
              steps.get(steps.size() - 2)));
    }
    return steps.get(steps.size() - 1);
  }

  @Test
  void stays_readable_at_twenty_levels() {
    Reason reason = reason(Reason.Part.OUTCOME, "", "fails", chain(24));

    for (int width : new int[] {80, 200}) {
      List<String> lines = lines(width, reason).lines().toList();

      assertThat(lines).as("width %d", width).allMatch(line -> TextWidth.of(line) <= width);
      assertThat(lines).hasSizeLessThan(24 * 6);
      for (int i = 1; i <= 24; i++) {
        String rule = "[LIF-%02d]".formatted(i);
        assertThat(lines).filteredOn(line -> line.contains(rule)).as(rule).hasSize(1);
      }
    }
    assertThat(lines(80, reason).lines().toList())
        .filteredOn(line -> line.matches("\\d+\\. .*") || line.contains(", below)"))
        .hasSizeGreaterThan(2);
  }

  @Test
  void refers_only_to_what_is_told() {
    String text = lines(80, reason(Reason.Part.OUTCOME, "", "fails", chain(40)));

    assertThat(Pattern.compile("\\(see (\\d+)").matcher(text).results().map(each -> each.group(1)))
        .isNotEmpty()
        .allMatch(number -> Pattern.compile("(?m)^[│├└ ]*" + number + "\\. ").matcher(text).find());
  }

  @Test
  void is_coloured_where_the_terminal_is() {
    Reason reason = reason(Reason.Part.OUTCOME, "", "waits", OWNER);
    String coloured = lines(new Terminal(true, 120), reason);

    assertThat(coloured).contains("\u001b[1mwaits\u001b[0m").contains("\u001b[2m[ACC-01]");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(lines(120, reason));
  }

  @Test
  void gives_programs_the_same_tree() {
    Derivation route = step("route: direct", "PRX-03", "a-service-goes-direct", OWNER, SETTINGS);
    StringWriter out = new StringWriter();
    Json.document(
        out,
        json ->
            WhyJson.write(
                new Proof(
                    List.of(
                        reason(Reason.Part.OUTCOME, "", "waits", route),
                        reason(Reason.Part.OPENED_AS, "server http://h", "PC$", OWNER))),
                json));

    assertThat(out.toString())
        .isEqualTo(
            """
            {
              "bitswise": 1,
              "why": [
                {
                  "part": "outcome",
                  "target": null,
                  "answer": "waits",
                  "from": [
                    {
                      "says": "route: direct",
                      "rule": "PRX-03/a-service-goes-direct",
                      "name": "a-service-goes-direct",
                      "because": [ "PRX-03" ],
                      "sources": [ "service-accounts-and-bits" ],
                      "basis": "documented",
                      "from": [
                        {
                          "says": "owner: LocalSystem",
                          "id": 1,
                          "rule": "ACC-01/a-service-owns-its-jobs",
                          "name": "a-service-owns-its-jobs",
                          "because": [ "ACC-01" ],
                          "sources": [ "service-accounts-and-bits" ],
                          "basis": "documented",
                          "from": [
                            {
                              "says": "creator: LocalSystem",
                              "origin": "input",
                              "at": [
                                {
                                  "file": "deploy/nightly.bits.yaml",
                                  "line": 27,
                                  "column": 12
                                }
                              ]
                            }
                          ]
                        },
                        {
                          "says": "ie settings: LocalSystem",
                          "origin": "default",
                          "at": []
                        }
                      ]
                    }
                  ]
                },
                {
                  "part": "opened-as",
                  "target": "server http://h",
                  "answer": "PC$",
                  "from": [
                    {
                      "says": "owner: LocalSystem",
                      "see": 1
                    }
                  ]
                }
              ]
            }
            """);
  }
}
