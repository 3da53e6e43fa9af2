package io.github.bitswise.live;

import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.job.CostMask;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.JobProperty;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.Range;
import io.github.bitswise.job.Undefined;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arguments of a call as numbers and texts, with what stands for the scenario's names. */
final class CallArguments {

  private static final Set<Method> NOT_STAGED =
      Set.of(
          Method.SET_CLIENT_CERTIFICATE_BY_ID,
          Method.SET_CLIENT_CERTIFICATE_BY_NAME,
          Method.SET_SERVER_CERTIFICATE_VALIDATION_INTERFACE,
          Method.SET_CUSTOM_HEADERS,
          Method.TAKE_OWNERSHIP);

  private final Stage stage;
  private final JobType type;

  CallArguments(Stage stage, JobType type) {
    this.stage = stage;
    this.type = type;
  }

  /** The arguments in the order of the headers. */
  List<@Nullable Object> of(Call call) throws CannotStage {
    if (NOT_STAGED.contains(call.method())) {
      throw new CannotStage("a live run does not call `" + call.label() + "`");
    }
    if (call instanceof Call.CreateJob create) {
      return list(stage.displayName(create.displayName()), create.type().ordinal());
    } else if (call instanceof Call.EnumJobs jobs) {
      return list(jobs.allUsers() ? 1 : 0);
    } else if (call.method() == Method.SET_NOTIFY_INTERFACE) {
      return list(!(call instanceof Call.SetText none && none.text().equals("none")));
    } else if (call instanceof Call.QueryInterface query) {
      return list(query.iface());
    } else if (call instanceof Call.AddFiles add) {
      return list(files(add.files()));
    } else if (call instanceof Call.Null) {
      return list((Object) null);
    } else if (call instanceof Call.SetText set) {
      return list(text(set));
    } else if (call instanceof Call.SetNumber set) {
      return list(set.number());
    } else if (call instanceof Call.SetTime set) {
      return list(set.time().toSeconds());
    } else if (call instanceof Call.SetPriority set) {
      return list(set.priority().ordinal());
    }
    return rarer(call);
  }

  private List<@Nullable Object> rarer(Call call) throws CannotStage {
    if (call instanceof Call.SetProxySettings set) {
      return list(
          set.settings().usage().ordinal(),
          set.settings().list().isPresent() ? proxies(set.settings().list().get()) : null,
          set.settings().bypass().isEmpty() ? null : String.join(" ", set.settings().bypass()));
    } else if (call instanceof Call.SetCredentials set) {
      return list(
          set.credential().target().ordinal() + 1,
          set.credential().scheme().ordinal() + 1,
          set.credential().user().isEmpty() ? null : set.credential().user());
    } else if (call instanceof Call.RemoveCredentials remove) {
      return list(remove.target().ordinal() + 1, remove.scheme().ordinal() + 1);
    } else if (call instanceof Call.SetReplyFileName set) {
      return list(stage.local(set.name(), false, 0));
    } else if (call instanceof Call.SetProperty set) {
      return list(property(set.property()).id(), value(property(set.property()), set.value()));
    } else if (call instanceof Call.GetProperty get) {
      return list(property(get.property()).id());
    } else if (call instanceof Call.SetRemoteName set) {
      return list(set.file().index(), stage.remote(set.name()));
    } else if (call instanceof Call.ReplaceRemotePrefix set) {
      return list(stage.remote(set.before()), stage.remote(set.after()));
    } else if (call instanceof Call.NoSuchValue none) {
      return undefined(none);
    } else if (call instanceof Call.Unclear || call instanceof Call.SetNotifyCmdLine) {
      throw new CannotStage(
          call instanceof Call.Unclear
              ? "the scenario does not say the argument of `" + call.label() + "`"
              : "a live run has BITS start no programs");
    }
    return List.of();
  }

  private static List<@Nullable Object> list(@Nullable Object... arguments) {
    return new ArrayList<>(Arrays.asList(arguments));
  }

  private List<@Nullable Object> files(List<JobFile> files) throws CannotStage {
    List<@Nullable Object> all = new ArrayList<>();
    for (JobFile file : files) {
      List<@Nullable Object> ranges = new ArrayList<>();
      for (Range range : file.ranges()) {
        ranges.add(list(range.offset(), range.toEof() ? -1 : range.length()));
      }
      all.add(
          list(
              stage.remote(file.remote()),
              stage.local(file.local(), type != JobType.DOWNLOAD, file.size().orElse(-1L)),
              ranges));
    }
    return all;
  }

  private String text(Call.SetText set) throws CannotStage {
    return set.method() == Method.SET_DISPLAY_NAME ? stage.displayName(set.text()) : set.text();
  }

  private String proxies(String list) throws CannotStage {
    List<String> staged = new ArrayList<>();
    for (String each : list.trim().split("[\\s,;]+", -1)) {
      staged.add(stage.proxy(each));
    }
    return String.join(" ", staged);
  }

  private static JobProperty property(String name) throws CannotStage {
    return JobProperty.of(name)
        .orElseThrow(() -> new CannotStage("there is no property `" + name + "`"));
  }

  private static Object value(JobProperty property, String value) throws CannotStage {
    return switch (property) {
      case COST_FLAGS ->
          CostMask.parse(value)
              .map(CostMask::bits)
              .orElseThrow(() -> new CannotStage("`" + value + "` is no cost"));
      case NOTIFICATION_CLSID -> throw new CannotStage("a live run has BITS start no programs");
      case USE_STORED_CREDENTIALS -> value.equals("proxy") ? 2 : value.equals("server") ? 1 : 0;
      case DYNAMIC_CONTENT, HIGH_PERFORMANCE, ON_DEMAND_MODE -> value.equals("true");
      case MAX_DOWNLOAD_SIZE, MINIMUM_NOTIFICATION_INTERVAL -> {
        try {
          yield Long.parseLong(value);
        } catch (NumberFormatException notPlain) {
          throw new CannotStage("`" + value + "` is no plain number");
        }
      }
    };
  }

  private static List<@Nullable Object> undefined(Call.NoSuchValue call) throws CannotStage {
    boolean alone = call.value().setting() == Undefined.Setting.PRIORITY;
    boolean proxy = call.value().setting() == Undefined.Setting.PROXY_USAGE;
    if (!alone && !proxy) {
      throw new CannotStage("a live run does not pass undefined values to `" + call.label() + "`");
    }
    long value = Long.decode(call.value().value());
    return alone ? list(value) : list(value, null, null);
  }
}
