package io.github.bitswise.script;

import io.github.bitswise.source.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A program, or a command of the shell itself, that the script runs.
 *
 * @param words the first one is the program as the script names it; never empty
 * @param way the forks on the way to it, the outermost first; empty: the script always comes to it
 * @param runAs the account that it is given to; empty: the script's own
 * @param elevated whether it is started with the rights of an administrator, if the script says so
 * @param piped the commands that its output goes through, in order
 * @param at the whole command as it is written
 */
public record Command(
    List<Word> words,
    List<Arm> way,
    Optional<RunAs> runAs,
    Optional<Boolean> elevated,
    List<Command> piped,
    Place at)
    implements Action {

  /** The name of the program: without its folder, without {@code .exe}, in lower case. */
  public String program() {
    String path = words.get(0).text().replace('/', '\\');
    String name = path.substring(path.lastIndexOf('\\') + 1).toLowerCase(Locale.ROOT);
    return name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name;
  }

  /** What follows the program. */
  public List<Word> arguments() {
    return words.subList(1, words.size());
  }
}
