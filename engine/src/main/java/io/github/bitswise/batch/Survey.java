package io.github.bitswise.batch;

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

/** What a script holds, from top to bottom, whether it is run or not: remarks and jumps. */
final class Survey {
  private final Set<String> referred = new HashSet<>();

  /** Goes through a whole file; the notes get its remarks. */
  Survey(String text, Budget budget, Notes notes) {
    Expansion expansion = new Expansion(budget);
    Lines lines =
        Lines.ofFile(
            text, 0, budget, line -> expansion.percent(line, Environment.EMPTY, Arguments.UNKNOWN));
    Parser parser = new Parser(lines, notes);
    for (Statement one = parser.next(); one != null; one = parser.next()) {
      look(one);
    }
    notes.complete();
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
