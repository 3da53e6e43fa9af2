package io.github.bitswise.mend;

import io.github.bitswise.answer.Finding;
import io.github.bitswise.answer.Fix;
import io.github.bitswise.repair.Edit;
import io.github.bitswise.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns repairs into edits. No edit is given out that was not tried: the edited text is checked
 * again, and must still be read, without the finding and without new ones that matter.
 */
public final class Repairs {

  /** After so many times it is given up to find something more to fix. */
  private static final int MOST_ROUNDS = 20;

  /** So often the fixes of one file are tried, all or some of them. */
  private static final int MOST_TRIED = 40;

  private final Checker checker;

  /** Checks texts as the files that they are. */
  public interface Checker {

    /** What becomes of these, in their order; no two are of one file. */
    List<Checked> check(List<SourceText> texts);
  }

  /**
   * A text with all fixes that were made.
   *
   * @param fixed findings that are gone, round by round; places are those of their round
   */
  public record Mended(SourceText text, List<Finding> fixed) {}

  public Repairs(Checker checker) {
    this.checker = checker;
  }

  /** What can be done about one text. */
  private static final class Plan {
    final SourceText source;
    final Checked before;
    final List<Finding> safe = new ArrayList<>();
    final List<Finding> unsafe = new ArrayList<>();
    final List<Finding> tried = new ArrayList<>();

    Plan(SourceText source, Checked before) {
      this.source = source;
      this.before = before;
      boolean fixable =
          before.findings().stream().anyMatch(each -> each.fix().flatMap(Fix::repair).isPresent());
      if (!before.unread() && fixable) {
        Writings writings = Writings.of(source);
        for (Finding each : before.findings()) {
          List<Edit> edits = writings.edits(each);
          if (!edits.isEmpty()) {
            Finding written = each.with(each.fix().map(fix -> fix.with(edits)));
            (written.fixable(false) ? safe : unsafe).add(written);
          }
        }
      }
    }
  }

  /** The findings of these texts that can be fixed, with the edits that do it; text by text. */
  public List<List<Finding>> fixable(List<SourceText> sources) {
    List<Checked> before = checker.check(sources);
    List<Plan> plans = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      plans.add(new Plan(sources.get(i), before.get(i)));
    }
    proveAll(plans.stream().map(each -> new Attempt(each, each.safe)).toList());
    proveAll(plans.stream().map(each -> new Attempt(each, each.unsafe)).toList());
    return plans.stream()
        .map(each -> each.tried.stream().sorted(Finding.BY_PLACE).toList())
        .toList();
  }

  /** Fixes of one text that are tried together. */
  private record Attempt(Plan plan, List<Finding> fixes) {

    SourceText result() {
      return edited(plan.source, fixes);
    }
  }

  /** Most hold together; where they do not, both halves are tried. */
  private void proveAll(List<Attempt> wanted) {
    List<Attempt> open = new ArrayList<>();
    for (Attempt each : wanted) {
      List<Finding> together = apart(each.fixes);
      open.add(new Attempt(each.plan, together));
      each.fixes.stream()
          .filter(fix -> !together.contains(fix))
          .forEach(fix -> open.add(new Attempt(each.plan, List.of(fix))));
    }
    open.removeIf(each -> each.fixes.isEmpty());
    for (int i = 0; i < MOST_TRIED && !open.isEmpty(); i++) {
      List<Attempt> now = oneOfEach(open);
      open.removeAll(now);
      for (Attempt failed : failed(now)) {
        int half = failed.fixes.size() / 2;
        if (half > 0) {
          open.add(0, new Attempt(failed.plan, failed.fixes.subList(half, failed.fixes.size())));
          open.add(0, new Attempt(failed.plan, failed.fixes.subList(0, half)));
        }
      }
    }
  }

  /** Texts of one file cannot be told apart, so they are tried one after another. */
  private static List<Attempt> oneOfEach(List<Attempt> attempts) {
    List<Attempt> first = new ArrayList<>();
    for (Attempt each : attempts) {
      if (first.stream().noneMatch(other -> other.plan == each.plan)) {
        first.add(each);
      }
    }
    return first;
  }

  /** Tries fixes; those that hold are noted with their plans. */
  private List<Attempt> failed(List<Attempt> attempts) {
    List<Attempt> failed = new ArrayList<>();
    List<Checked> after = checker.check(attempts.stream().map(Attempt::result).toList());
    for (int i = 0; i < attempts.size(); i++) {
      Attempt attempt = attempts.get(i);
      if (after.get(i).mends(attempt.plan.before, attempt.fixes)) {
        attempt.plan.tried.addAll(attempt.fixes);
      } else {
        failed.add(attempt);
      }
    }
    return failed;
  }

  /** The first ones by their places that do not touch each other. */
  private static List<Finding> apart(List<Finding> findings) {
    List<Finding> apart = new ArrayList<>();
    List<Edit> taken = new ArrayList<>();
    for (Finding each : findings) {
      List<Edit> edits = edits(each);
      if (edits.stream().noneMatch(edit -> taken.stream().anyMatch(edit::overlaps))) {
        apart.add(each);
        taken.addAll(edits);
      }
    }
    return apart;
  }

  private static List<Edit> edits(Finding finding) {
    return finding.fix().map(Fix::edits).orElse(List.of());
  }

  private static SourceText edited(SourceText source, List<Finding> findings) {
    List<Edit> edits = findings.stream().flatMap(each -> edits(each).stream()).toList();
    return source.with(Edit.apply(source.text(), edits));
  }

  /**
   * Fixes what can be fixed until nothing more can.
   *
   * @param unsafe whether fixes are made that may change the meaning
   */
  public Mended mend(SourceText source, boolean unsafe) {
    SourceText text = source;
    List<Finding> fixed = new ArrayList<>();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Finding> next =
          apart(
              fixable(List.of(text)).get(0).stream().filter(each -> each.fixable(unsafe)).toList());
      if (next.isEmpty()) {
        break;
      }
      while (next.size() > 1 && !hold(text, next)) {
        next = next.subList(0, next.size() / 2);
      }
      text = edited(text, next);
      fixed.addAll(next);
    }
    return new Mended(text, List.copyOf(fixed));
  }

  private boolean hold(SourceText text, List<Finding> fixes) {
    Checked before = checker.check(List.of(text)).get(0);
    return checker.check(List.of(edited(text, fixes))).get(0).mends(before, fixes);
  }
}
