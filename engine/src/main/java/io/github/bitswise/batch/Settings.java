package io.github.bitswise.batch;

/** What {@code set} changes. */
final class Settings {

  private Settings() {}

  /** The environment after {@code set} with these arguments. */
  static Environment after(Environment environment, Cells arguments) {
    int start = 0;
    while (start < arguments.length() && Signs.delimiter(arguments.plain(start))) {
      start++;
    }
    Cells text = arguments.slice(start, arguments.length());
    boolean option = text.length() > 1 && text.plain(0) == '/';
    char letter = option ? Character.toLowerCase(text.plain(1)) : ' ';
    if (letter == 'a') {
      return calculated(environment, text.slice(2, text.length()));
    }
    Cells assignment = assignment(letter == 'p' ? text.slice(2, text.length()) : text);
    int equals = assignment.indexOf('=', 1);
    Cells name = assignment.slice(0, Math.max(0, equals));
    if (equals < 1 || !name.known()) {
      return environment;
    }
    Cells value = assignment.slice(equals + 1, assignment.length());
    boolean followed = letter != 'p' && value.length() <= Budget.LONGEST_VALUE;
    return environment.with(name.text(), followed ? Value.of(value) : Value.ANYTHING);
  }

  /** Name and value without quotes around both and without what stands behind those. */
  private static Cells assignment(Cells arguments) {
    int start = 0;
    while (start < arguments.length() && Signs.delimiter(arguments.plain(start))) {
      start++;
    }
    if (start == arguments.length() || arguments.plain(start) != '"') {
      return arguments.slice(start, arguments.length());
    }
    int last = arguments.length() - 1;
    while (last > start && arguments.plain(last) != '"') {
      last--;
    }
    return arguments.slice(start + 1, last > start ? last : arguments.length());
  }

  /** {@code set /a}: only a plain number is followed. */
  private static Environment calculated(Environment environment, Cells expression) {
    Environment result = environment;
    String text = expression.known() ? expression.text() : "";
    for (int i = expression.indexOf('=', 0); i >= 0; i = expression.indexOf('=', i + 1)) {
      int end = i;
      while (end > 0 && "+-*/%&^|<>\" \t".indexOf(expression.plain(end - 1)) >= 0) {
        end--;
      }
      int start = end;
      while (start > 0 && named(expression.plain(start - 1))) {
        start--;
      }
      if (start < end) {
        String name = expression.slice(start, end).text();
        boolean alone = !text.isEmpty() && end == i && start < 4 && text.length() - i < 16;
        String number = alone ? text.substring(i + 1).replace("\"", "").trim() : "";
        boolean plain =
            alone
                && number.matches("-?(0|[1-9][0-9]{0,8})")
                && text.substring(0, start).replace("\"", "").isBlank();
        result = result.with(name, plain ? Value.known(number) : Value.ANYTHING);
      }
    }
    return result;
  }

  private static boolean named(char c) {
    return c == '_' || c == '.' || (c != Cells.OPAQUE && Character.isLetterOrDigit(c));
  }
}
