package io.github.bitswise.live.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A Windows, or what passes for one, on which agents can run. */
public interface AgentHost {

  /** The command that starts its Java, with options of its own; arguments of Java follow. */
  List<String> java();

  /** Variables that the command needs. */
  Map<String, String> variables();

  /** Whether programs there are to have this variable of our own environment. */
  default boolean passesOn(String variable) {
    return true;
  }

  /** A path of this system as programs there name it. */
  String named(Path path);

  /**
   * Makes it ready to run agents; cheap where it is.
   *
   * @param progress takes what goes on, where that takes time
   */
  default void prepare(Consumer<String> progress) throws IOException {}

  /** What separates the parts of a class path there. */
  default String separator() {
    return ";";
  }
}
