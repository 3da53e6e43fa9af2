package io.github.bitswise.simulation;

import io.github.bitswise.answer.CallAnswer;
import io.github.bitswise.answer.Missing;
import io.github.bitswise.answer.Moment;
import io.github.bitswise.answer.Reason;
import io.github.bitswise.answer.TimeText;
import io.github.bitswise.rulebook.Branch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Why the parts of a prediction are so: of the cases, what they share. */
final class Reasons {
  private Reasons() {}

  /**
   * The reasons, where the cases have any.
   *
   * @param certain whether all cases come to the same end
   * @param missing what the answer turns on
   * @param calls the answers to calls that all cases share
   * @param timeline the moments that all cases share
   */
  static List<Reason> of(
      Branch<CaseAnswer> job,
      boolean certain,
      List<Missing> missing,
      List<CallAnswer> calls,
      List<Moment> timeline) {
    List<List<Reason>> cases = new ArrayList<>();
    job.leaves(leaf -> Optional.ofNullable(leaf.value()).ifPresent(each -> cases.add(each.why())));
    if (cases.get(0).isEmpty()) {
      return List.of();
    }
    List<Reason> why = new ArrayList<>();
    for (Reason each : cases.get(0)) {
      boolean told = each.part() == Reason.Part.OUTCOME ? certain : each.part() != Reason.Part.OPEN;
      if (told && cases.stream().allMatch(other -> other.stream().anyMatch(o -> same(o, each)))) {
        why.add(each);
      }
    }
    for (Missing each : missing) {
      asked(job, each.fact()).ifPresent(why::add);
    }
    for (CallAnswer each : calls) {
      // That a call just succeeds is no question, unless it tells something.
      if (!each.why().isEmpty() && (!each.plain() || each.value().isPresent())) {
        String as = each.as().isEmpty() ? "" : " as " + each.as();
        String call = "line " + each.at().line() + " " + each.call() + as;
        String answer = each.value().filter(any -> each.plain()).orElse(each.verdict());
        why.add(new Reason(Reason.Part.CALL, call, answer, each.why()));
      }
    }
    for (Moment each : timeline) {
      if (!each.why().isEmpty()) {
        String at = TimeText.of(each.at()) + " " + each.event();
        why.add(new Reason(Reason.Part.TIMELINE, at, each.state().name(), each.why()));
      }
    }
    why.sort((one, other) -> one.part().compareTo(other.part()));
    return List.copyOf(why);
  }

  private static boolean same(Reason one, Reason other) {
    return one.part() == other.part()
        && one.target().equals(other.target())
        && one.answer().equals(other.answer());
  }

  /** Why a rule turns on a fact that is not said, from the first case in which one does. */
  private static Optional<Reason> asked(Branch<CaseAnswer> branch, String fact) {
    CaseAnswer open = branch.open();
    Optional<Reason> own =
        open == null
            ? Optional.empty()
            : open.why().stream()
                .filter(each -> each.part() == Reason.Part.OPEN && each.target().equals(fact))
                .findFirst();
    return own.isPresent()
        ? own
        : branch.children().stream()
            .map(child -> asked(child, fact).orElse(null))
            .filter(Objects::nonNull)
            .findFirst();
  }
}
