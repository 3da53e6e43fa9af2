package io.github.bitswise.powershell;

import io.github.bitswise.script.Cmdlet;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Flag;
import io.github.bitswise.script.Value.Items;
import io.github.bitswise.script.Value.Nothing;
import io.github.bitswise.script.Value.Output;
import io.github.bitswise.script.Value.Perhaps;
import io.github.bitswise.script.Value.Table;
import io.github.bitswise.script.Value.Text;
import io.github.bitswise.script.Variable;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be told of values. */
final class Values {
  private static final int MOST_OUTPUTS = 256;
  private static final int HEAVIEST = 1_024;

  private Values() {}

  static Text text(String text, Place at) {
    return new Text(new Word(text, List.of(), true, at));
  }

  /** Something of which only that is known how it is written. */
  static Text unknown(String written, Place at) {
    String shown = written.isEmpty() ? "?" : written;
    Variable all = new Variable(0, shown.length(), shown, Optional.empty());
    return new Text(new Word(shown, List.of(all), false, at));
  }

  /** The text that a value is, if all of it is known. */
  static Optional<String> known(@Nullable Value value) {
    if (value instanceof Text text && text.word().known()) {
      return Optional.of(text.word().text());
    }
    return value instanceof Flag flag
        ? Optional.of(flag.set() ? "True" : "False")
        : Optional.empty();
  }

  /** Whether it is, or holds, what a program prints. */
  static boolean printed(Value value) {
    return value instanceof Text text
        && text.word().variables().stream().anyMatch(each -> each.output().isPresent());
  }

  /** The word that stands for a value in a text or on a command line. */
  static Word word(Value value, String written, Place at) {
    if (value instanceof Text text) {
      return text.word();
    }
    if (value instanceof Nothing) {
      return new Word("", List.of(), true, at);
    }
    Optional<String> known = known(value);
    return known.map(text -> Word.known(text, at)).orElseGet(() -> unknown(written, at).word());
  }

  /** A value from a variable stands where the variable is used; what is in a list stays. */
  static Value at(Value value, Place at) {
    if (value instanceof Text text) {
      Word word = text.word();
      return new Text(new Word(word.text(), word.variables(), word.quoted(), at));
    }
    if (value instanceof Flag flag) {
      return new Flag(flag.set(), at);
    }
    if (value instanceof Table table) {
      return new Table(table.type(), table.entries(), table.names(), table.whole(), at);
    }
    if (value instanceof Items items) {
      return new Items(items.values(), items.whole(), at);
    }
    return value instanceof Nothing ? new Nothing(at) : value;
  }

  /** What is known where it is either this or that; null for nothing at all. */
  static @Nullable Value either(@Nullable Value one, @Nullable Value other) {
    if (one == null || one instanceof Nothing) {
      return other == null ? one : other;
    }
    if (other == null || other instanceof Nothing || one == other) {
      return one;
    }
    if (one instanceof Output mine && other instanceof Output theirs) {
      return together(mine, theirs);
    }
    if (one instanceof Items mine && other instanceof Items theirs) {
      return either(mine, theirs);
    }
    if (one instanceof Items mine && mine.values().isEmpty() && other instanceof Output) {
      return other;
    }
    if (other instanceof Items theirs && theirs.values().isEmpty() && one instanceof Output) {
      return one;
    }
    if (one instanceof Table mine && other instanceof Table theirs) {
      return either(mine, theirs);
    }
    Optional<String> mine = known(one);
    if (mine.isPresent() && mine.equals(known(other))) {
      return one;
    }
    return one instanceof Text a
            && other instanceof Text b
            && a.word().text().equals(b.word().text())
            && a.word().variables().equals(b.word().variables())
        ? one
        : unknown("", one.at());
  }

  /** Where one list begins with the other, the rest may be there. */
  private static Value either(Items mine, Items theirs) {
    Items longer = mine.values().size() >= theirs.values().size() ? mine : theirs;
    Items shorter = longer == mine ? theirs : mine;
    boolean begins = longer.values().subList(0, shorter.values().size()).equals(shorter.values());
    boolean outputs = longer.values().stream().allMatch(Output.class::isInstance);
    return begins && (outputs || longer.values().size() == shorter.values().size())
        ? longer
        : new Items(List.of(), false, mine.at());
  }

  private static Value either(Table mine, Table theirs) {
    Map<String, Value> entries = new LinkedHashMap<>();
    Set<String> names = new LinkedHashSet<>(mine.entries().keySet());
    names.addAll(theirs.entries().keySet());
    for (String name : names) {
      Value a = mine.entries().get(name);
      Value b = theirs.entries().get(name);
      if (a == null || b == null) {
        Value only = a == null ? b : a;
        entries.put(
            name, only instanceof Perhaps || only == null ? none(only, mine) : new Perhaps(only));
      } else if (a != b) {
        Value both = either(a, b);
        entries.put(name, both == null ? a : both);
      } else {
        entries.put(name, a);
      }
    }
    return table(
        mine.type(), entries, names(mine, theirs), mine.whole() && theirs.whole(), mine.at());
  }

  /** The names of both, each once. */
  static List<String> names(Table mine, Table theirs) {
    List<String> names = new ArrayList<>(mine.names());
    theirs.names().stream()
        .filter(name -> !mine.entries().containsKey(Table.key(name)))
        .forEach(names::add);
    return List.copyOf(names);
  }

  private static Value none(@Nullable Value value, Table of) {
    return value == null ? new Nothing(of.at()) : value;
  }

  private static Output together(Output mine, Output theirs) {
    Set<Cmdlet> all = new LinkedHashSet<>(mine.of());
    all.addAll(theirs.of());
    return new Output(
        all.stream().limit(MOST_OUTPUTS).toList(),
        mine.filters().equals(theirs.filters()) ? mine.filters() : List.of(),
        mine.at());
  }

  /** The single values in a value. */
  static List<Value> each(Value value) {
    if (value instanceof Items items) {
      return items.values();
    }
    return value instanceof Nothing ? List.of() : List.of(value);
  }

  /** Whether it is told how many values these are. */
  static boolean counted(Value value) {
    return value instanceof Items items
        ? items.whole() && items.values().stream().noneMatch(Output.class::isInstance)
        : !(value instanceof Output || value instanceof Text text && !text.word().known());
  }

  /** One value for these. */
  static Value of(List<Value> values, Place at) {
    if (values.size() == 1) {
      return values.get(0) instanceof Perhaps perhaps ? perhaps.value() : values.get(0);
    }
    if (values.isEmpty()) {
      return new Nothing(at);
    }
    List<Value> all = new ArrayList<>();
    boolean whole = true;
    for (Value each : values) {
      Value there = each instanceof Perhaps perhaps ? perhaps.value() : each;
      whole &= there == each && !(there instanceof Items items && !items.whole());
      all.addAll(there instanceof Items items ? items.values() : List.of(there));
    }
    return items(all, whole, at);
  }

  static Items items(List<Value> values, boolean whole, Place at) {
    boolean few = values.size() <= Budget.MOST_ITEMS && !heavy(values);
    return new Items(few ? List.copyOf(values) : List.of(), few && whole, at);
  }

  /** Two values one behind the other. */
  static Value added(Value one, Value more) {
    List<Value> all = new ArrayList<>(each(one));
    all.addAll(each(more));
    boolean whole =
        !(one instanceof Items a && !a.whole()) && !(more instanceof Items b && !b.whole());
    return items(all, whole, one.at());
  }

  /** The table with one entry more. */
  static Table with(Table table, String name, Value value) {
    Map<String, Value> entries = new LinkedHashMap<>(table.entries());
    List<String> names = new ArrayList<>(table.names());
    if (entries.put(Table.key(name), value) == null) {
      names.add(name);
    }
    return table(table.type(), entries, names, table.whole(), table.at());
  }

  static Table without(Table table, String name) {
    Map<String, Value> entries = new LinkedHashMap<>(table.entries());
    List<String> names = new ArrayList<>(table.names());
    entries.remove(Table.key(name));
    names.removeIf(name::equalsIgnoreCase);
    return table(table.type(), entries, names, table.whole(), table.at());
  }

  static Table table(String type, Map<String, Value> entries, Place at) {
    return table(type, entries, true, at);
  }

  static Table table(String type, Map<String, Value> entries, boolean whole, Place at) {
    return table(type, entries, List.copyOf(entries.keySet()), whole, at);
  }

  static Table table(
      String type, Map<String, Value> entries, List<String> names, boolean whole, Place at) {
    boolean few = entries.size() <= Budget.MOST_ITEMS && !heavy(entries.values());
    return few
        ? new Table(type, entries, List.copyOf(names), whole, at)
        : new Table(type, Map.of(), false, at);
  }

  /** Whether values hold so many others that nobody can go through all of them. */
  private static boolean heavy(Collection<Value> values) {
    int room = HEAVIEST;
    for (Value each : values) {
      room = room(each, room);
    }
    return room <= 0;
  }

  /** How much room a value leaves, which may hold the same value again and again. */
  private static int room(Value value, int room) {
    Collection<Value> inner =
        value instanceof Items items
            ? items.values()
            : value instanceof Table table
                ? table.entries().values()
                : value instanceof Perhaps perhaps ? List.of(perhaps.value()) : List.of();
    int left = room - 1;
    for (Value each : inner) {
      if (left <= 0) {
        return 0;
      }
      left = room(each, left);
    }
    return left;
  }

  /** The property of an object or the entry of a table, if it is there. */
  static Optional<Value> entry(Value value, String name) {
    return value instanceof Table table
        ? Optional.ofNullable(table.entries().get(name.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** The truth of a value, as what it looks at. */
  static Test test(Value value, Place at) {
    if (value instanceof Test test) {
      return test;
    }
    if (value instanceof Output output) {
      return Test.of(output, output.filters(), at);
    }
    if (value instanceof Value.Member member) {
      return Test.of(member.of(), List.of(), at);
    }
    Test all = new Test(List.of(), List.of(), false, false, at);
    if (value instanceof Items items) {
      for (Value each : items.values()) {
        if (each instanceof Output || each instanceof Test) {
          all = all.with(test(each, at));
        }
      }
    }
    return all;
  }
}
