package io.github.bitswise.bitsadmin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What can follow a switch.
 *
 * @param text as usage lines write it: {@code job [type] [/verbose] [/refresh seconds] headers...}
 * @param parameters in order
 * @param options in any order
 */
public record Syntax(String text, List<Parameter> parameters, List<Option> options) {

  private static final Pattern PART = Pattern.compile("\\[[^\\]]*]|\\S+");

  static Syntax parse(String text) {
    List<Parameter> parameters = new ArrayList<>();
    List<Option> options = new ArrayList<>();
    var part = PART.matcher(text);
    while (part.find()) {
      if (part.group().startsWith("[/")) {
        options.add(Option.parse(part.group()));
      } else {
        parameters.add(Parameter.parse(part.group()));
      }
    }
    return new Syntax(text, List.copyOf(parameters), List.copyOf(options));
  }

  /** The option of this name, in any case of letters. */
  Optional<Option> option(String name) {
    return options.stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
  }

  /** How many words there must be at least. */
  int fewest() {
    return (int) parameters.stream().filter(Parameter::required).count();
  }

  /** How many words there can be at most. */
  int most() {
    return parameters.stream().anyMatch(Parameter::rest) ? Integer.MAX_VALUE : parameters.size();
  }
}
