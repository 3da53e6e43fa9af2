package io.github.bitswise.read;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.bits.Program;
import io.github.bitswise.bits.Step;
import io.github.bitswise.job.Client;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.Tool;
import io.github.bitswise.job.Undefined;
import io.github.bitswise.script.Arm;
import io.github.bitswise.script.Command;
import io.github.bitswise.script.RunAs;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A job that a script makes, and what the script goes on to do with it. */
final class ScriptJob {

  /** Calls without which the job would never run: where they stand, they are meant to be made. */
  private static final Set<Method> MEANT =
      EnumSet.of(
          Method.CREATE_JOB,
          Method.ADD_FILE,
          Method.ADD_FILE_SET,
          Method.ADD_FILE_WITH_RANGES,
          Method.RESUME);

  private final Word name;
  private final Command creation;
  private final Tool tool;
  private final List<Step> steps = new ArrayList<>();
  private final List<Undefined> undefined = new ArrayList<>();
  private final Set<String> variables = new LinkedHashSet<>();
  private final Set<Method> doubted = EnumSet.noneOf(Method.class);
  private boolean ended;
  private int files;

  /**
   * @param name its display name
   * @param creation the command that makes it
   * @param tool what that is a command of
   */
  ScriptJob(Word name, Command creation, Tool tool) {
    this.name = name;
    this.creation = creation;
    this.tool = tool;
  }

  Tool tool() {
    return tool;
  }

  /** Its display name, as the script writes it. */
  String name() {
    return name.text();
  }

  /** A switch of a program says what it is about by the name; a cmdlet is itself what makes it. */
  Place at() {
    return tool == Tool.POWERSHELL ? creation.words().get(0).at() : name.at();
  }

  Optional<RunAs> runAs() {
    return creation.runAs();
  }

  /** Whether the script has completed or cancelled it. */
  boolean ended() {
    return ended;
  }

  /** Whether a command on this way can come to the job at all. */
  boolean reachable(List<Arm> way) {
    return way.stream()
        .noneMatch(
            arm ->
                creation.way().stream()
                    .anyMatch(own -> own.fork() == arm.fork() && own.arm() != arm.arm()));
  }

  /** Whether the job being made does not mean that a command on this way is run. */
  boolean sometimes(List<Arm> way) {
    return !creation.way().containsAll(way);
  }

  void add(Step step, List<Arm> way) {
    boolean doubtful =
        sometimes(way) && !(step.action() instanceof Call call && MEANT.contains(call.method()));
    addAs(step, doubtful || step.sometimes());
  }

  /** Adds a step of which it is not known whether it is about this job. */
  void addDoubtful(Step step) {
    boolean known = !(step.action() instanceof Call call) || doubted.add(call.method());
    if (known) {
      addAs(step, !(step.action() instanceof Call call && MEANT.contains(call.method())));
    }
  }

  private void addAs(Step step, boolean sometimes) {
    if (step.action() instanceof Call.AddFiles set && set.method() == Method.ADD_FILE_SET) {
      steps.add(with(counted(set.method(), set.files()), step, sometimes));
    } else if (step.action() instanceof Call.AddFiles added) {
      added
          .files()
          .forEach(
              file -> steps.add(with(counted(added.method(), List.of(file)), step, sometimes)));
    } else if (step.action() instanceof Call.ReplaceRemotePrefix replaced) {
      steps.add(with(replaced.of(present()), step, sometimes));
    } else {
      steps.add(with(step.action(), step, sometimes));
    }
    ended |= !sometimes && ends(step.action());
  }

  /** Whether the job is over afterwards, or is to be by what the script means to do. */
  private static boolean ends(Action action) {
    return action instanceof Call call
        ? call.method() == Method.COMPLETE || call.method() == Method.CANCEL
        : action instanceof Preparation.Transfer run && run.tool() == Tool.POWERSHELL;
  }

  /** The files that the job has so far, under the names that they have by now. */
  private List<JobFile> present() {
    List<JobFile> present = new ArrayList<>();
    for (Step step : steps) {
      if (step.action() instanceof Call.AddFiles added) {
        present.addAll(added.files());
      } else if (step.action() instanceof Call.ReplaceRemotePrefix set) {
        present.replaceAll(each -> set.concerns(each) ? each.from(set.renamed(each)) : each);
      }
    }
    return List.copyOf(present);
  }

  private static Step with(Action action, Step step, boolean sometimes) {
    return new Step(action, step.as(), step.elevated(), sometimes, step.at());
  }

  /** The call that adds files, at their positions in the job. */
  private Call.AddFiles counted(Method method, List<JobFile> added) {
    List<JobFile> counted = new ArrayList<>();
    for (JobFile file : added) {
      counted.add(file.at(files++));
      note(file);
    }
    return new Call.AddFiles(method, List.copyOf(counted));
  }

  void add(List<Undefined> values) {
    undefined.addAll(values);
  }

  void note(List<Word> words) {
    for (Word word : words) {
      word.variables().stream()
          .filter(variable -> variable.output().isEmpty())
          .forEach(variable -> variables.add(variable.written()));
    }
  }

  /** Takes note of what is not known of its files. */
  private void note(JobFile file) {
    variables.addAll(file.remote().variables().names());
    variables.addAll(file.local().variables().names());
  }

  Set<String> variables() {
    return variables;
  }

  /**
   * What the script does with the job; where it may complete it, a cancellation is for failures.
   */
  Program program() {
    boolean completes = steps.stream().anyMatch(step -> calls(step, Method.COMPLETE));
    return new Program(
        steps.stream()
            .map(
                step ->
                    completes && calls(step, Method.CANCEL)
                        ? with(step.action(), step, true)
                        : step)
            .toList(),
        at());
  }

  private static boolean calls(Step step, Method method) {
    return step.action() instanceof Call call && call.method() == method;
  }

  /**
   * The job before its program.
   *
   * @param unique its name, made different from those of the script's other jobs
   */
  JobConfiguration configuration(String unique, Known<String> owner, Client client) {
    JobType type =
        steps.stream()
            .filter(step -> step.action() instanceof Call.CreateJob)
            .map(step -> ((Call.CreateJob) step.action()).type())
            .findFirst()
            .orElse(JobType.DOWNLOAD);
    return JobConfiguration.fresh(unique, type, owner, client, at()).with(List.copyOf(undefined));
  }
}
