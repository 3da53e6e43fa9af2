package io.github.bitswise.report;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.Derivation;
import io.github.bitswise.answer.Reason;
import io.github.bitswise.source.Place;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The derivations of a prediction as trees: each fact, the rule that derived it below it, and then
 * what the rule matched. What several steps rest on is told once and referred to by its number; so
 * is what lies too deep to be read.
 */
final class WhyLines {

  /** Lines that are much longer than this are hard to read, even where there is room. */
  private static final int LONGEST = 120;

  private final Terminal terminal;
  private final int width;
  private final String file;
  private final List<String> lines = new ArrayList<>();
  private final Set<Proof.Node> told = new HashSet<>();
  private final Deque<Proof.Node> deeper = new ArrayDeque<>();

  /**
   * @param width columns that a line may take
   * @param file the file of the prediction
   */
  WhyLines(Terminal terminal, int width, String file) {
    this.terminal = terminal;
    this.width = Math.min(width, LONGEST);
    this.file = file;
  }

  /** The lines of all parts. */
  List<String> of(Proof proof) {
    for (Proof.Answer each : proof.answers()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      wrapped("", "", terminal.bold(Shown.text(headline(each.reason()))));
      each.from().forEach(node -> tell(node, "", "", 0));
      while (!deeper.isEmpty()) {
        Proof.Node node = deeper.removeFirst();
        if (!told.contains(node)) {
          tell(node, "", "", 0);
        }
      }
    }
    return lines;
  }

  private static String headline(Reason reason) {
    return switch (reason.part()) {
      case OUTCOME -> reason.answer();
      case OPEN -> "turns on " + reason.target();
      case OPENED_AS -> reason.target() + ": as " + reason.answer();
      case PROXY -> "the way of the requests";
      case CALL, TIMELINE -> reason.target() + ": " + reason.answer();
      case ALSO_BLOCKED -> "also blocked";
    };
  }

  /**
   * @param first what stands before the first line of the fact
   * @param rest what stands before all others
   */
  private void tell(Proof.Node node, String first, String rest, int depth) {
    if (node.derivation() instanceof Derivation.Given given) {
      wrapped(first, rest, says(given, !told.add(node)));
    } else if (node.derivation() instanceof Derivation.Step step) {
      tell(node, step, first, rest, depth);
    }
  }

  private void tell(Proof.Node node, Derivation.Step step, String first, String rest, int depth) {
    String fact = Shown.text(step.says());
    boolean later = node.deep() && depth > 0 && !told.contains(node);
    if (later || told.contains(node)) {
      String see = " (see " + node.number() + (later ? ", below)" : ")");
      wrapped(first, rest, fact + terminal.dim(see));
      deeper.add(node);
      return;
    }
    told.add(node);
    String number = node.number() == 0 ? "" : terminal.bold(node.number() + ". ");
    String rule = terminal.dim(rule(step));
    String both = number + fact + "  " + rule;
    if (TextWidth.of(first + both) <= width) {
      lines.add(first + both);
    } else {
      wrapped(first, rest, number + fact);
      wrapped(rest, rest, rule);
    }
    int last = node.premises().size() - 1;
    for (int i = 0; i <= last; i++) {
      tell(
          node.premises().get(i),
          rest + (i < last ? "├ " : "└ "),
          rest + (i < last ? "│ " : "  "),
          depth + 1);
    }
  }

  private static String rule(Derivation.Step step) {
    String basis = step.basis() == Basis.DOCUMENTED ? "" : ", " + Words.lower(step.basis());
    String ids = String.join(", ", step.behaviours());
    String pages = step.sources().isEmpty() ? "" : " · " + String.join(", ", step.sources());
    return "[" + ids + basis + "] " + sentence(step.name()) + pages;
  }

  /** The name of a rule is a sentence. */
  private static String sentence(String name) {
    return name.replace("-s-", "'s ").replace('-', ' ');
  }

  /**
   * @param again whether it was told before: then it is enough to say what kind of fact it is
   */
  private String says(Derivation.Given given, boolean again) {
    String says = given.says();
    boolean brief = again && given.origin() == Derivation.Origin.INPUT && says.indexOf(": ") > 0;
    String fact = Shown.text(brief ? says.substring(0, says.indexOf(": ")) : says);
    String where =
        switch (given.origin()) {
          case INPUT -> places(given.at());
          case DEFAULT -> "documented default";
          case ASSUMED -> "tried";
          case UNSAID -> "not said";
          case COURSE -> "at that time";
        };
    return fact + "  " + terminal.dim(where);
  }

  /** The file of the prediction is named in its headline; its last name is enough. */
  private String places(List<Place> places) {
    List<String> texts = new ArrayList<>();
    String before = "";
    for (Place at : places) {
      String name = at.file();
      String shown = name.equals(file) ? Path.of(name).getFileName().toString() : name;
      String position = at.line() + ":" + at.column();
      texts.add(name.equals(before) ? position : Shown.text(shown) + ":" + position);
      before = name;
    }
    return String.join(", ", texts);
  }

  private void wrapped(String first, String rest, String text) {
    String before = first;
    for (String line : Paragraph.lines(text, Math.max(30, width - TextWidth.of(rest)))) {
      lines.add(before + line);
      before = rest;
    }
  }
}
