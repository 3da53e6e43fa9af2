package io.github.bitswise.fact;

import io.github.bitswise.job.LocalName;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * SetNotifyCmdLine: a command line that BITS runs when the job is transferred or in error.
 *
 * @param index the position of the call in the program
 * @param program empty where NULL clears an earlier one
 * @param parameters with the program as their first word; empty where NULL
 */
public record NotifyCommand(Case of, int index, LocalName program, String parameters) {

  private static final Set<String> SHELLS = Set.of("cmd", "powershell", "pwsh");
  private static final Set<String> SCRIPTS = Set.of("js", "jse", "ps1", "vbe", "vbs", "wsf", "wsh");

  /** What ends a job, and what may: another program or script. */
  private static final Pattern MAY_END =
      Pattern.compile(
          "complete|cancel|remove-bits|reset|%|\\$|-enc|\\.(cmd|bat|ps1|vbs|js|wsf|py|exe|com|dll)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENDS =
      Pattern.compile("complete|cancel|remove-bits", Pattern.CASE_INSENSITIVE);

  /** The most characters of the parameters. */
  private static final int MOST = 4000;

  /** Whether there is a program to run; a variable alone may stand for none. */
  public boolean set() {
    return !program.text().isEmpty() && !program.text().equals(program.unknown());
  }

  /** Whether the program is NULL. */
  public boolean none() {
    return program.text().isEmpty();
  }

  /** Whether BITS takes the call: it sets a command line, or takes one away. */
  public boolean taken() {
    return !tooLong() && !program.tooLong() && !mismatched() && (!none() || parameters.isEmpty());
  }

  /** Whether the program is a shell. */
  public boolean shell() {
    return SHELLS.contains(base(program.text()));
  }

  /** Whether a shell does nothing with it that could complete or cancel the job. */
  public boolean idle() {
    String rest = unquoted(parameters);
    String first = firstWord();
    String after = rest.startsWith(first) ? rest.substring(first.length()) : rest;
    return shell()
        && !after.isBlank()
        && !program.variables().in(parameters)
        && !MAY_END.matcher(after).find();
  }

  /** Whether it completes or cancels a job by its own words. */
  public boolean ends() {
    return ENDS.matcher(parameters).find();
  }

  /** Whether the program is a script, which Windows does not run as one. */
  public boolean script() {
    return SCRIPTS.contains(extension());
  }

  /** The ending of the program's name, lower case, without the dot. */
  public String extension() {
    String name = last(program.text());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }

  /** Whether a variable of the environment stands in the program, which nothing expands. */
  public boolean unexpanded() {
    String known = program.variables().rest(program.text());
    int first = known.indexOf('%');
    return first >= 0 && known.indexOf('%', first + 2) > first;
  }

  /** Whether there are more parameters than BITS takes. */
  public boolean tooLong() {
    return program.variables().rest(parameters).length() > MOST;
  }

  /** Whether the parameters are known to begin with another word than the program. */
  public boolean mismatched() {
    boolean unknown = program.variables().in(program.text()) || program.variables().in(firstWord());
    return !parameters.isBlank() && !unknown && !base(firstWord()).equals(base(program.text()));
  }

  /** The first word of the parameters, without quotes. */
  public String firstWord() {
    String text = parameters.strip();
    if (text.startsWith("\"")) {
      int end = text.indexOf('"', 1);
      return end < 0 ? text.substring(1) : text.substring(1, end);
    }
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }

  private static String unquoted(String text) {
    return text.replace("\"", "");
  }

  /** The name of a program without folder and {@code .exe}, lower case. */
  private static String base(String path) {
    String name = last(unquoted(path));
    return name.endsWith(".exe") ? name.substring(0, name.length() - ".exe".length()) : name;
  }

  private static String last(String path) {
    String plain = path.replace('/', '\\').toLowerCase(Locale.ROOT);
    return plain.substring(plain.lastIndexOf('\\') + 1).strip();
  }
}
