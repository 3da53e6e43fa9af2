package io.github.bitswise.read;

import io.github.bitswise.machine.Policy;
import io.github.bitswise.read.Shape.Choice;
import io.github.bitswise.read.Shape.Either;
import io.github.bitswise.read.Shape.Section;
import io.github.bitswise.read.Shape.Spelled;
import io.github.bitswise.read.Shape.Whole;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The section {@code policies} of the machine. */
final class PolicyShape {

  static final String INTERNET = "MaxInternetBandwidth";
  static final String WORK = "EnableBandwidthLimits";
  static final String MAINTENANCE = "EnableMaintenanceLimits";
  static final String TRANSFER = "TransferPolicy";
  static final String RATE = "BandwidthThrottlingTransferRate";
  static final String START = "BandwidthThrottlingStartTime";
  static final String END = "BandwidthThrottlingEndTime";
  static final String FOREGROUND = "CostedNetworkBehaviorForegroundPriority";
  static final String BACKGROUND = "CostedNetworkBehaviorBackgroundPriority";

  /** The names that mobile device management alone has. */
  static final List<String> MANAGED = List.of(RATE, START, END, FOREGROUND, BACKGROUND);

  private static final Whole RATES = new Whole(0, 4_294_967_200L);
  private static final Whole HOURS = new Whole(0, 23);

  private static final Key FROM =
      Key.byDefault("from", HOURS, "8", "The hour in which the interval begins.");
  private static final Key TO =
      Key.byDefault("to", HOURS, "17", "The hour in which the interval ends.");

  private static final Section SCHEDULE =
      Section.of(
          "a map with `limit`, `from`, `to` and `otherwise`",
          Key.required("limit", RATES, "Kilobits per second within the interval."),
          FROM,
          TO,
          Key.byDefault(
              "otherwise",
              Either.of(Shapes.NONE, RATES),
              "all bandwidth that is not used",
              "Kilobits per second at all other times."));

  private static final List<Key> PRIORITIES =
      List.of(
          Key.byDefault("high", RATES, "no limit", "Kilobits per second for the priority HIGH."),
          Key.byDefault("normal", RATES, "no limit", "Kilobits per second for NORMAL."),
          Key.byDefault("low", RATES, "no limit", "Kilobits per second for LOW."));

  private static final Key DAYS =
      Key.byDefault(
          "days",
          Either.oneOrMany(Choice.of(DayOfWeek.class)),
          "every day",
          "The days of the week on which the hours count.");

  private static final Section LIMITS =
      new Section("a map with `high`, `normal` and `low`", PRIORITIES, false, false);

  private static final Shape COST = Either.of(Shapes.NONE, CostFlags.SHAPE);

  static final Spelled POLICIES = policies();

  private PolicyShape() {}

  private static Spelled policies() {
    List<Key> keys = new ArrayList<>();
    Map<String, List<String>> spellings = new LinkedHashMap<>();
    for (Policy policy : Policy.values()) {
      keys.add(key(policy));
      spellings.put(policy.label(), policy.spellings());
    }
    keys.add(
        policy(
            INTERNET,
            Either.of(Shapes.NONE, RATES, SCHEDULE),
            "all bandwidth that is not used",
            "The bandwidth of background jobs in kilobits per second, at all hours or by a"
                + " schedule."));
    spellings.put(INTERNET, List.of("BITS_MaxBandwidth"));
    keys.add(
        policy(
            RATE,
            Either.of(Shapes.NONE, RATES),
            "all bandwidth that is not used",
            "The same as mobile device management names it: kilobits per second between two"
                + " hours."));
    keys.add(policy(START, HOURS, "8", "The hour in which that limit begins."));
    keys.add(policy(END, HOURS, "17", "The hour in which it ends."));
    keys.add(
        policy(
            WORK,
            Either.of(Shapes.NONE, scheduled(true)),
            "no limit",
            "The bandwidth of background jobs by priority, in work hours and otherwise."));
    spellings.put(WORK, List.of("BITS_MaxBandwidthV2_Work"));
    keys.add(
        policy(
            MAINTENANCE,
            Either.of(Shapes.NONE, scheduled(false)),
            "no limit",
            "The bandwidth of background jobs by priority, in maintenance hours."));
    spellings.put(MAINTENANCE, List.of("BITS_MaxBandwidthV2_Maintenance"));
    keys.add(
        policy(
            TRANSFER,
            Either.of(Shapes.NONE, costs()),
            "always",
            "The networks on which jobs without a mask of their own run, by priority."));
    spellings.put(TRANSFER, List.of("BITS_SetTransferPolicyOnCostedNetwork"));
    keys.add(policy(FOREGROUND, COST, "1", "The same for the priority FOREGROUND."));
    keys.add(policy(BACKGROUND, COST, "1", "The same for the background priorities."));
    return new Spelled("a map of policies", List.copyOf(keys), spellings);
  }

  private static Section scheduled(boolean outside) {
    List<Key> keys = new ArrayList<>(List.of(DAYS, FROM, TO));
    keys.addAll(PRIORITIES);
    if (outside) {
      keys.add(Key.byDefault("otherwise", LIMITS, "no limit", "The limits at all other times."));
    }
    return new Section("a map with `days`, `from`, `to` and limits", keys, false, false);
  }

  private static Section costs() {
    String doc =
        "From 1, always, to 5, only without any limit, or names or numbers of cost states, for"
            + " the priority ";
    return Section.of(
        "a map with `foreground`, `high`, `normal` and `low`",
        Key.byDefault("foreground", COST, "1", doc + "FOREGROUND."),
        Key.byDefault("high", COST, "1", doc + "HIGH."),
        Key.byDefault("normal", COST, "1", doc + "NORMAL."),
        Key.byDefault("low", COST, "1", doc + "LOW."));
  }

  private static Key policy(String name, Shape shape, String fallback, String doc) {
    return Key.byDefault(name, shape, fallback, doc);
  }

  private static Key key(Policy policy) {
    Shape count = Either.of(Shapes.NONE, new Whole(0, Flags.GREATEST));
    Shape flag = Either.of(Shapes.NONE, Shapes.FLAG, new Whole(0, 1));
    String name = policy.label();
    return switch (policy) {
      case JOB_INACTIVITY_TIMEOUT ->
          policy(
              name,
              Either.of(Shapes.NONE, new Whole(1, 999)),
              "90",
              "Days after which BITS cancels a job in which nothing happens.");
      case MAX_DOWNLOAD_TIME ->
          policy(name, count, "7776000", "Seconds that a job may spend transferring.");
      case MAX_JOBS_PER_MACHINE ->
          policy(name, count, "300", "How many jobs users may have on the computer.");
      case MAX_JOBS_PER_USER -> policy(name, count, "60", "How many jobs a user may have.");
      case MAX_FILES_PER_JOB -> policy(name, count, "200", "How many files a user's job takes.");
      case MAX_RANGES_PER_FILE -> policy(name, count, "500", "How many ranges a file takes.");
      case DISABLE_BRANCH_CACHE ->
          policy(name, flag, "false", "Whether BITS leaves BranchCache alone.");
      case ENABLE_PEERCACHING ->
          policy(name, flag, "false", "Whether BITS 3.0 exchanges files with peers.");
      case DISABLE_PEER_CACHING_CLIENT ->
          policy(name, flag, "false", "Whether BITS 3.0 does not fetch from peers.");
      case DISABLE_PEER_CACHING_SERVER ->
          policy(name, flag, "false", "Whether BITS 3.0 does not serve peers.");
      case MAX_CACHE_SIZE ->
          policy(
              name,
              Either.of(Shapes.NONE, new Whole(1, 80)),
              "1",
              "Percent of the system disk that the peer cache of BITS 3.0 takes.");
      case MAX_CONTENT_AGE ->
          policy(
              name,
              Either.of(Shapes.NONE, new Whole(1, 120)),
              "90",
              "Days that the peer cache of BITS 3.0 keeps files.");
      case MAX_BANDWIDTH_SERVED ->
          policy(name, count, "disputed", "Kilobits per second that BITS 3.0 serves peers.");
    };
  }
}
