package io.github.bitswise.powershell;

import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Filter;
import io.github.bitswise.script.Value.Flag;
import io.github.bitswise.script.Value.Items;
import io.github.bitswise.script.Value.Member;
import io.github.bitswise.script.Value.Output;
import io.github.bitswise.script.Value.Table;
import io.github.bitswise.script.Value.Text;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What operators make of values. */
final class Operators {
  private static final int MOST_COUNTED = 64;

  private final Reading reading;

  Operators(Reading reading) {
    this.reading = reading;
  }

  Value unary(String operator, Value value, Place at, String written) {
    OptionalLong number = number(value);
    return switch (operator) {
      case "-" ->
          number.isPresent()
              ? Values.text(Long.toString(-number.getAsLong()), at)
              : Values.unknown(written, at);
      case "+" -> value;
      case "join" -> joined(value, "", at, written);
      default -> Values.unknown(written, at);
    };
  }

  Value binary(String operator, Value left, Value right, Place at, String written) {
    return switch (operator) {
      case "+" -> plus(left, right, at, written);
      case "-", "*", "/", "%", "band", "bor", "bxor", "shl", "shr" ->
          counted(operator, left, right, at, written);
      case ".." -> range(left, right, at, written);
      case "f" -> formatted(left, right, at, written);
      case "and", "or", "xor" -> Values.test(left, at).with(Values.test(right, at));
      case "eq", "in", "contains", "like", "match", "is", "as" ->
          operator.equals("as") ? left : compared(operator, left, right, false, at);
      case "ne", "notin", "notcontains", "notlike", "notmatch", "isnot" ->
          compared(operator, left, right, true, at);
      case "gt", "ge", "lt", "le" -> sized(left, right, at);
      case "join" -> joined(left, Values.known(right).orElse(""), at, written);
      case "split" -> split(left, right, at, written);
      case "replace" -> replaced(left, right, at, written);
      case "??" -> left instanceof Value.Nothing ? right : left;
      default -> Values.unknown(written, at);
    };
  }

  static OptionalLong number(Value value) {
    return Values.known(value).map(Numbers::parse).orElse(OptionalLong.empty());
  }

  private Value plus(Value left, Value right, Place at, String written) {
    if (left instanceof Items || left instanceof Output) {
      reading.budget().copy(Values.each(left).size());
      return Values.added(left, right);
    }
    if (left instanceof Table mine && right instanceof Table theirs) {
      Map<String, Value> entries = new LinkedHashMap<>(mine.entries());
      entries.putAll(theirs.entries());
      reading.budget().copy(entries.size());
      return Values.table(
          mine.type(),
          entries,
          Values.names(mine, theirs),
          mine.whole() && theirs.whole(),
          mine.at());
    }
    OptionalLong a = number(left);
    OptionalLong b = number(right);
    if (a.isPresent() && b.isPresent()) {
      return Values.text(Long.toString(a.getAsLong() + b.getAsLong()), at);
    }
    if (left instanceof Text && !(right instanceof Items)) {
      Words.Builder text = new Words.Builder();
      text.add(Values.word(left, written, at)).add(Values.word(right, written, at));
      return reading.budget().text(0, text.length()) && !text.lost()
          ? new Text(text.done(true, at))
          : Values.unknown(written, at);
    }
    return left instanceof Value.Nothing ? right : Values.unknown(written, at);
  }

  private static Value counted(String operator, Value left, Value right, Place at, String written) {
    OptionalLong a = number(left);
    OptionalLong b = number(right);
    if (a.isEmpty() || b.isEmpty() || b.getAsLong() == 0 && "/%".contains(operator)) {
      return Values.unknown(written, at);
    }
    long x = a.getAsLong();
    long y = b.getAsLong();
    long result =
        switch (operator) {
          case "-" -> x - y;
          case "*" -> x * y;
          case "/" -> x / y;
          case "%" -> x % y;
          case "band" -> x & y;
          case "bor" -> x | y;
          case "bxor" -> x ^ y;
          case "shl" -> x << y;
          default -> x >> y;
        };
    boolean exact = !operator.equals("/") || x % y == 0;
    return exact ? Values.text(Long.toString(result), at) : Values.unknown(written, at);
  }

  private static Value range(Value left, Value right, Place at, String written) {
    OptionalLong a = number(left);
    OptionalLong b = number(right);
    if (a.isEmpty() || b.isEmpty() || Math.abs(b.getAsLong() - a.getAsLong()) >= MOST_COUNTED) {
      return new Items(List.of(), false, at);
    }
    List<Value> values = new ArrayList<>();
    long step = a.getAsLong() <= b.getAsLong() ? 1 : -1;
    for (long n = a.getAsLong(); n != b.getAsLong() + step; n += step) {
      values.add(Values.text(Long.toString(n), at));
    }
    return new Items(List.copyOf(values), true, at);
  }

  private Value formatted(Value left, Value right, Place at, String written) {
    Optional<String> format = Values.known(left);
    if (format.isEmpty()) {
      return Values.unknown(written, at);
    }
    List<Value> values = Values.each(right);
    String text = format.get();
    Words.Builder out = new Words.Builder();
    int i = 0;
    while (i < text.length()) {
      int before = out.length();
      char c = text.charAt(i);
      boolean twice = i + 1 < text.length() && text.charAt(i + 1) == c;
      int close = c == '{' && !twice ? text.indexOf('}', i) : -1;
      if (close > i) {
        OptionalLong index = Numbers.parse(text.substring(i + 1, close));
        boolean there =
            index.isPresent() && index.getAsLong() >= 0 && index.getAsLong() < values.size();
        out.add(
            there
                ? Values.word(values.get((int) index.getAsLong()), "?", at)
                : Values.unknown("?", at).word());
        i = close + 1;
      } else {
        out.add(String.valueOf(c));
        i += (c == '{' || c == '}') && twice ? 2 : 1;
      }
      if (!reading.budget().text(before, out.length()) || out.lost()) {
        return Values.unknown(written, at);
      }
    }
    return new Text(out.done(true, at));
  }

  private Value joined(Value left, String between, Place at, String written) {
    if (!(left instanceof Items items) || !items.whole()) {
      return left instanceof Text ? left : Values.unknown(written, at);
    }
    Words.Builder out = new Words.Builder();
    boolean first = true;
    for (Value each : items.values()) {
      int before = out.length();
      Word word = Values.word(each, written, at);
      out.add(first ? "" : between).add(word);
      first = false;
      if (!reading.budget().text(before, out.length()) || out.lost()) {
        return Values.unknown(written, at);
      }
    }
    return new Text(out.done(true, at));
  }

  private Value split(Value left, Value right, Place at, String written) {
    Optional<String> text = Values.known(left);
    Optional<String> by = Values.known(right);
    boolean plain = by.filter(each -> each.matches("[,;: /=-]|\\\\\\\\|\\\\\\|")).isPresent();
    if (text.isEmpty() || !plain) {
      return Values.unknown(written, at);
    }
    String sign = by.get().substring(by.get().length() - 1);
    return TextMethods.split(text.get(), sign, reading.budget(), at);
  }

  /** Only plain texts are replaced: what a pattern makes of a text is not told. */
  private Value replaced(Value left, Value right, Place at, String written) {
    List<Value> both = Values.each(right);
    Optional<String> text = Values.known(left);
    Optional<String> before = both.isEmpty() ? Optional.empty() : Values.known(both.get(0));
    Optional<String> after = both.size() < 2 ? Optional.of("") : Values.known(both.get(1));
    boolean plain = before.filter(each -> each.matches("[\\w :/=,;-]+")).isPresent();
    return plain && text.isPresent() && after.filter(each -> each.indexOf('$') < 0).isPresent()
        ? TextMethods.replaced(text.get(), before.get(), after.get(), reading.budget(), at, written)
        : Values.unknown(written, at);
  }

  /** Something is compared by size: counts and times are, and what is left to transfer. */
  private static Value sized(Value left, Value right, Place at) {
    for (Value each : List.of(left, right)) {
      if (each instanceof Member || each instanceof Output) {
        return Values.test(each, at);
      }
      if (each instanceof Test test && !test.watched().isEmpty()) {
        return test;
      }
    }
    return Test.bounded(at);
  }

  private static Value compared(
      String operator, Value left, Value right, boolean negated, Place at) {
    boolean pattern = operator.endsWith("like");
    for (Value each : List.of(left, right)) {
      Value other = each == left ? right : left;
      if (each instanceof Member member) {
        List<String> texts = texts(other, operator.endsWith("match"));
        Filter filter = new Filter(member.name(), texts, pattern, negated);
        return Test.of(member.of(), texts.isEmpty() ? List.of() : List.of(filter), at);
      }
      if (each instanceof Output || each instanceof Test) {
        Test test = Values.test(each, at);
        // Something is compared with nothing: `$null -ne $job`, or a count with zero.
        boolean none =
            other instanceof Value.Nothing
                || Values.known(other).filter("0"::equals).isPresent()
                || other instanceof Flag flag && !flag.set();
        return none != negated ? test.not() : test;
      }
    }
    for (Value each : List.of(left, right)) {
      List<String> texts = texts(each == left ? right : left, operator.endsWith("match"));
      if (Values.printed(each) && !texts.isEmpty()) {
        return new Test(
            List.of(), List.of(new Filter("state", texts, pattern, negated)), false, false, at);
      }
    }
    return new Test(List.of(), List.of(), false, false, at);
  }

  /** The texts that something is compared with; alternatives of a pattern are several. */
  private static List<String> texts(Value value, boolean alternatives) {
    List<String> texts = new ArrayList<>();
    for (Value each : Values.each(value)) {
      Optional<String> known = Values.known(each);
      if (known.isPresent() && alternatives) {
        for (String part : known.get().split("[|()^$]+")) {
          if (!part.isEmpty()) {
            texts.add(part);
          }
        }
      } else {
        known.ifPresent(texts::add);
      }
    }
    return List.copyOf(texts);
  }

  /** A cast changes little of what matters here. */
  Value cast(String type, Value value, Place at, String written) {
    String plain = type.toLowerCase(Locale.ROOT).replace("system.", "");
    switch (plain) {
      case "void" -> {
        return new Value.Nothing(at);
      }
      case "pscustomobject", "ordered", "hashtable", "psobject" -> {
        return value;
      }
      case "bool", "switch" -> {
        return value instanceof Flag ? value : Values.test(value, at);
      }
      case "string", "uri", "net.uri", "int", "long", "int32", "int64", "uint32" -> {
        return value instanceof Items items && plain.equals("string")
            ? joined(items, " ", at, written)
            : value;
      }
      default -> {
        return plain.endsWith("[]")
                && !(value instanceof Items)
                && !(value instanceof Output)
                && Values.counted(value)
            ? Values.items(Values.each(value), true, at)
            : value instanceof Output && plain.startsWith("xml")
                ? Values.unknown(written, at)
                : value;
      }
    }
  }
}
