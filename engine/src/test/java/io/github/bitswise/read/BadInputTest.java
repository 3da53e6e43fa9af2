package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bitswise.source.Problem;
import io.github.bitswise.source.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {

  private static final String JOB = "jobs: [{name: a}]\n";

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("jobs: [", "1:8", "this is not YAML: the file ends inside a list or map", "close"),
        fault("jobs: [{name: a", "1:16", "the file ends inside a list or map", "with `}`"),
        fault("jobs: 'a", "1:9", "the file ends inside quotes", "close the quotes"),
        fault("jobs: ', b\n---\n'", "2:1", "a new document starts inside quotes", "close"),
        fault("jobs: [a] b", "1:11", "does not go with the list or map above", "indentation"),
        fault("jobs:\n- a\nb", "3:2", "a key has no colon", "indentation"),
        fault("jobs: [{b: c d: e}]", "1:15", "a comma or `}` is missing in a map", "quote text"),
        fault("jobs: - b", "1:7", "no list item (`- `) may begin here", "indentation"),
        fault("jobs: @b", "1:7", "no value may begin with this character", "in quotes"),
        fault("jobs: [b, }", "1:11", "a value is missing before this", ""),
        fault("jobs: |x\n  b", "1:8", "may follow `|` or `>`", "next line"),
        fault("%x: [", "1:3", "this line with `%` is not understood", "quote the text"),
        fault("& a", "1:2", "a name is missing after `&` or `*`", "quote text"),
        fault("jobs: !<x b", "1:10", "tags (`!name`) are not read", "quote text"),
        fault("jobs:\n\t- name: a", "2:1", "a tab stands where only spaces may", "spaces"),
        fault("a: b: c", "1:5", "a colon with a space after it may not", "quote text"),
        fault(
            "jobs: [{name: \"C:\\drop\"}]",
            "1:19",
            "an escape in double quotes is not known",
            "single quotes"),
        fault("--- {jobs: []}\n--- {jobs: []}", "2:1", "a second document", "one document"),
        fault("<<: {a: b}", "1:1", "merge keys", "write the keys out"),
        fault("jobs: &a []", "1:7", "anchors", "quote text that begins"),
        fault("jobs: *a", "1:7", "aliases", "quote text that begins"),
        fault("jobs: !x []", "1:7", "tags", "quote text that begins"),
        fault("? [a]\n: b", "1:3", "a key is a list", "plain text"),
        fault("# nothing", "0:0", "there is nothing in this file", ""),
        fault("jobs: []\u0007", "1:9", "U+0007", "remove it"),
        fault("just text", "1:1", "the file is text", "a map with `jobs`"),
        fault("bitswise: 1", "1:1", "neither a job nor a machine", "a map with `jobs`"),
        fault("bitswise: 2\nnew: x", "1:11", "version of the format is not", "`bitswise: 1`"),
        fault("jbos: []", "1:1", "there is no key `jbos`", "did you mean `jobs`?"),
        fault("colour: []", "1:1", "there is no key `colour`", "expected one of `bitswise`"),
        fault(JOB + "jobs: []", "2:1", "the key `jobs` is already in line 1", "remove"),
        fault("jobs: {}", "1:7", "`jobs` is a map", "expected a list of jobs"),
        fault("jobs:", "1:6", "`jobs` is empty", "expected a list of jobs"),
        fault("jobs: [a]", "1:8", "an item of this list is text", "a map with `name`"),
        fault("jobs: [{owner: a}]", "1:9", "the key `name` is missing", "add it"),
        fault("jobs: [{name: true}]", "1:15", "`name` is a boolean", "expected text"),
        fault("jobs: [{name: ''}]", "1:15", "this text is empty", "expected text"),
        fault(job("onwer: b"), "1:18", "there is no key `onwer`", "did you mean `owner`?"),
        fault(job("type: downlaod"), "1:24", "`downlaod` is not known", "`download`?"),
        fault(job("state: 7"), "1:25", "`7` is not known", "one of `queued`"),
        fault(job("retry-delay: soon"), "1:31", "`soon` is not a length of time", ""),
        fault(job("program: Resume"), "1:27", "`program` is text", "a list of calls"),
        fault(
            job("program: [Resum]"), "1:28", "there is no call `Resum`", "did you mean `Resume`?"),
        fault(job("program: [3]"), "1:28", "an item of this list is a number", "a call such as"),
        fault(job("program: [QueryInterface]"), "1:28", "has no argument", "`QueryInterface:`"),
        fault(job("program: [{as: D\\a}]"), "1:28", "not exactly one call", "a call such as"),
        fault(
            job("program: [{Resume: , Cancel: }]"), "1:28", "not exactly one call", "a call such"),
        fault(job("program: [{AddFile: {remote: x}}]"), "1:39", "`local` is missing", "add it"),
        fault(job("program: [{SetPriority: hgih}]"), "1:42", "`hgih` is not known", "`high`"),
        fault(job("files: [{remote: x}]"), "1:27", "the key `local` is missing", "add it"),
        fault(job("properties: {Use_Stored_Credentials: target}"), "1:55", "`target`", "`proxy`"),
        fault("jobs: [{name: a}, {name: b}, {name: a}]", "1:37", "job of line 1 is named `a`", ""),
        fault("machine: {windows: Windows 10}", "1:20", "several releases", "`Windows 10 1809`"),
        fault("machine: {windows: Windos 7}", "1:20", "no version of Windows", "`Windows 7`?"),
        fault("machine: {windows: 1234}", "1:20", "no version of Windows", ""),
        fault("machine: {registry: {UseLMCompat: 3}}", "1:35", "out of range", "0 to 2"),
        fault("machine: {registry: {UseLMCompat: off}}", "1:35", "`off` is not", "`none`, or a"),
        fault("machine: {network: updown}", "1:20", "`updown` is not known", "`up`, `down`"),
        fault("machine: {volumes: [CD]}", "1:21", "`CD` is not a drive letter", ""),
        fault("accounts: {SYSTEM: {session: console}}", "1:21", "always logged on", "remove"),
        fault("accounts: {SYSTEM: {kind: user}}", "1:21", "its name says", "remove"),
        fault("accounts: {SYSTEM: , LocalSystem: }", "1:22", "is the account of line 1", "one"),
        fault("accounts: {D\\a: , d\\A: }", "1:19", "is the account of line 1", "without case"),
        fault("accounts: {a: {drives: {Z: C:x}}}", "1:28", "`C:x` is not a UNC path", ""),
        fault("accounts: {a: {drives: {Z: \\\\s\\x, z: \\\\s\\y}}}", "1:35", "`Z:` is already", ""),
        fault("accounts: {a: {session: [none]}}", "1:26", "`none` is not known", "`interactive`"),
        fault("servers: {files: }", "1:11", "`files` is not a URL prefix", ""),
        fault(JOB + "timeline: [resume: b]", "2:20", "there is no job `b`", "did you mean `a`?"),
        fault(JOB + "timeline: [logoff: D\\x]", "2:20", "nothing names an account `D\\x`", ""),
        fault("accounts: {D\\ann: }\ntimeline: [logon: D\\anm]", "2:19", "`D\\anm`", "`D\\ann`?"),
        fault(JOB + "timeline: [logon: SYSTEM]", "2:19", "neither logs on nor off", "remove"),
        fault(JOB + "timeline: [call: Suspend]", "2:12", "says which job", "`call: { job:"),
        fault(JOB + "timeline: [call: {Suspend: }]", "2:12", "says which job", "`call: { job:"),
        fault(JOB + "timeline: [rebot]", "2:12", "`rebot` is not known", "`reboot`?"),
        fault(JOB + "timeline: [{reboot: , resume: a}]", "2:13", "not exactly one key", ""),
        fault(JOB + "timeline: [after: -1]", "2:19", "`-1` is not a length of time", ""),
        fault(JOB + "expect: {A: {}}", "2:10", "there is no job `A`", "did you mean `a`?"),
        fault(JOB + "expect: {a: {outcome: ok}}", "2:23", "`ok` is not known", "`completes`"),
        fault(JOB + "expect: {a: {error: 0xG}}", "2:21", "`0xG` is not an error", ""),
        fault("x日本😀: 1\njobs: []", "1:1", "there is no key `x日本😀`", ""),
        fault("{\"jobs\": [{\"name\": \"日本😀\", \"typ\": 1}]}", "1:27", "`typ`", "`type`?"));
  }

  private static String job(String more) {
    return "jobs: [{name: a, " + more + "}]";
  }

  private static Arguments fault(String text, String at, String message, String help) {
    return Arguments.of(text, at, message, help);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void says_what_is_wrong_and_where(String text, String at, String message, String help) {
    ReadResult result = Inputs.read(new SourceText("a.yaml", text));
    assertThat(result.scenario()).isEmpty();
    assertThat(result.problems()).hasSize(1);
    Problem problem = result.problems().get(0);
    assertThat(problem.file()).isEqualTo("a.yaml");
    assertThat(problem.message()).contains(message).doesNotContain("\n").doesNotEndWith(".");
    assertThat(problem.help()).contains(help);
    assertThat(problem.at().line() + ":" + problem.at().column()).isEqualTo(at);
  }

  static Stream<Arguments> jsonFaults() {
    return Stream.of(
        fault("{\"jobs\": [}", "1:11", "something unexpected", ""),
        fault("{\"jobs\": []", "1:12", "the file ends too early", ""),
        fault("{\"jobs\": [] \"a\"", "1:13", "a comma is missing", ""),
        fault("{jobs: []}", "1:2", "a name in double quotes is missing", ""),
        fault("{\"jobs\": x}", "1:10", "a word stands without quotes", ""),
        fault("{\"jobs\": \"C:\\drop\"}", "1:14", "an escape is not known", "backslash twice"),
        fault("{\"jobs\": []} {}", "1:14", "follows after the end", "one value"),
        fault("{\"jobs\": [1e]}", "1:12", "something unexpected", ""),
        fault("{\"😀\": \"a\nb\"}", "1:9", "a line ends", ""));
  }

  @ParameterizedTest
  @MethodSource("jsonFaults")
  void says_what_is_wrong_in_json_and_where(String text, String at, String message, String help) {
    ReadResult result = Inputs.read(new SourceText("a.json", text));
    assertThat(result.problems()).hasSize(1);
    Problem problem = result.problems().get(0);
    assertThat(problem.message()).contains(message).doesNotContain("\n");
    assertThat(problem.help()).contains(help);
    assertThat(problem.at().line() + ":" + problem.at().column()).isEqualTo(at);
  }

  @Test
  void tells_all_problems_in_one_run_in_the_order_of_the_file() {
    ReadResult result =
        Inputs.read(
            new SourceText(
                "a.yaml",
                """
                machine: { windows: Windows 10, colour: red }
                jobs:
                  - name: a
                    type: sideways
                  - owner: b
                timeline:
                  - resume: c
                  - logoff: nobody
                jobs: []
                expect: { d: { state: 5 } }
                """));
    assertThat(result.problems())
        .extracting(p -> p.at().line() + ":" + p.at().column())
        .containsExactly("1:21", "1:33", "4:11", "5:5", "7:13", "8:13", "9:1", "10:11", "10:23");
  }

  @Test
  void stops_telling_after_a_hundred_problems() {
    StringBuilder text = new StringBuilder("jobs: []\n");
    for (int i = 0; i < 50_000; i++) {
      text.append("key").append(i).append(": x\n");
    }
    List<Problem> problems = Inputs.read(new SourceText("a.yaml", text.toString())).problems();
    assertThat(problems).hasSize(101);
    assertThat(problems.get(100).message()).contains("more problems");
  }

  @Test
  void no_problem_and_no_shown_line_repeats_a_password() {
    for (String password : List.of("[hunter2]", "{hunter2: x}", "{h: hunter2}")) {
      String text =
          "jobs: [{name: a, credentials: [{target: proxy, scheme: basic, password: "
              + password
              + "}]}]";
      ReadResult result = Inputs.read(new SourceText("a.yaml", text));
      assertThat(result.problems()).isNotEmpty();
      assertThat(result.toString()).doesNotContain("hunter2");
    }
  }
}
