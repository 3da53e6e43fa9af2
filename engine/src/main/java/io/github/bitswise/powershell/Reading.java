package io.github.bitswise.powershell;

import io.github.bitswise.script.Script;

/** What all parts of the reading of one script share. */
final class Reading {
  private final Budget budget;
  private final Notes notes;
  private final Transcript transcript;
  private final Environment environment;
  private final Aliases aliases = new Aliases();
  private final Functions functions = new Functions();
  private final Classes classes;
  private final Evaluation evaluation;
  private final Binding binding;
  private final Calls calls;
  private final Walk walk;

  Reading(Ground ground, int firstFork) {
    budget = new Budget(ground.text().length());
    environment = new Environment(budget);
    notes = new Notes(ground);
    transcript = new Transcript(firstFork);
    classes = new Classes(this);
    evaluation = new Evaluation(this);
    binding = new Binding(this);
    calls = new Calls(this);
    walk = new Walk(this);
  }

  Budget budget() {
    return budget;
  }

  Notes notes() {
    return notes;
  }

  Transcript transcript() {
    return transcript;
  }

  Environment environment() {
    return environment;
  }

  Aliases aliases() {
    return aliases;
  }

  Functions functions() {
    return functions;
  }

  Classes classes() {
    return classes;
  }

  Evaluation evaluation() {
    return evaluation;
  }

  Binding binding() {
    return binding;
  }

  Calls calls() {
    return calls;
  }

  Walk walk() {
    return walk;
  }

  /** Reads another text, such as code in a text, as a block. */
  Block parsed(Ground ground) {
    Ground before = notes.on(ground);
    Block block = new Block(Parser.read(ground.text(), notes, functions.called()), ground);
    notes.on(before);
    return block;
  }

  Script script() {
    return new Script(transcript.actions(), notes.comments(), notes.skipped());
  }
}
