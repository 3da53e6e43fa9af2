package io.github.bitswise.powershell;

import io.github.bitswise.script.Action;
import io.github.bitswise.script.Arm;
import io.github.bitswise.script.Cmdlet;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.RunAs;
import io.github.bitswise.script.Script;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was read, written so that a test can show it: {@code [0.1] Get-It -Name a, b (as SYSTEM)}.
 */
final class Seen {

  private Seen() {}

  static Script read(String text) {
    return PowerShellScript.read(new SourceText("a.ps1", text));
  }

  /** Everything that the script does, but for looks at properties of what it was given. */
  static List<String> actions(String text) {
    return read(text).actions().stream()
        .filter(action -> !(action instanceof Action.Look))
        .map(Seen::line)
        .toList();
  }

  /** The values that the cmdlet {@code Get-It} is given, in its only call. */
  static String given(String text) {
    List<String> calls = actions(text).stream().filter(each -> each.startsWith("Get-It")).toList();
    if (calls.size() != 1) {
      throw new AssertionError("not one call: " + actions(text));
    }
    return calls.get(0).substring("Get-It".length()).trim();
  }

  private static String line(Action action) {
    if (action instanceof Cmdlet cmdlet) {
      return way(cmdlet.way())
          + cmdlet.name().text()
          + cmdlet.arguments().stream().map(Seen::argument).collect(Collectors.joining())
          + (cmdlet.input().isEmpty() ? "" : " < " + values(cmdlet.input()))
          + as(cmdlet.runAs(), cmdlet.elevated());
    } else if (action instanceof Command command) {
      return way(command.way())
          + command.words().stream().map(Seen::word).collect(Collectors.joining(" "))
          + as(command.runAs(), command.elevated());
    } else if (action instanceof Action.Wait wait) {
      String whilst =
          wait.whilst().stream()
              .map(each -> each.property() + (each.negated() ? " not " : " ") + each.texts())
              .collect(Collectors.joining(", "));
      return "wait while " + whilst + (wait.bounded() ? " or some time" : "");
    }
    return action.getClass().getSimpleName();
  }

  private static String argument(Cmdlet.Argument argument) {
    return argument.parameter().map(name -> " -" + name.text()).orElse("")
        + argument.value().map(value -> " " + value(value)).orElse("");
  }

  private static String values(List<Value> values) {
    return values.stream().map(Seen::value).collect(Collectors.joining(", "));
  }

  static String value(Value value) {
    if (value instanceof Value.Text text) {
      return word(text.word());
    } else if (value instanceof Value.Flag flag) {
      return flag.set() ? "true" : "false";
    } else if (value instanceof Value.Nothing) {
      return "null";
    } else if (value instanceof Value.Items items) {
      return "(" + values(items.values()) + (items.whole() ? ")" : ", …)");
    } else if (value instanceof Value.Table table) {
      String entries =
          table.entries().entrySet().stream()
              .map(each -> each.getKey() + "=" + value(each.getValue()))
              .collect(Collectors.joining("; "));
      return table.type() + "{" + entries + (table.whole() ? "}" : "; …}");
    } else if (value instanceof Value.Output output) {
      return output.of().stream().map(each -> each.name().text()).toList()
          + output.filters().stream()
              .map(each -> " where " + each.property() + " " + each.texts())
              .collect(Collectors.joining());
    } else if (value instanceof Value.Member member) {
      return value(member.of()) + "." + member.name();
    } else if (value instanceof Value.Perhaps perhaps) {
      return "perhaps " + value(perhaps.value());
    }
    return value.getClass().getSimpleName();
  }

  /** What is not known of a word stands in angle brackets. */
  private static String word(Word word) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (var each : word.variables()) {
      text.append(word.text(), from, each.start()).append('<').append(each.written()).append('>');
      from = each.end();
    }
    text.append(word.text().substring(from));
    return text.toString().replace("\n", "\\n").replace("\t", "\\t");
  }

  private static String as(Optional<RunAs> runAs, Optional<Boolean> elevated) {
    return runAs.map(as -> " (as " + word(as.account()) + " by " + as.how() + ")").orElse("")
        + elevated.map(set -> set ? " (elevated)" : "").orElse("");
  }

  private static String way(List<Arm> way) {
    return way.isEmpty()
        ? ""
        : way.stream()
            .map(arm -> arm.fork() + "." + arm.arm())
            .collect(Collectors.joining(" ", "[", "] "));
  }
}
