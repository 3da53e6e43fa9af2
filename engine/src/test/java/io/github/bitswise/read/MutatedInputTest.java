package io.github.bitswise.read;

import static org.assertj.core.api.Assertions.fail;

import io.github.bitswise.source.Problem;
import io.github.bitswise.source.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutatedInputTest {

  private static final int ROUNDS = 600;
  private static final String[] PIECES = {
    "[",
    "]",
    "{",
    "}",
    ":",
    "- ",
    ",",
    "\"",
    "'",
    "\n",
    "\t",
    "\\",
    "&a ",
    "*a",
    "!x ",
    "|",
    ">",
    "<<: ",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "?",
    "#",
    "\u0000",
    "\uD800",
    "\uDC00",
    "😀",
    "\uFEFF",
    "null",
    "true",
    "-1",
    "1e999",
    "\"\\UFFFFFFFF\"",
    "\"\\ud800\"",
    "none",
    "jobs:",
    "\r",
    "\u2028",
    ";",
    " -> ",
    "<S>",
    "</Obj>",
    "<![CDATA[",
    "<!DOCTYPE a [<!ENTITY b 'c'>]>",
    "&b;",
    "<Ref RefId=\"0\" />",
    "$(",
    "@{",
    "(",
    ")",
    "%",
    "if (",
    "| % {",
    "GUID: {5F8F0A1E-0000-4000-8000-0000000000A3} DISPLAY: x"
  };

  @ParameterizedTest
  @CsvSource({
    "whole.bits.yaml, a.yaml",
    "whole.bits.yaml, -",
    "jobs.json, a.json",
    "jobs.json, a.yaml",
    "jobs.txt, a.txt",
    "jobs.csv, a.csv",
    "jobs.clixml, a.xml",
    "jobs.jsonl, a.jsonl",
    "../batch/fetch.cmd, a.cmd",
    "../powershell/fetch.ps1, a.ps1",
    "../powershell/deploy.psm1, a.psm1"
  })
  void no_mutation_makes_reading_throw_or_hang(String sample, String name) throws IOException {
    String text = Samples.text(sample);
    Random random = new Random(20_240_229);
    for (int round = 0; round < ROUNDS; round++) {
      String mutated = mutate(text, random);
      ReadResult result = Inputs.read(new SourceText(name, mutated));
      if (result.scenario().isEmpty() == result.problems().isEmpty()
          || result.shown().text().length() != mutated.length()) {
        fail("%s of:%n%s", result, mutated);
      }
      check(result.problems(), mutated);
    }
  }

  @Test
  void no_mutation_of_a_context_makes_reading_throw_or_hang() {
    String text =
        "as: A\\b\nmachine: x\nfail-on: info\nignore: [{rule: D-1, reason: r, files: ['*', a/]}]";
    Random random = new Random(20_240_229);
    for (int round = 0; round < ROUNDS; round++) {
      String mutated = mutate(text, random);
      check(ContextReader.read(new SourceText("bitswise.yaml", mutated)).problems(), mutated);
    }
  }

  // Plain conditions first: an assertion costs more than reading the text does.
  private static void check(List<Problem> problems, String text) {
    for (Problem problem : problems) {
      int start = problem.at().start();
      int end = problem.at().end();
      boolean oneLine = !(problem.message() + problem.help()).matches("(?s).*[\\n\\r].*");
      boolean secret = (problem.message() + problem.help()).contains("hunter2");
      boolean within = 0 <= start && start <= end && end <= text.length();
      if (problem.message().isEmpty() || !oneLine || secret || !within) {
        fail("%s in:%n%s", problem, text);
      }
    }
  }

  private static String mutate(String text, Random random) {
    StringBuilder mutated = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(mutated.length());
      switch (random.nextInt(4)) {
        case 0 -> mutated.insert(at, PIECES[random.nextInt(PIECES.length)]);
        case 1 -> mutated.delete(at, Math.min(mutated.length(), at + 1 + random.nextInt(12)));
        case 2 -> mutated.setCharAt(at, (char) random.nextInt(0x10000));
        default -> {
          int from = random.nextInt(mutated.length());
          int to = Math.min(mutated.length(), from + random.nextInt(60));
          mutated.insert(at, mutated.substring(from, to));
        }
      }
    }
    return mutated.isEmpty() ? "x" : mutated.toString();
  }
}
