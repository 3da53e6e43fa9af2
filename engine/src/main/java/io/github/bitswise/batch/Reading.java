package io.github.bitswise.batch;

import io.github.bitswise.script.Script;
import io.github.bitswise.source.Positions;
import io.github.bitswise.source.SourceText;

/**
 * What all parts of the reading of one script share.
 *
 * @param text of the script
 * @param budget how much may still be done
 * @param transcript what the script has done so far
 */
record Reading(
    String text,
    Notes notes,
    Budget budget,
    Expansion expansion,
    Transcript transcript,
    Launches launches,
    Labels labels,
    Jumps jumps) {

  /**
   * The start of a reading.
   *
   * @param text of the script, or nothing where only a command line in it is read
   * @param firstFork the number of the first fork
   */
  static Reading of(SourceText source, Positions positions, String text, int firstFork) {
    Notes notes = new Notes(source, positions);
    Budget budget = new Budget(text.length());
    Labels labels = new Labels(text);
    return new Reading(
        text,
        notes,
        budget,
        new Expansion(budget),
        new Transcript(positions, firstFork),
        new Launches(positions),
        labels,
        new Jumps(labels, new Survey(text, budget, notes)));
  }

  Script script() {
    return new Script(transcript.actions(), notes.comments(), notes.skipped());
  }
}
