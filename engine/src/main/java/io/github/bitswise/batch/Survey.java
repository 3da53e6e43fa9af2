package io.github.bitswise.batch;

import io.github.bitswise.batch.Labels.Label;
import io.github.bitswise.batch.Statement.Both;
import io.github.bitswise.batch.Statement.Either;
import io.github.bitswise.batch.Statement.For;
import io.github.bitswise.batch.Statement.If;
import io.github.bitswise.batch.Statement.Pipe;
import io.github.bitswise.batch.Statement.Sequence;
import io.github.bitswise.batch.Statement.Simple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a script holds, from top to bottom, whether it is run or not: remarks and jumps. */
final class Survey {
  // No label has such a name.
  private static final String FALLS = ":";

  private final Set<String> referred = new HashSet<>();
  // By the colon of the label before it: the jump at the end, "" where the script ends there.
  private final TreeMap<Integer, String> leaving = new TreeMap<>();

  /** Goes through a whole file; the notes get its remarks. */
  Survey(String text, Budget budget, Notes notes) {
    Expansion expansion = new Expansion(budget);
    Lines lines =
        Lines.ofFile(
            text, 0, budget, line -> expansion.percent(line, Environment.EMPTY, Arguments.UNKNOWN));
    Parser parser = new Parser(lines, notes);
    int label = -1;
    for (Statement one = parser.next(); one != null; one = parser.next()) {
      look(one);
      if (one instanceof Statement.Label next) {
        label = next.from();
        leaving.put(label, FALLS);
      } else if (!(one instanceof Statement.Nothing)) {
        leaving.put(label, leaves(one));
      }
    }
    notes.complete();
  }

  private static String leaves(Statement statement) {
    if (statement instanceof Sequence sequence && !sequence.statements().isEmpty()) {
      return leaves(sequence.statements().get(sequence.statements().size() - 1));
    }
    if (statement instanceof Simple simple) {
      int end = Names.end(simple.text());
      String name = simple.text().slice(0, end).keyword();
      if (name.equals("exit")) {
        return "";
      }
      if (name.equals("goto")) {
        return Jumps.name(simple.text().slice(end, simple.text().length())).keyword();
      }
    }
    return FALLS;
  }

  /** Where the commands behind a label lead in the end; null: nowhere, or nobody knows. */
  @Nullable Label follows(Label label, Labels labels) {
    String leaves = leaving.getOrDefault(label.colon(), FALLS);
    if (!leaves.equals(FALLS)) {
      return leaves.isEmpty() ? null : labels.find(leaves, label.line() + 1);
    }
    Integer next = leaving.higherKey(label.colon());
    return next == null ? null : labels.at(next);
  }

  /** Whether a jump or a call names this label, which is in lower case. */
  boolean refers(String label) {
    return referred.contains(label);
  }

  private void look(Statement statement) {
    if (statement instanceof Simple simple) {
      Cells text = simple.text();
      int end = Names.end(text);
      String name = text.slice(0, end).keyword();
      if (name.equals("goto") || name.equals("call")) {
        referred.add(Jumps.name(text.slice(end, text.length())).keyword());
      }
    } else if (statement instanceof Sequence sequence) {
      look(sequence.statements());
    } else if (statement instanceof Pipe pipe) {
      look(pipe.stages());
    } else if (statement instanceof Either either) {
      look(either.ways());
    } else if (statement instanceof Both both) {
      look(both.steps());
    } else if (statement instanceof For loop) {
      look(loop.body());
    } else if (statement instanceof If branch) {
      look(branch.then());
      if (branch.otherwise() != null) {
        look(branch.otherwise());
      }
    }
  }

  private void look(List<Statement> statements) {
    statements.forEach(this::look);
  }
}
