package io.github.bitswise.tree;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What keeps a text from being YAML, in words that need no knowledge of a parser and repeat nothing
 * from the file.
 *
 * @param help what to do about it; may be empty
 */
record YamlFault(String message, String help) {

  private static final String CHECK_INDENTATION = "check the indentation";
  private static final String END = "<stream end>";

  /** What the parser's complaint means. */
  static YamlFault of(MarkedYamlEngineException complaint) {
    String problem = complaint.getProblem() == null ? "" : complaint.getProblem();
    String context = complaint.getContext() == null ? "" : complaint.getContext();
    if (problem.contains("TAB") || problem.contains("'\\t")) {
      return new YamlFault("a tab stands where only spaces may", "indent with spaces");
    }
    if (problem.contains(END) || problem.contains("end of stream")) {
      return end(context, problem);
    }
    if (context.contains("directive") || problem.contains("directive")) {
      return new YamlFault("this line with `%` is not understood", "remove it, or quote the text");
    }
    if (context.contains("scanning an a")) {
      return new YamlFault(
          "a name is missing after `&` or `*`", "quote text that begins with `&` or `*`");
    }
    if (context.contains("scanning a tag") || problem.contains("tag handle")) {
      return new YamlFault("tags (`!name`) are not read", "quote text that begins with `!`");
    }
    return inContent(problem);
  }

  private static YamlFault end(String context, String problem) {
    if (context.contains("quoted scalar")) {
      return new YamlFault("the file ends inside quotes", "close the quotes");
    }
    boolean bracket = problem.contains("']'") || context.contains("flow sequence");
    boolean brace = problem.contains("'}'") || context.contains("flow mapping");
    if (bracket || brace || context.contains("flow")) {
      String close = bracket ? "close it with `]`" : "close it with `}`";
      return new YamlFault(
          "the file ends inside a list or map", bracket || brace ? close : "close it");
    }
    return new YamlFault("the file ends too early", "");
  }

  private static YamlFault inContent(String problem) {
    if (problem.contains("escape")) {
      return new YamlFault(
          "an escape in double quotes is not known", "write Windows paths in single quotes");
    }
    if (problem.contains("document separator")) {
      return new YamlFault("a new document starts inside quotes", "close the quotes");
    }
    if (problem.contains("mapping values are not allowed")) {
      return new YamlFault(
          "a colon with a space after it may not stand here",
          "quote text that holds a colon and a space; " + CHECK_INDENTATION);
    }
    if (problem.contains("keys are not allowed")) {
      return new YamlFault("no key may begin here", CHECK_INDENTATION);
    }
    if (problem.contains("sequence entries are not allowed")) {
      return new YamlFault("no list item (`- `) may begin here", CHECK_INDENTATION);
    }
    if (problem.contains("expected ':'")) {
      return new YamlFault("a key has no colon", CHECK_INDENTATION + " and the quotes");
    }
    if (problem.contains("',' or ']'")) {
      return new YamlFault(
          "a comma or `]` is missing in a list", "quote text that holds brackets or commas");
    }
    if (problem.contains("',' or '}'")) {
      return new YamlFault(
          "a comma or `}` is missing in a map", "quote text that holds braces or commas");
    }
    if (problem.contains("<block end>")) {
      return new YamlFault(
          "this does not go with the list or map above it", CHECK_INDENTATION + " and the quotes");
    }
    if (problem.contains("cannot start any token")) {
      return new YamlFault("no value may begin with this character", "put the value in quotes");
    }
    if (problem.contains("indentation ind") || problem.contains("chomping")) {
      return new YamlFault(
          "only a digit, `+`, `-` or a comment may follow `|` or `>`", "begin on the next line");
    }
    if (problem.contains("leading empty lines")) {
      return new YamlFault("an empty line is indented further than the text below it", "");
    }
    if (problem.contains("not allowed")) {
      return new YamlFault("a control character may not stand here", "remove it");
    }
    if (problem.contains("<document start>")) {
      return new YamlFault("something follows after the end of the value", CHECK_INDENTATION);
    }
    return problem.contains("node content")
        ? new YamlFault("a value is missing before this", "")
        : new YamlFault("something unexpected stands here", "");
  }
}
