package io.github.bitswise.batch;

import io.github.bitswise.batch.Labels.Label;
import io.github.bitswise.script.Arm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One call of a subroutine, or the script itself: where it has been and where it has yet to go. */
final class Frame {
  private final Map<Label, Visit> visits = new HashMap<>();
  private final Map<Label, List<Jump>> pending = new LinkedHashMap<>();
  private int steps;

  /** Labels at which ways meet: others that come to them wait there. */
  final Deque<Label> meetings = new ArrayDeque<>();

  /** The label that was called; null for the script itself. */
  final @Nullable Label called;

  final @Nullable Frame caller;

  /** Where in the file the shell would look for a label from. */
  int position;

  /** The way that is being walked. */
  Route route = new Route(null, 0);

  /** What is known where it returns; null: no way led there yet. */
  @Nullable Path returned;

  Frame(@Nullable Label called, @Nullable Frame caller) {
    this.called = called;
    this.caller = caller;
  }

  /**
   * A way through it.
   *
   * @param from the way that it branched off from
   * @param at when it did so
   */
  record Route(@Nullable Route from, int at) {}

  /**
   * That a label was passed.
   *
   * @param literals how many texts had been compared before
   */
  record Visit(Route route, int at, int literals) {}

  /** A jump that may or may not be made. */
  record Jump(Label target, Path path, List<Arm> way, Route route, int at) {}

  boolean calls(Label label) {
    for (Frame frame = this; frame != null; frame = frame.caller) {
      if (frame.called != null && frame.called.colon() == label.colon()) {
        return true;
      }
    }
    return false;
  }

  @Nullable Visit visit(Label label) {
    return visits.get(label);
  }

  /**
   * Passes a label; what is known of the jumps that lead to it as well becomes part of the path.
   */
  void pass(Label label, Path path, int literals) {
    visits.put(label, new Visit(route, ++steps, literals));
    List<Jump> jumps = pending.remove(label);
    if (jumps != null) {
      jumps.forEach(jump -> path.join(jump.path));
    }
  }

  /** Whether the label was passed on the very way that is being walked, and not beside it. */
  boolean behind(Visit visit) {
    int until = Integer.MAX_VALUE;
    for (Route one = route; one != null; one = one.from) {
      if (one == visit.route) {
        return visit.at <= until;
      }
      until = one.at;
    }
    return false;
  }

  /** Remembers that a jump may be made. */
  void remember(Label target, Path path, List<Arm> way) {
    Path copy = path.copy();
    pending
        .computeIfAbsent(target, label -> new ArrayList<>())
        .add(new Jump(target, copy, way, route, steps));
  }

  /** How many labels jumps were remembered to. */
  int remembered() {
    return pending.size();
  }

  /** The jumps to the first remembered label of this kind; empty where there is none. */
  List<Jump> next(Predicate<Label> kind) {
    Iterator<Map.Entry<Label, List<Jump>>> all = pending.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<Label, List<Jump>> next = all.next();
      if (kind.test(next.getKey())) {
        all.remove();
        return next.getValue();
      }
    }
    return List.of();
  }

  void returns(Path path) {
    if (returned == null) {
      returned = path.copy();
    } else {
      returned.join(path);
    }
  }
}
