package io.github.bitswise.script;

import io.github.bitswise.source.Place;
import java.util.List;

/** One of the things that a script does, in the order in which it comes to them. */
public sealed interface Action
    permits Command,
        Cmdlet,
        Action.ResultTest,
        Action.Loop,
        Action.Wait,
        Action.Look,
        Action.Setting {

  /** Where it is written. */
  Place at();

  /**
   * The script looks at whether the command before it succeeded.
   *
   * @param at the test: {@code errorlevel}, {@code &&} or {@code ||}
   */
  record ResultTest(Place at) implements Action {}

  /** The script looks at a property of what commands gave out. */
  record Look(Value.Member member) implements Action {
    @Override
    public Place at() {
      return member.at();
    }
  }

  /**
   * The script sets a property of a type.
   *
   * @param member such as {@code [Net.ServicePointManager]::SecurityProtocol}
   */
  record Setting(String member, Place at) implements Action {}

  /**
   * The script goes back to a place that it has passed before.
   *
   * @param repeated from that place to the jump
   * @param literals the texts that conditions in it compare something with, such as {@code
   *     TRANSFERRED}
   * @param whilst what holds of the state of something as long as it goes back, where that is told
   * @param bounded whether it gives up after a time or some rounds, where that is told
   * @param way the forks on the way to the jump
   * @param at the jump
   */
  record Loop(
      Place repeated,
      List<Word> literals,
      List<Value.Filter> whilst,
      boolean bounded,
      List<Arm> way,
      Place at)
      implements Action {}

  /**
   * The script goes on only when what it looks at again and again has changed.
   *
   * @param watched what it looks at: outputs of commands
   * @param whilst what holds as long as it waits
   * @param bounded whether it gives up after a time or some rounds
   * @param way the forks on the way to it
   * @param at the condition
   */
  record Wait(
      List<Value.Output> watched,
      List<Value.Filter> whilst,
      boolean bounded,
      List<Arm> way,
      Place at)
      implements Action {}
}
