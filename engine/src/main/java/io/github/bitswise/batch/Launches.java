package io.github.bitswise.batch;

import io.github.bitswise.script.RunAs;
import io.github.bitswise.script.RunAs.Start;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Positions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which command lines a command starts in its turn. */
final class Launches {
  private static final String SYSTEM = "SYSTEM";
  private static final Set<String> START_VALUES = Set.of("/d", "/node", "/affinity", "/machine");
  private static final Set<String> PSEXEC_VALUES = Set.of("u", "p", "n", "r", "w", "a", "g");
  private static final List<String> FORFILES_VARIABLES =
      List.of(
          "@relpath", "@fname", "@fsize", "@fdate", "@ftime", "@isdir", "@path", "@file", "@ext");

  private final Positions positions;

  Launches(Positions positions) {
    this.positions = positions;
  }

  /**
   * What a command starts.
   *
   * @param words of the command
   * @param line that they were split from
   * @param arguments where in the line the arguments start
   */
  @Nullable Launch of(List<Argument> words, Cells line, int arguments) {
    return switch (Names.program(words.get(0).cells())) {
      case "cmd", "%comspec%" -> shell(line, arguments);
      case "start" -> started(line, arguments);
      case "schtasks" -> task(words);
      case "psexec", "psexec64", "paexec" -> remote(words, line);
      case "runas" -> other(words);
      case "forfiles" -> each(words);
      case "at" -> scheduled(words, line);
      case "wmic" -> process(words);
      default -> null;
    };
  }

  /** {@code cmd /c}. */
  private static @Nullable Launch shell(Cells line, int from) {
    int i = skipBlanks(line, from);
    boolean all = false;
    while (i + 1 < line.length() && line.plain(i) == '/') {
      char option = Character.toLowerCase(line.plain(i + 1));
      if (option == 'c' || option == 'k' || option == 'r') {
        return Launch.shell(withoutQuotes(line.slice(i + 2, line.length()).trimmed(), all));
      }
      all |= option == 's';
      i++;
      while (i < line.length() && !Signs.blank(line.plain(i)) && line.plain(i) != '/') {
        i++;
      }
      i = skipBlanks(line, i);
    }
    return null;
  }

  /** The shell drops the first and the last quote, unless they hold the name of a program. */
  private static Cells withoutQuotes(Cells line, boolean always) {
    if (line.isEmpty() || line.plain(0) != '"') {
      return line;
    }
    int second = line.indexOf('"', 1);
    int last = line.length() - 1;
    while (line.plain(last) != '"') {
      last--;
    }
    if (last == 0) {
      return line.slice(1, line.length());
    }
    if (!always && second == last) {
      String name = line.slice(1, last).keyword();
      boolean program = name.endsWith(".exe") || name.endsWith(".cmd") || name.endsWith(".bat");
      if (program || !line.slice(last + 1, line.length()).trimmed().isEmpty()) {
        return line;
      }
    }
    Cells.Builder out = new Cells.Builder(line.length());
    out.copy(line.slice(1, last));
    out.copy(line.slice(last + 1, line.length()));
    return out.done();
  }

  /**
   * {@code start "title" /b program}: the first text in quotes is the title, also after options.
   */
  private static @Nullable Launch started(Cells line, int from) {
    int i = skipBlanks(line, from);
    boolean titled = false;
    while (i < line.length() && (line.plain(i) == '/' || line.plain(i) == '"' && !titled)) {
      int end = token(line, i);
      titled |= line.plain(i) == '"';
      String option = line.slice(i, end).keyword();
      i = skipBlanks(line, end);
      if (START_VALUES.contains(option)) {
        i = skipBlanks(line, token(line, i));
      }
    }
    return i < line.length() ? Launch.program(line.slice(i, line.length())) : null;
  }

  /** {@code schtasks /create /tr "program"}. */
  private @Nullable Launch task(List<Argument> words) {
    Cells line = null;
    Word account = null;
    boolean interactive = false;
    Optional<Boolean> elevated = Optional.empty();
    for (int i = 1; i < words.size(); i++) {
      Argument word = words.get(i);
      Argument value = i + 1 < words.size() ? words.get(i + 1) : null;
      interactive |= word.option("it");
      if (value == null) {
        continue;
      }
      if (word.option("tr")) {
        line = value.cells();
      } else if (word.option("ru")) {
        account = value.cells().isEmpty() ? system(value) : value.word(positions);
      } else if (word.option("rl")) {
        elevated = Optional.of(value.cells().keyword().equals("highest"));
      }
    }
    if (line == null) {
      return null;
    }
    Start how = interactive ? Start.INTERACTIVE_TASK : Start.TASK;
    return new Launch(apostrophes(line), false, true, runAs(account, how), elevated.filter(b -> b));
  }

  /** Within the quotes of {@code /tr}, apostrophes around the program do as quotes. */
  private static Cells apostrophes(Cells line) {
    int second = line.indexOf('\'', 1);
    if (line.isEmpty() || line.plain(0) != '\'' || second < 0) {
      return line;
    }
    boolean all = line.indexOf('"', 0) < 0;
    Cells.Builder out = new Cells.Builder(line.length());
    for (int i = 0; i < line.length(); i++) {
      if (line.plain(i) == '\'' && (all || i <= second)) {
        out.add('"', line.from(i), line.to(i));
      } else {
        out.copy(line, i);
      }
    }
    return out.done();
  }

  /** {@code psexec \\host -s program}. */
  private @Nullable Launch remote(List<Argument> words, Cells line) {
    Word account = null;
    boolean elevated = false;
    int i = 1;
    while (i < words.size()) {
      Argument word = words.get(i);
      boolean host =
          !word.cells().isEmpty() && (word.cells().plain(0) == '@' || begins(word, "\\\\"));
      if (!host && !word.option()) {
        break;
      }
      String option = host ? "" : word.cells().slice(1, word.cells().length()).keyword();
      boolean more = i + 1 < words.size();
      if (option.equals("s")) {
        account = system(word);
      } else if (option.equals("u") && more) {
        account = words.get(i + 1).word(positions);
      }
      elevated |= option.equals("h");
      boolean session = option.equals("i") && more && number(words.get(i + 1).cells());
      i += PSEXEC_VALUES.contains(option) || session ? 2 : 1;
    }
    if (i >= words.size()) {
      return null;
    }
    Cells rest = line.slice(words.get(i).first(), line.length());
    Optional<Boolean> rights = elevated ? Optional.of(true) : Optional.empty();
    return new Launch(rest, false, true, runAs(account, Start.REMOTE), rights);
  }

  /** {@code runas /user:X "program"}. */
  private @Nullable Launch other(List<Argument> words) {
    Word account = null;
    for (Argument word : words.subList(1, words.size())) {
      if (!word.option()) {
        return new Launch(
            word.cells(), false, true, runAs(account, Start.RUN_AS), Optional.empty());
      }
      int from = "/user:".length();
      if (begins(word, "/user:") && word.cells().length() > from) {
        Cells name = word.cells().slice(from, word.cells().length());
        account = name.word(word.quoted(), name.begins(), name.ends(), positions);
      } else if (word.option("netonly")) {
        // Only the network sees the other account.
        return program(words);
      }
    }
    return null;
  }

  private static @Nullable Launch program(List<Argument> words) {
    for (Argument word : words.subList(1, words.size())) {
      if (!word.option()) {
        return new Launch(word.cells(), false, true, Optional.empty(), Optional.empty());
      }
    }
    return null;
  }

  /** {@code forfiles /c "program @path"}. */
  private static @Nullable Launch each(List<Argument> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      if (words.get(i).option("c")) {
        return Launch.program(fileVariables(words.get(i + 1).cells()));
      }
    }
    return null;
  }

  private static Cells fileVariables(Cells line) {
    String text = line.text();
    Cells.Builder out = new Cells.Builder(line.length());
    int i = 0;
    while (i < line.length()) {
      int width = line.plain(i) == '@' ? fileVariable(text, i) : 0;
      if (width > 0) {
        Unknown unknown = Unknown.passing(text.substring(i, i + width));
        out.unknown(unknown, line.from(i), line.to(i + width - 1));
        i += width;
      } else if (line.plain(i) == '0' && text.startsWith("0x22", i)) {
        out.add('"', line.from(i), line.to(i + 3));
        i += 4;
      } else {
        out.copy(line, i++);
      }
    }
    return out.done();
  }

  private static int fileVariable(String text, int at) {
    for (String name : FORFILES_VARIABLES) {
      if (text.regionMatches(true, at, name, 0, name.length())) {
        return name.length();
      }
    }
    return 0;
  }

  /** {@code at 23:00 /every:m program}, which is always run by the system. */
  private @Nullable Launch scheduled(List<Argument> words, Cells line) {
    boolean time = false;
    for (int i = 1; i < words.size(); i++) {
      Argument word = words.get(i);
      if (time && !word.option()) {
        boolean last = i == words.size() - 1;
        Cells rest = last ? word.cells() : line.slice(word.first(), line.length());
        Optional<RunAs> account = runAs(system(words.get(0)), Start.TASK);
        return new Launch(rest, false, true, account, Optional.empty());
      }
      time |= word.cells().indexOf(':', 1) > 0 && Signs.digit(word.cells().plain(0));
    }
    return null;
  }

  /** {@code wmic process call create "program"}. */
  private static @Nullable Launch process(List<Argument> words) {
    for (int i = 1; i + 3 < words.size(); i++) {
      if (words.get(i).cells().keyword().equals("process")
          && words.get(i + 1).cells().keyword().equals("call")
          && words.get(i + 2).cells().keyword().equals("create")) {
        return Launch.program(words.get(i + 3).cells());
      }
    }
    return null;
  }

  private Word system(Argument at) {
    return new Word(SYSTEM, List.of(), at.quoted(), positions.place(at.from(), at.to()));
  }

  private static Optional<RunAs> runAs(@Nullable Word account, Start how) {
    return Optional.ofNullable(account).map(word -> new RunAs(word, how));
  }

  private static boolean begins(Argument word, String text) {
    return word.cells().length() >= text.length()
        && word.cells().slice(0, text.length()).keyword().equals(text);
  }

  private static boolean number(Cells text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Signs.digit(text.plain(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static int skipBlanks(Cells line, int from) {
    int i = from;
    while (i < line.length() && Signs.delimiter(line.plain(i))) {
      i++;
    }
    return i;
  }

  private static int token(Cells line, int from) {
    int i = from;
    boolean quoted = false;
    while (i < line.length() && (quoted || !Signs.delimiter(line.plain(i)))) {
      quoted ^= line.plain(i++) == '"';
    }
    return i;
  }
}
