package io.github.bitswise.batch;

import io.github.bitswise.script.Action;
import io.github.bitswise.script.Arm;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.Script;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import io.github.bitswise.source.SourceText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was read, written so that a test can show it: {@code [0.1] tool "a b" | find x (as SYSTEM)}.
 */
final class Seen {

  private Seen() {}

  static Script read(String... lines) {
    return BatchFile.read(new SourceText("a.cmd", String.join("\r\n", lines) + "\r\n"));
  }

  /** Everything that the script does. */
  static List<String> actions(String... lines) {
    String text = String.join("\r\n", lines) + "\r\n";
    return BatchFile.read(new SourceText("a.cmd", text)).actions().stream()
        .map(action -> line(action, text))
        .toList();
  }

  /** What the script runs, without its own {@code set} and {@code echo}. */
  static List<String> programs(String... lines) {
    return commands(lines).stream()
        .filter(command -> !List.of("set", "echo").contains(command.program()))
        .map(Seen::line)
        .toList();
  }

  static List<Command> commands(String... lines) {
    return read(lines).actions().stream()
        .filter(Command.class::isInstance)
        .map(Command.class::cast)
        .toList();
  }

  /** The words of the only command. */
  static List<Word> words(String... lines) {
    List<Command> commands = commands(lines);
    if (commands.size() != 1) {
      throw new AssertionError("not one command: " + commands);
    }
    return commands.get(0).words();
  }

  /** The part of a text that a place stands for. */
  static String part(String text, Place at) {
    return text.substring(at.start(), at.end());
  }

  private static String line(Action action, String text) {
    if (action instanceof Command command) {
      return line(command);
    }
    if (action instanceof Action.Loop loop) {
      String compared = loop.literals().stream().map(Word::text).collect(Collectors.joining(", "));
      return way(loop.way()) + "loop by " + part(text, loop.at()) + " compares <" + compared + ">";
    }
    return "result of " + part(text, action.at());
  }

  private static String line(Command command) {
    StringBuilder line = new StringBuilder(way(command.way()));
    line.append(command.words().stream().map(Seen::word).collect(Collectors.joining(" ")));
    for (Command next : command.piped()) {
      line.append(" | ");
      line.append(next.words().stream().map(Seen::word).collect(Collectors.joining(" ")));
    }
    command
        .runAs()
        .ifPresent(as -> line.append(" (as " + as.account().text() + " by " + as.how() + ")"));
    command.elevated().ifPresent(elevated -> line.append(elevated ? " (elevated)" : " (not)"));
    return line.toString();
  }

  private static String word(Word word) {
    String text = word.text();
    return text.isEmpty() || text.contains(" ") ? "\"" + text + "\"" : text;
  }

  private static String way(List<Arm> way) {
    if (way.isEmpty()) {
      return "";
    }
    return way.stream()
        .map(arm -> arm.fork() + "." + arm.arm())
        .collect(Collectors.joining(" ", "[", "] "));
  }
}
