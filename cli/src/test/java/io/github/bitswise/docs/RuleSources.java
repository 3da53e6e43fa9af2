package io.github.bitswise.docs;

import io.github.bitswise.fact.Challenge;
import io.github.bitswise.hresult.ErrorContext;
import io.github.bitswise.hresult.HResult;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.report.RaisedBy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The errors that the rules in the DRL files predict: the names of codes in what they derive. */
final class RuleSources {
  static final String FOLDER = "rules/src/main/resources/io/github/bitswise/rules/";

  private static final Pattern RULE =
      Pattern.compile("(?ms)^rule \"(?<name>[^\"]+)\"(?<when>.*?)^then$(?<then>.*?)^end$");
  private static final Pattern ID = Pattern.compile("@Id\\(\"(?<id>[^\"]+)\"\\)");
  private static final Pattern LITERAL = Pattern.compile("\"(?<text>\\w+)\"");

  private RuleSources() {}

  /**
   * Sorted by error, then by rule.
   *
   * @param errors the known codes by each of their names
   */
  static List<RaisedBy> errors(Path root, Map<String, HResult> errors) {
    Map<String, RaisedBy> raised = new TreeMap<>();
    for (String text : texts(root)) {
      Matcher rule = RULE.matcher(text);
      while (rule.find()) {
        Matcher stated = ID.matcher(rule.group("when"));
        String id = stated.find() ? stated.group("id") : rule.group("name");
        List<String> literals = literals(rule.group("then"));
        Set<String> contexts = new TreeSet<>();
        literals.stream().filter(RuleSources::context).forEach(contexts::add);
        for (String literal : literals) {
          HResult error = errors.get(literal);
          if (error != null) {
            raised.merge(
                error.name() + "\t" + id,
                new RaisedBy(error.name(), id, List.copyOf(contexts)),
                RuleSources::merged);
          }
        }
      }
    }
    return raised.values().stream()
        .sorted(Comparator.comparing(RaisedBy::error).thenComparing(RaisedBy::rule))
        .toList();
  }

  /** Rules may share an id. */
  private static RaisedBy merged(RaisedBy one, RaisedBy other) {
    Set<String> contexts = new TreeSet<>(one.contexts());
    contexts.addAll(other.contexts());
    return new RaisedBy(one.error(), one.rule(), List.copyOf(contexts));
  }

  private static List<String> literals(String then) {
    Set<String> literals = new LinkedHashSet<>();
    Matcher literal = LITERAL.matcher(then);
    while (literal.find()) {
      literals.add(literal.group("text"));
    }
    if (then.contains("$challenge.error()")) {
      for (AuthTarget target : AuthTarget.values()) {
        literals.add(new Challenge(null, target, "").error());
      }
    }
    return List.copyOf(literals);
  }

  private static boolean context(String literal) {
    return Stream.of(ErrorContext.values()).anyMatch(each -> each.name().equals(literal));
  }

  private static List<String> texts(Path root) {
    try (Stream<Path> all = Files.walk(root.resolve(FOLDER))) {
      List<String> texts = new ArrayList<>();
      for (Path file : all.filter(each -> each.toString().endsWith(".drl")).toList()) {
        texts.add(Files.readString(file).replace("\r\n", "\n"));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
