package io.github.bitswise.script;

import io.github.bitswise.script.Bound.Fault;
import io.github.bitswise.script.Bound.Kind;
import io.github.bitswise.script.Cmdlet.Argument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parameters of a command.
 *
 * @param parameters its own
 * @param common those that every cmdlet has
 */
public record Signature(List<Parameter> parameters, List<Parameter> common) {

  // Of more parameters than any cmdlet has, names are not shortened.
  private static final int MOST_SHORTENED = 256;

  private static final List<Parameter> COMMON =
      List.of(
          Parameter.flag("Verbose", "vb"),
          Parameter.flag("Debug", "db"),
          Parameter.of("ErrorAction", "ea"),
          Parameter.of("WarningAction", "wa"),
          Parameter.of("InformationAction", "infa"),
          Parameter.of("ProgressAction", "proga"),
          Parameter.of("ErrorVariable", "ev"),
          Parameter.of("WarningVariable", "wv"),
          Parameter.of("InformationVariable", "iv"),
          Parameter.of("OutVariable", "ov"),
          Parameter.of("OutBuffer", "ob"),
          Parameter.of("PipelineVariable", "pv"),
          Parameter.flag("WhatIf", "wi"),
          Parameter.flag("Confirm", "cf"));

  /** The parameters of a cmdlet. */
  public static Signature of(Parameter... parameters) {
    return new Signature(List.of(parameters), COMMON);
  }

  /** The parameters of a cmdlet, as a list. */
  public static Signature of(List<Parameter> parameters) {
    return new Signature(List.copyOf(parameters), COMMON);
  }

  /** The parameters of a function that has no others. */
  public static Signature plain(List<Parameter> parameters) {
    return new Signature(List.copyOf(parameters), List.of());
  }

  /** Each argument at the parameter that it is meant for. */
  public Bound bind(List<Argument> arguments) {
    return bind(arguments, List.of());
  }

  /**
   * Each argument at the parameter that it is meant for.
   *
   * @param usual for parameters that are not given, where there are such parameters
   */
  public Bound bind(List<Argument> arguments, List<Argument> usual) {
    return new Binding().bind(arguments, usual);
  }

  /** One binding. */
  private final class Binding {
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Word> names = new LinkedHashMap<>();
    private final List<Value> free = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Parameter> known = new HashMap<>();

    Binding() {
      for (List<Parameter> some : List.of(parameters, common)) {
        for (Parameter each : some) {
          known.putIfAbsent(key(each), each);
          each.aliases().forEach(alias -> known.putIfAbsent(alias, each));
        }
      }
    }

    /** The parameters that a name stands for: one, several or none. */
    private List<Parameter> named(String written) {
      String lower = written.toLowerCase(Locale.ROOT);
      Parameter exact = known.get(lower);
      if (exact != null) {
        return List.of(exact);
      }
      if (known.size() > MOST_SHORTENED) {
        return List.of();
      }
      return Stream.of(parameters, common)
          .flatMap(List::stream)
          .filter(each -> each.begins(lower))
          .toList();
    }

    Bound bind(List<Argument> arguments, List<Argument> usual) {
      for (int i = 0; i < arguments.size(); i++) {
        Argument argument = arguments.get(i);
        if (argument.parameter().isEmpty()) {
          argument.value().ifPresent(free::add);
          continue;
        }
        Word name = argument.parameter().get();
        List<Parameter> meant = named(name.text());
        if (meant.size() != 1) {
          fault(meant.isEmpty() ? Kind.UNKNOWN : Kind.AMBIGUOUS, name, meant);
          continue;
        }
        Parameter parameter = meant.get(0);
        Value value;
        if (argument.value().isPresent()) {
          value = argument.value().get();
        } else if (parameter.flag()) {
          value = new Value.Flag(true, name.at());
        } else if (i + 1 < arguments.size() && arguments.get(i + 1).parameter().isEmpty()) {
          value = arguments.get(++i).value().orElse(new Value.Nothing(name.at()));
        } else {
          fault(Kind.LACKS_VALUE, name, meant);
          continue;
        }
        String key = key(parameter);
        if (values.putIfAbsent(key, value) == null) {
          names.put(key, name);
        } else {
          fault(Kind.TWICE, name, meant);
        }
      }
      positions();
      usual.forEach(this::usual);
      return new Bound(
          Collections.unmodifiableMap(values),
          Collections.unmodifiableMap(names),
          List.copyOf(free),
          List.copyOf(faults));
    }

    private void usual(Argument argument) {
      Word name = argument.parameter().orElseThrow();
      List<Parameter> meant = named(name.text());
      if (meant.size() == 1
          && values.putIfAbsent(key(meant.get(0)), argument.value().orElseThrow()) == null) {
        names.put(key(meant.get(0)), name);
      }
    }

    /** Gives the free values to the parameters that take them, in order. */
    private void positions() {
      Set<Integer> taken = new HashSet<>();
      List<Parameter> open =
          parameters.stream()
              .filter(each -> each.position() >= 0 && !values.containsKey(key(each)))
              .sorted((a, b) -> a.position() - b.position())
              .filter(each -> taken.add(each.position()))
              .toList();
      for (int i = 0; i < open.size() && !free.isEmpty(); i++) {
        values.put(key(open.get(i)), free.remove(0));
      }
      for (Value left : free) {
        String written = left instanceof Value.Text text ? text.word().text() : "";
        faults.add(new Fault(Kind.TOO_MANY, written, List.of(), left.at()));
      }
    }

    private void fault(Kind kind, Word name, List<Parameter> meant) {
      List<String> candidates = meant.stream().map(Parameter::name).toList();
      faults.add(new Fault(kind, name.text(), candidates, name.at()));
    }

    private static String key(Parameter parameter) {
      return parameter.name().toLowerCase(Locale.ROOT);
    }
  }
}
