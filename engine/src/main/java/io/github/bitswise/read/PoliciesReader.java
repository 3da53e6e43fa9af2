package io.github.bitswise.read;

import io.github.bitswise.job.CostMask;
import io.github.bitswise.job.Priority;
import io.github.bitswise.machine.Bandwidth;
import io.github.bitswise.machine.Managed;
import io.github.bitswise.machine.Policies;
import io.github.bitswise.machine.Policy;
import io.github.bitswise.machine.Unconfigured;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The section {@code policies} of the machine. */
final class PoliciesReader {

  private static final int TRANSFER_POLICIES = 5;
  private static final int FROM = 8;
  private static final int TO = 17;

  /** What is configured, by the key that names it. */
  private final Map<String, Value> set = new LinkedHashMap<>();

  /** What is said not to be configured, by the key that names it. */
  private final Set<String> none = new LinkedHashSet<>();

  private final Map<String, Managed> managed = new LinkedHashMap<>();
  private final Set<String> unmanaged = new LinkedHashSet<>();

  private PoliciesReader(Fields policies) {
    for (Entry entry : policies.entries()) {
      PolicyShape.POLICIES.key(entry.key().text()).ifPresent(key -> put(key, entry));
    }
  }

  private void put(Key key, Entry entry) {
    boolean configured = configured(entry.value());
    String name = managed(key, entry);
    if (configured) {
      set.put(key.name(), entry.value());
    } else {
      none.add(key.name());
    }
    if (configured && !name.isEmpty()) {
      managed.put(name, new Managed(entry.key().at(), entry.value().at()));
    } else if (!name.isEmpty()) {
      unmanaged.add(name);
    }
  }

  /** The name of mobile device management that is used; empty for one of the registry. */
  private static String managed(Key key, Entry entry) {
    if (PolicyShape.MANAGED.contains(key.name())) {
      return key.name();
    }
    return ProgramShape.plain(entry.key().text()).startsWith("bits") ? entry.key().text() : "";
  }

  static Policies read(Fields policies) {
    PoliciesReader reader = new PoliciesReader(policies);
    return new Policies(
        reader.numbers(),
        reader.bandwidth(),
        reader.costs(),
        Collections.unmodifiableMap(reader.managed),
        reader.unconfigured());
  }

  private Unconfigured unconfigured() {
    Set<Policy> numbers = EnumSet.noneOf(Policy.class);
    for (Policy policy : Policy.values()) {
      if (none.contains(policy.label())) {
        numbers.add(policy);
      }
    }
    Set<Bandwidth.Kind> limits = EnumSet.noneOf(Bandwidth.Kind.class);
    for (Bandwidth.Kind kind : Bandwidth.Kind.values()) {
      if (none.contains(kind.label())) {
        limits.add(kind);
      }
    }
    if (none.contains(PolicyShape.RATE)) {
      limits.add(Bandwidth.Kind.INTERNET);
    }
    return new Unconfigured(
        Collections.unmodifiableSet(numbers),
        Collections.unmodifiableSet(limits),
        costless(),
        Collections.unmodifiableSet(unmanaged));
  }

  /** The priorities for which it is said that there is no policy for costed networks. */
  private Set<Priority> costless() {
    Fields byPriority = Fields.of(set.get(PolicyShape.TRANSFER));
    Set<Priority> free = EnumSet.noneOf(Priority.class);
    for (Priority priority : Priority.values()) {
      boolean foreground = priority == Priority.FOREGROUND;
      boolean own =
          byPriority
              .value(Shape.Choice.word(priority.name()))
              .filter(value -> !configured(value))
              .isPresent();
      if (own
          || none.contains(PolicyShape.TRANSFER)
          || none.contains(foreground ? PolicyShape.FOREGROUND : PolicyShape.BACKGROUND)) {
        free.add(priority);
      }
    }
    return Collections.unmodifiableSet(free);
  }

  private static boolean configured(Value value) {
    return !Fields.isNone(value) && !(value instanceof Scalar scalar && scalar.isNull());
  }

  private Map<Policy, Known<Long>> numbers() {
    Map<Policy, Known<Long>> numbers = new EnumMap<>(Policy.class);
    for (Policy policy : Policy.values()) {
      if (set.get(policy.label()) instanceof Scalar scalar) {
        numbers.put(policy, Known.stated(number(scalar), scalar.at()));
      }
    }
    return Collections.unmodifiableMap(numbers);
  }

  private static long number(Scalar scalar) {
    if (scalar.isBoolean()) {
      return scalar.isTrue() ? 1 : 0;
    }
    return scalar.isInteger() ? scalar.integer() : 0;
  }

  private List<Bandwidth> bandwidth() {
    List<Bandwidth> limits = new ArrayList<>();
    internet().ifPresent(limits::add);
    scheduled(PolicyShape.WORK, Bandwidth.Kind.WORK).ifPresent(limits::add);
    scheduled(PolicyShape.MAINTENANCE, Bandwidth.Kind.MAINTENANCE).ifPresent(limits::add);
    return List.copyOf(limits);
  }

  private Optional<Bandwidth> internet() {
    if (set.get(PolicyShape.INTERNET) instanceof Scalar limit) {
      return Optional.of(internet(0, 0, number(limit), Optional.empty(), limit.at()));
    }
    if (set.get(PolicyShape.INTERNET) instanceof Mapping schedule) {
      Fields fields = Fields.of(schedule);
      return Optional.of(
          internet(
              hour(fields.scalar("from"), FROM),
              hour(fields.scalar("to"), TO),
              fields.scalar("limit").map(PoliciesReader::number).orElse(0L),
              fields.scalar("otherwise").filter(Scalar::isInteger).map(PoliciesReader::number),
              schedule.at()));
    }
    return scalar(PolicyShape.RATE)
        .map(
            rate ->
                internet(
                    hour(scalar(PolicyShape.START), FROM),
                    hour(scalar(PolicyShape.END), TO),
                    number(rate),
                    Optional.empty(),
                    rate.at()));
  }

  private Optional<Scalar> scalar(String key) {
    return Optional.ofNullable(set.get(key))
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast);
  }

  private static Bandwidth internet(
      int from, int to, long limit, Optional<Long> otherwise, Place at) {
    return new Bandwidth(
        Bandwidth.Kind.INTERNET,
        EnumSet.allOf(DayOfWeek.class),
        from,
        to,
        every(limit),
        otherwise.map(PoliciesReader::every).orElse(Map.of()),
        at);
  }

  private static Map<Priority, Long> every(long limit) {
    Map<Priority, Long> limits = new EnumMap<>(Priority.class);
    for (Priority priority : EnumSet.complementOf(EnumSet.of(Priority.FOREGROUND))) {
      limits.put(priority, limit);
    }
    return Collections.unmodifiableMap(limits);
  }

  private Optional<Bandwidth> scheduled(String key, Bandwidth.Kind kind) {
    if (!(set.get(key) instanceof Mapping schedule)) {
      return Optional.empty();
    }
    Fields fields = Fields.of(schedule);
    return Optional.of(
        new Bandwidth(
            kind,
            days(fields),
            hour(fields.scalar("from"), FROM),
            hour(fields.scalar("to"), TO),
            limits(fields),
            limits(fields.section("otherwise")),
            schedule.at()));
  }

  private static Set<DayOfWeek> days(Fields fields) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    fields
        .scalars("days")
        .forEach(day -> Fields.constant(day, DayOfWeek.class).ifPresent(days::add));
    return days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days;
  }

  private static int hour(Optional<Scalar> hour, int usual) {
    return hour.map(each -> (int) number(each)).orElse(usual);
  }

  private static Map<Priority, Long> limits(Fields fields) {
    Map<Priority, Long> limits = new EnumMap<>(Priority.class);
    for (Priority priority : Priority.values()) {
      fields
          .scalar(Shape.Choice.word(priority.name()))
          .ifPresent(limit -> limits.put(priority, number(limit)));
    }
    return Collections.unmodifiableMap(limits);
  }

  private Map<Priority, Known<CostMask>> costs() {
    Map<Priority, Known<CostMask>> costs = new EnumMap<>(Priority.class);
    Fields byPriority = Fields.of(set.get(PolicyShape.TRANSFER));
    for (Priority priority : Priority.values()) {
      boolean foreground = priority == Priority.FOREGROUND;
      Value managed = set.get(foreground ? PolicyShape.FOREGROUND : PolicyShape.BACKGROUND);
      byPriority
          .value(Shape.Choice.word(priority.name()))
          .filter(PoliciesReader::configured)
          .or(() -> Optional.ofNullable(managed))
          .ifPresent(value -> costs.put(priority, Known.stated(cost(value), value.at())));
    }
    return Collections.unmodifiableMap(costs);
  }

  /** One of the five behaviours by number, or a mask. */
  private static CostMask cost(Value value) {
    return value instanceof Scalar number
            && number.isInteger()
            && number.integer() > 0
            && number.integer() <= TRANSFER_POLICIES
        ? CostMask.policy((int) number.integer())
        : CostFlags.policy(value);
  }
}
