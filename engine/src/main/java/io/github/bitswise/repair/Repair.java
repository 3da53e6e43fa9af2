package io.github.bitswise.repair;

import io.github.bitswise.bits.Action;
import io.github.bitswise.repair.Change.Add;
import io.github.bitswise.repair.Change.AddArgument;
import io.github.bitswise.repair.Change.InFolder;
import io.github.bitswise.repair.Change.Move;
import io.github.bitswise.repair.Change.Remove;
import io.github.bitswise.repair.Change.Replace;
import io.github.bitswise.repair.Change.When;
import io.github.bitswise.source.Place;
import java.util.List;
import java.util.stream.Stream;

/**
 * What takes a finding away.
 *
 * @param changes all of them are needed
 */
public record Repair(List<Change> changes) {

  /** A value becomes another. */
  public static Repair replace(Place at, String was, String now) {
    return new Repair(List.of(new Replace(at, was, now)));
  }

  /** What stands there goes. */
  public static Repair remove(Place at) {
    return new Repair(List.of(new Remove(at, false)));
  }

  /** All goes that the value at this place is a part of. */
  public static Repair removeAll(Place at) {
    return new Repair(List.of(new Remove(at, true)));
  }

  /** The client does this after the call at that place, or with the job at that place. */
  public static Repair after(Place at, Action... actions) {
    return new Repair(List.of(new Add(at, List.of(actions), When.AFTER)));
  }

  /** The client does this before the call at that place. */
  public static Repair before(Place at, Action... actions) {
    return new Repair(List.of(new Add(at, List.of(actions), When.BEFORE)));
  }

  /** The client does this as soon as it has made the job at that place, or of that call. */
  public static Repair onceMade(Place at, Action... actions) {
    return new Repair(List.of(new Add(at, List.of(actions), When.MADE)));
  }

  /** The client does this before anything else for the job at that place, or of that call. */
  public static Repair first(Place at, Action... actions) {
    return new Repair(List.of(new Add(at, List.of(actions), When.FIRST)));
  }

  /** A relative path becomes one in the folder that the shell is in. */
  public static Repair inFolder(Place at, String path) {
    return new Repair(List.of(new InFolder(at, path)));
  }

  /** The call at that place gets one more argument. */
  public static Repair argument(Place at, String name, String value) {
    return new Repair(List.of(new AddArgument(at, name, value)));
  }

  /** A call is made before another one. */
  public static Repair move(Place at, Place before) {
    return new Repair(List.of(new Move(at, before)));
  }

  /** This, and another one with it. */
  public Repair and(Repair other) {
    return new Repair(Stream.concat(changes.stream(), other.changes.stream()).toList());
  }
}
