package io.github.bitswise.mend;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Preparation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How scenario files write what a client does: as steps of a program, and as settings of a job. */
final class Actions {

  /**
   * A setting.
   *
   * @param path the keys that lead to it
   * @param item whether the value is one of a list
   */
  record Setting(List<String> path, Object value, boolean item) {}

  private Actions() {}

  /** The item of a program: a name alone, or a map of a name and its argument. */
  static Optional<Object> step(Action action) {
    return argument(action)
        .map(argument -> argument.equals("") ? name(action) : Map.of(name(action), argument));
  }

  /** What stands behind the name; an empty text for nothing. */
  private static Optional<Object> argument(Action action) {
    if (action instanceof Call.Plain) {
      return Optional.of("");
    } else if (action instanceof Call.QueryInterface asked) {
      return Optional.of(asked.iface());
    } else if (action instanceof Call.SetTime set) {
      return Optional.of(set.time().toSeconds());
    } else if (action instanceof Call.SetPriority set) {
      return Optional.of(word(set.priority()));
    } else if (action instanceof Call.SetNumber set) {
      return Optional.of(set.number());
    } else if (action instanceof Call.SetProperty set) {
      return Optional.of(Map.of(set.property(), set.value()));
    } else if (action instanceof Call.SetCredentials set) {
      return Optional.of(credential(set));
    } else if (action instanceof Preparation.WaitFor wait) {
      return Optional.of(Map.of("states", wait.states().stream().map(Actions::word).toList()));
    } else if (action instanceof Preparation.InitializeSecurity set && set.level() != null) {
      Map<String, Object> said = new LinkedHashMap<>();
      said.put("level", word(set.level()));
      said.put("cloaking", set.cloaking() ? "dynamic" : "none");
      return Optional.of(said);
    }
    return Optional.empty();
  }

  /** The name that programs have for a step. */
  static String name(Action action) {
    return action instanceof Preparation.WaitFor ? "WaitFor" : action.label();
  }

  /** The settings that say the same; empty where none does. */
  static List<Setting> settings(Action action) {
    if (action instanceof Call.SetCredentials set) {
      return List.of(new Setting(List.of("credentials"), credential(set), true));
    } else if (action instanceof Call.SetPriority set) {
      return setting(word(set.priority()), "priority");
    } else if (action instanceof Call.SetTime set) {
      return set.method() == Method.SET_MINIMUM_RETRY_DELAY
          ? setting(set.time().toSeconds() + "s", "retry-delay")
          : set.method() == Method.SET_NO_PROGRESS_TIMEOUT
              ? setting(set.time().toSeconds() + "s", "no-progress-timeout")
              : List.of();
    } else if (action instanceof Call.SetProperty set) {
      return setting(set.value(), "properties", set.property());
    } else if (action instanceof Call.SetNumber set) {
      return set.method() == Method.SET_SECURITY_FLAGS
          ? setting(set.number(), "security-flags")
          : List.of();
    } else if (action instanceof Call.Plain plain) {
      return plain.method() == Method.MAKE_CUSTOM_HEADERS_WRITE_ONLY
          ? setting(true, "headers-write-only")
          : List.of();
    } else if (action instanceof Preparation.InitializeSecurity set && set.level() != null) {
      Setting level = new Setting(List.of("impersonation-level"), word(set.level()), false);
      return set.cloaking()
          ? List.of(level, new Setting(List.of("cloaking"), "process", false))
          : List.of(level);
    }
    return List.of();
  }

  private static List<Setting> setting(Object value, String... path) {
    return List.of(new Setting(List.of(path), value, false));
  }

  private static Map<String, Object> credential(Call.SetCredentials set) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("target", word(set.credential().target()));
    said.put("scheme", word(set.credential().scheme()));
    return said;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
