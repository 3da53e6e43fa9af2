package io.github.bitswise.cli;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks of a page that show a command and what it prints. */
final class Transcripts {
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?ms)^```console\\n\\$ (?<width>COLUMNS=\\d+ )?\\./bitswise (?<args>[^\\n]*)\\n.*?^```$");

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
    String width = old.group(1) == null ? "" : old.group(1);
    String args = old.group(2);
    Ran ran = width.isEmpty() ? run(args.split(" ")) : run(width.strip(), args.split(" "));
    return Matcher.quoteReplacement(
        "```console\n$ "
            + width
            + "./bitswise "
            + args
            + "\n"
            + (ran.err() + ran.out()).replace("\r\n", "\n")
            + "```");
  }

  private static Ran run(String width, String[] args) {
    String[] variable = width.split("=");
    return Ran.really(Map.of(variable[0], variable[1]), Page.ROOT, args);
  }

  /** Runs the command at the top of the project: no terminal, no colour, the usual width. */
  static Ran run(String... args) {
    return Ran.really(Page.ROOT, args);
  }
}
