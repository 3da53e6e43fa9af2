package io.github.bitswise.read;

import io.github.bitswise.script.Command;
import io.github.bitswise.script.Variable;
import io.github.bitswise.script.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The jobs that a script has made so far, by whatever it may call them. */
final class ScriptJobs {

  /** Of one name so many jobs are told apart, the latest. */
  private static final int MOST_AT_ONCE = 64;

  /** A command that may be about any of more jobs than this is followed to none. */
  private static final int MOST_LOOKED_AT = 1024;

  private final List<ScriptJob> all = new ArrayList<>();
  private final Map<Command, ScriptJob> created = new IdentityHashMap<>();
  private final Map<String, Deque<ScriptJob>> byName = new HashMap<>();
  private final List<ScriptJob> open = new ArrayList<>();
  private int tidyAt = MOST_AT_ONCE;

  /** All of them, in the order in which they were made. */
  List<ScriptJob> all() {
    return List.copyOf(all);
  }

  void add(ScriptJob job, Command creation) {
    all.add(job);
    created.put(creation, job);
    open.add(job);
    if (open.size() >= tidyAt) {
      open.removeIf(ScriptJob::ended);
      tidyAt = Math.max(MOST_AT_ONCE, 2 * open.size());
    }
    Deque<ScriptJob> same = byName.computeIfAbsent(job.name(), name -> new ArrayDeque<>());
    same.addFirst(job);
    if (same.size() > MOST_AT_ONCE) {
      same.removeLast();
    }
  }

  /** The job that a word names: by its display name, or by what its creation printed. */
  Optional<ScriptJob> named(Word word, Command command) {
    for (Variable variable : word.variables()) {
      ScriptJob made = variable.output().map(created::get).orElse(null);
      if (made != null) {
        return Optional.of(made);
      }
    }
    List<ScriptJob> same = same(word, command).toList();
    Optional<ScriptJob> living = same.stream().filter(job -> !job.ended()).findFirst();
    Optional<ScriptJob> found = living.or(() -> same.stream().findFirst());
    if (found.isEmpty() && word.variable().isPresent()) {
      List<ScriptJob> only = meant(command);
      return only.size() == 1 ? Optional.of(only.get(0)) : Optional.empty();
    }
    return found;
  }

  /** Whether a word is the display name of several jobs that exist at the time. */
  boolean ambiguous(Word word, Command command) {
    return same(word, command)
            .filter(job -> !job.ended() && job.runAs().equals(command.runAs()))
            .limit(2)
            .count()
        > 1;
  }

  /** The jobs of this display name that a command can come to, the latest first. */
  private Stream<ScriptJob> same(Word word, Command command) {
    return byName.getOrDefault(word.text(), new ArrayDeque<>()).stream()
        .filter(job -> job.reachable(command.way()));
  }

  /** The jobs that a command may be about that names none; none where they are too many. */
  List<ScriptJob> meant(Command command) {
    return open.size() > MOST_LOOKED_AT ? List.of() : open(command);
  }

  /** The jobs of the account that runs a command which are neither completed nor cancelled. */
  List<ScriptJob> open(Command command) {
    return open().stream()
        .filter(job -> job.runAs().equals(command.runAs()) && job.reachable(command.way()))
        .toList();
  }

  /** All jobs that are neither completed nor cancelled. */
  List<ScriptJob> open() {
    open.removeIf(ScriptJob::ended);
    return List.copyOf(open);
  }
}
