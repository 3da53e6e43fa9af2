package io.github.bitswise.read;

import io.github.bitswise.job.CostMask;
import io.github.bitswise.job.Priority;
import io.github.bitswise.machine.Bandwidth;
import io.github.bitswise.machine.Policies;
import io.github.bitswise.machine.Policy;
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

  private final Map<String, Place> managed = new LinkedHashMap<>();

  private PoliciesReader(Fields policies) {
    for (Entry entry : policies.entries()) {
      PolicyShape.POLICIES
          .key(entry.key().text())
          .filter(key -> configured(entry.value()))
          .ifPresent(key -> put(key, entry));
    }
  }

  private void put(Key key, Entry entry) {
    set.put(key.name(), entry.value());
    if (PolicyShape.MANAGED.contains(key.name())) {
      managed.put(key.name(), entry.key().at());
    } else if (ProgramShape.plain(entry.key().text()).startsWith("bits")) {
      managed.put(entry.key().text(), entry.key().at());
    }
  }

  static Policies read(Fields policies) {
    PoliciesReader reader = new PoliciesReader(policies);
    return new Policies(
        reader.numbers(),
        reader.bandwidth(),
        reader.costs(),
        Collections.unmodifiableMap(reader.managed));
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
