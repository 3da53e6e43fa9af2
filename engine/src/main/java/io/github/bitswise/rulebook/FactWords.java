package io.github.bitswise.rulebook;

import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Decided;
import io.github.bitswise.fact.Elapses;
import io.github.bitswise.fact.Obstacle;
import io.github.bitswise.fact.Unsaid;
import io.github.bitswise.job.JobState;
import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.text.Passwords;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells facts in words: the name of their kind, and what is particular to them. */
final class FactWords {

  /** More is not told of one fact. */
  private static final int LONGEST = 240;

  /**
   * The numbers by which facts refer to each other tell a person nothing; one is not to be told.
   */
  private static final Set<String> UNTOLD =
      Set.of("index", "file", "position", "order", "passwordLength");

  private FactWords() {}

  /** The fact in words, without passwords. */
  static String of(Object fact) {
    String words;
    if (fact instanceof Unsaid unsaid) {
      words = unsaid.fact();
    } else if (fact instanceof Decided decided) {
      words = decided.fact() + ": " + decided.value();
    } else if (fact instanceof Obstacle obstacle) {
      words = obstacle.what();
    } else if (fact instanceof Elapses) {
      words = "time passes";
    } else {
      List<String> parts = parts(fact);
      words = kind(fact) + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }
    String safe = Passwords.hide(words);
    return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST - 1) + "…";
  }

  /** Whether the fact itself says where the input says it, or that it does not. */
  static boolean placed(Object fact) {
    return values(fact).stream().anyMatch(Place.class::isInstance);
  }

  /** Where the fact itself says that the input says it, each place once. */
  static List<Place> places(Object fact) {
    List<Place> places = new ArrayList<>();
    for (Object value : values(fact)) {
      if (value instanceof Place place) {
        add(place, places);
      } else if (value instanceof Record && !(value instanceof Case)) {
        places(value).forEach(each -> add(each, places));
      }
    }
    return places;
  }

  private static void add(Place place, List<Place> places) {
    if (place.stated() && !places.contains(place)) {
      places.add(place);
    }
  }

  /** {@code IeSettings} is told as "ie settings". */
  private static String kind(Object fact) {
    return words(fact.getClass().getSimpleName());
  }

  private static String words(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static List<String> parts(Object fact) {
    List<String> parts = new ArrayList<>();
    for (RecordComponent each : fact.getClass().getRecordComponents()) {
      String part = part(each, value(each, fact));
      if (part.isEmpty()) {
        continue;
      }
      // A server's prefix behind the URL, or a kind behind its account, tells nothing new.
      if (parts.stream().noneMatch(other -> other.startsWith(part))) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** What a component tells; nothing where it has its usual value. */
  private static String part(RecordComponent component, @Nullable Object value) {
    if (value instanceof Boolean yes) {
      return yes ? words(component.getName()) : "";
    }
    if (value instanceof Number number) {
      boolean untold = UNTOLD.contains(component.getName());
      return untold || number.longValue() < 1 ? "" : words(component.getName()) + " " + number;
    }
    return text(value);
  }

  private static String text(@Nullable Object value) {
    if (value == null || value instanceof Case || value instanceof Place) {
      return "";
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(FactWords::text).orElse("");
    }
    if (value instanceof Known<?> known) {
      return known.value() == null ? "" : text(known.value());
    }
    if (value instanceof Collection<?> some) {
      return String.join(", ", some.stream().map(FactWords::text).sorted().toList());
    }
    if (value instanceof AccountKind kind) {
      // Whoever is not said to be anything else is a user, also where nobody is meant.
      return kind == AccountKind.USER ? "" : kind.label();
    }
    if (value instanceof JobState state) {
      return state.name();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    if (value instanceof Record nested) {
      return String.join(" ", parts(nested));
    }
    return value instanceof String text ? text : "";
  }

  private static List<Object> values(Object fact) {
    List<Object> values = new ArrayList<>();
    RecordComponent[] components = fact.getClass().getRecordComponents();
    for (RecordComponent each : components == null ? new RecordComponent[0] : components) {
      Object value = value(each, fact);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private static @Nullable Object value(RecordComponent component, Object fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a fact does not tell its " + component.getName(), e);
    }
  }
}
