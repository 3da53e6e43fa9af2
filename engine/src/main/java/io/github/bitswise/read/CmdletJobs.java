package io.github.bitswise.read;

import io.github.bitswise.bitstransfer.Meaning;
import io.github.bitswise.script.Cmdlet;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Filter;
import io.github.bitswise.script.Value.Items;
import io.github.bitswise.script.Value.Member;
import io.github.bitswise.script.Value.Output;
import io.github.bitswise.script.Value.Perhaps;
import io.github.bitswise.script.Word;
import io.github.bitswise.text.Wildcards;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which jobs the values of a script stand for. */
final class CmdletJobs {
  private static final int MOST = 1024;

  private final ScriptJobs jobs;
  private final Map<Cmdlet, List<ScriptJob>> outputs = new IdentityHashMap<>();
  private final Map<Cmdlet, Boolean> queries = new IdentityHashMap<>();
  private final Set<Cmdlet> silent = Collections.newSetFromMap(new IdentityHashMap<>());

  CmdletJobs(ScriptJobs jobs) {
    this.jobs = jobs;
  }

  /**
   * Jobs that something is asked of.
   *
   * @param doubtful whether it may be others
   * @param sometimes whether they are only asked in some states
   */
  record Found(List<ScriptJob> jobs, boolean doubtful, boolean sometimes) {}

  /** Takes note of what jobs a cmdlet gives out. */
  void gives(Cmdlet cmdlet, List<ScriptJob> given) {
    outputs.put(cmdlet, List.copyOf(given));
  }

  /** Takes note that a cmdlet returns only when it has done with its jobs, and then nothing. */
  void silence(Cmdlet cmdlet) {
    silent.add(cmdlet);
  }

  boolean silent(Cmdlet cmdlet) {
    return silent.contains(cmdlet);
  }

  /** Takes note that a cmdlet looks for jobs, whatever program made them. */
  void asksForAll(Cmdlet cmdlet, boolean allUsers) {
    queries.put(cmdlet, allUsers);
  }

  /**
   * Whether values stand for all jobs that somebody has.
   *
   * @return whether of all users; empty where they are only some jobs
   */
  Optional<Boolean> all(List<Value> values) {
    return values.stream()
        .filter(Output.class::isInstance)
        .map(Output.class::cast)
        .filter(output -> output.filters().stream().noneMatch(CmdletJobs::narrows))
        .flatMap(output -> output.of().stream())
        .filter(queries::containsKey)
        .map(queries::get)
        .reduce(Boolean::logicalOr);
  }

  /** Whether what is left may be the script's own jobs alone. */
  private static boolean narrows(Filter filter) {
    String property = filter.property().toLowerCase(Locale.ROOT);
    return property.equals("?")
        || !filter.negated()
            && Set.of("displayname", "name", "description", "jobid", "filelist").contains(property);
  }

  /** The jobs that values stand for. */
  Found of(List<Value> values, Command command) {
    Collected collected = new Collected(command);
    values.forEach(collected::add);
    return collected.found();
  }

  /** The jobs that are looked for. */
  Found of(Meaning.Query query, Command command) {
    Collected collected = new Collected(command);
    if (!query.ids().isEmpty()) {
      query.ids().forEach(collected::add);
    } else if (query.names().isEmpty()) {
      collected.all.addAll(jobs.open(command));
    } else {
      for (Word name : query.names()) {
        collected.named(name);
      }
    }
    return collected.found();
  }

  /** The jobs that a loop looks at. */
  Set<ScriptJob> watched(List<Output> watched) {
    Set<ScriptJob> all = new LinkedHashSet<>();
    for (Output output : watched) {
      output.of().forEach(cmdlet -> all.addAll(outputs.getOrDefault(cmdlet, List.of())));
    }
    return all;
  }

  /** Jobs that are come by one after another. */
  private final class Collected {
    private final Command command;
    private final Set<ScriptJob> all = new LinkedHashSet<>();
    private boolean doubtful;
    private boolean sometimes;

    Collected(Command command) {
      this.command = command;
    }

    Found found() {
      List<ScriptJob> list =
          all.stream().filter(job -> job.reachable(command.way())).limit(MOST).toList();
      return new Found(list, doubtful, sometimes);
    }

    void add(Value value) {
      if (value instanceof Output output) {
        output(output);
      } else if (value instanceof Member member) {
        output(member.of());
      } else if (value instanceof Items items) {
        items.values().forEach(this::add);
        sometimes |= !items.whole();
      } else if (value instanceof Perhaps perhaps) {
        sometimes = true;
        add(perhaps.value());
      } else if (value instanceof Value.Text text && !text.word().known()) {
        guess();
      }
    }

    private void output(Output output) {
      boolean known = true;
      for (Cmdlet cmdlet : output.of()) {
        List<ScriptJob> given = outputs.get(cmdlet);
        known &= given != null;
        if (given != null) {
          given.stream().filter(job -> passes(job, output.filters())).forEach(all::add);
        }
      }
      for (Filter filter : output.filters()) {
        sometimes |= !name(filter);
      }
      if (!known) {
        guess();
      }
    }

    /** Where nothing tells which job it is, it is the only one, or perhaps any of them. */
    private void guess() {
      List<ScriptJob> meant = jobs.meant(command);
      doubtful |= meant.size() > 1;
      all.addAll(meant);
    }

    private void named(Word name) {
      if (name.known()) {
        jobs.all().stream()
            .filter(job -> !job.ended() && Wildcards.match(name.text(), job.name()))
            .forEach(all::add);
      } else {
        jobs.all().stream()
            .filter(job -> !job.ended() && job.name().equals(name.text()))
            .forEach(all::add);
      }
    }
  }

  private static boolean name(Filter filter) {
    String property = filter.property().toLowerCase(Locale.ROOT);
    return property.equals("displayname") || property.equals("name");
  }

  private static boolean passes(ScriptJob job, List<Filter> filters) {
    for (Filter filter : filters) {
      if (name(filter) && !filter.texts().isEmpty()) {
        boolean fits =
            filter.texts().stream()
                .anyMatch(
                    text ->
                        filter.pattern()
                            ? Wildcards.match(text, job.name())
                            : text.equalsIgnoreCase(job.name()));
        if (fits == filter.negated()) {
          return false;
        }
      }
    }
    return true;
  }
}
