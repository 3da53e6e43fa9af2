package io.github.bitswise.cli;

import io.github.bitswise.read.Given;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks of a page that show a command and what it prints. */
final class Transcripts {
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```console\\n\\$ \\./bitswise (?<args>[^\\n]*)\\n.*?^```$");

  private Transcripts() {}

  /** How many there are. */
  static long count(String markdown) {
    return BLOCK.matcher(markdown).results().count();
  }

  /** The page with what the commands print today. */
  static String renewed(String markdown) {
    return BLOCK.matcher(markdown).replaceAll(Transcripts::block);
  }

  private static String block(MatchResult old) {
    String args = old.group(1);
    Ran ran = run(args.split(" "));
    return Matcher.quoteReplacement(
        "```console\n$ ./bitswise " + args + "\n" + ran.err() + ran.out() + "```");
  }

  /** Runs the command at the top of the project: no terminal, no colour, the usual width. */
  static Ran run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Environment environment =
        new Environment(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(out),
            new PrintWriter(err),
            Map.of(),
            false,
            () -> false,
            Page.ROOT);
    int exit = new Bitswise(environment, new FromRoot(), new RuleBookAnswers()).run(args);
    return new Ran(exit, out.toString(), err.toString());
  }

  /** Names files by their paths from the top of the project, whatever the current folder is. */
  private static final class FromRoot implements Inputs {
    private final Inputs inputs = new ScenarioInputs();

    @Override
    public Input file(Path path, Given given) {
      String name = Page.ROOT.relativize(path.normalize()).toString().replace('\\', '/');
      try (InputStream in = Files.newInputStream(path)) {
        return inputs.stream(name, in, given);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Input stream(String name, InputStream in, Given given) {
      return inputs.stream(name, in, given);
    }
  }
}
