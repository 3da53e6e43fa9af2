package io.github.bitswise.write;

import static io.github.bitswise.write.ScenarioYaml.word;
import static io.github.bitswise.write.YamlText.map;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.bits.Step;
import io.github.bitswise.job.ClientCertificate;
import io.github.bitswise.job.Credential;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.ProxySettings;
import io.github.bitswise.job.Range;
import io.github.bitswise.job.Tool;
import io.github.bitswise.job.Undefined;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.text.Passwords;
import io.github.bitswise.write.YamlText.Inline;
import io.github.bitswise.write.YamlText.Nothing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Steps of programs as items of a scenario file. */
final class StepYaml {

  /** What stands for a password of which nothing is known. */
  static final String UNKNOWN_PASSWORD = "%PASSWORD%";

  private static final String HIDDEN = "********";

  private final SourceText source;

  StepYaml(SourceText source) {
    this.source = source;
  }

  /** The item of a step: the call alone, or a map of the call and what stands beside it. */
  Object of(Step step) {
    Action action = step.action();
    Object argument = argument(action);
    Map<String, Object> beside = new LinkedHashMap<>();
    step.as().ifPresent(account -> beside.put("as", account));
    if (step.elevated().known()) {
      beside.put("elevated", step.elevated().get());
    }
    if (step.sometimes()) {
      beside.put("sometimes", true);
    }
    if (argument == null && beside.isEmpty()) {
      return key(action);
    }
    Map<String, Object> item = new LinkedHashMap<>();
    item.put(key(action), argument == null ? new Nothing() : argument);
    item.putAll(beside);
    return item;
  }

  /** A setting of a value that the API does not define, where a call can say it. */
  Optional<Object> of(Undefined undefined) {
    Object value =
        Integer.valueOf(undefined.value().matches("-?[0-9]{1,9}") ? undefined.value() : "0");
    return switch (undefined.setting()) {
      case PRIORITY -> Optional.of(map("SetPriority", value));
      case PROXY_USAGE -> Optional.of(map("SetProxySettings", value));
      default -> Optional.empty();
    };
  }

  private static String key(Action action) {
    if (action instanceof Preparation.SetIeProxy) {
      return "SetIEProxy";
    }
    if (action instanceof Preparation.InitializeSecurity
        || action instanceof Preparation.SetBlanket
        || action instanceof Preparation.ReadIeProxy
        || action instanceof Preparation.LogonUser
        || action instanceof Preparation.CreateManager) {
      return action.label();
    }
    if (action instanceof Preparation) {
      return action.getClass().getSimpleName();
    }
    if (action instanceof Call.AddFiles added && added.files().size() != 1) {
      return Method.ADD_FILE_SET.label();
    }
    return action instanceof Call.Unclear ? "Unclear" : action.label();
  }

  private @Nullable Object argument(Action action) {
    return action instanceof Call call ? call(call) : preparation((Preparation) action);
  }

  private @Nullable Object call(Call call) {
    if (call instanceof Call.Unclear unclear) {
      return new Inline(
          map("call", unclear.method().written(), "written", Passwords.hide(unclear.written())));
    } else if (call instanceof Call.AddFiles added) {
      List<Object> items = new ArrayList<>(added.files().stream().map(this::file).toList());
      return items.size() == 1 && added.method() != Method.ADD_FILE_SET ? items.get(0) : items;
    } else if (call instanceof Call.SetText set) {
      return Passwords.hide(set.text());
    } else if (call instanceof Call.SetNumber set) {
      return set.number();
    } else if (call instanceof Call.SetTime set) {
      return set.time().toSeconds();
    } else if (call instanceof Call.SetPriority set) {
      return word(set.priority());
    } else if (call instanceof Call.SetProxySettings set) {
      return proxy(set.settings());
    } else if (call instanceof Call.SetCredentials set) {
      return credential(set.credential());
    } else if (call instanceof Call.RemoveCredentials removed) {
      return new Inline(map("target", word(removed.target()), "scheme", word(removed.scheme())));
    } else if (call instanceof Call.SetReplyFileName set) {
      return set.name().text();
    } else if (call instanceof Call.SetNotifyCmdLine set) {
      return notification(set.program().text(), Passwords.hide(set.parameters()));
    } else if (call instanceof Call.SetClientCertificate set) {
      return certificate(set.certificate());
    } else if (call instanceof Call.SetCustomHeaders set) {
      Map<String, Object> headers = new LinkedHashMap<>();
      set.headers().names().forEach(name -> headers.put(name, HIDDEN));
      return new Inline(headers);
    } else if (call instanceof Call.SetProperty set) {
      return new Inline(map(set.property(), property(set.value())));
    } else if (call instanceof Call.GetProperty read) {
      return read.property();
    } else if (call instanceof Call.RequestFileRanges asked) {
      return new Inline(
          map(
              "local",
              asked.file().local().text(),
              "ranges",
              asked.ranges().stream().map(Range::shown).toList()));
    } else if (call instanceof Call.SetRemoteName set) {
      return new Inline(
          map(
              "local",
              set.file().local().text(),
              "remote",
              Passwords.hideInAddresses(set.name().text())));
    } else if (call instanceof Call.ReplaceRemotePrefix set) {
      return new Inline(
          map(
              "old",
              Passwords.hideInAddresses(set.before()),
              "new",
              Passwords.hideInAddresses(set.after())));
    } else if (call instanceof Call.QueryInterface asked) {
      return asked.iface();
    } else if (call instanceof Call.EnumJobs listed && listed.allUsers()) {
      return "all-users";
    }
    return null;
  }

  /** A value of a property as the type that the property has. */
  private static Object property(String value) {
    if (value.equals("true") || value.equals("false")) {
      return Boolean.valueOf(value);
    }
    return value.matches("[0-9]{1,18}") ? Long.valueOf(value) : value;
  }

  private @Nullable Object preparation(Preparation preparation) {
    if (preparation instanceof Preparation.SetIeProxy set) {
      return new Inline(
          map(
              "account",
              set.account(),
              "usage",
              word(set.usage()),
              "list",
              set.list().map(Passwords::hide),
              "bypass",
              set.bypass(),
              "connection",
              set.connection() ? Optional.of("a modem connection") : Optional.empty()));
    } else if (preparation instanceof Preparation.Reset reset) {
      return reset.allUsers() ? "all-users" : null;
    } else if (preparation instanceof Preparation.Transfer run) {
      return run.tool() == Tool.POWERSHELL ? word(run.tool()) : null;
    } else if (preparation instanceof Preparation.SetStartType set) {
      return set.disabled() ? "disabled" : "demand";
    } else if (preparation instanceof Preparation.ShowPassword shown) {
      return shown.account();
    } else if (preparation instanceof Preparation.WaitFor wait) {
      return new Inline(
          map(
              "states",
              wait.states().stream().map(ScenarioYaml::word).toList(),
              "bounded",
              wait.bounded()));
    } else if (preparation instanceof Preparation.Misuse misuse) {
      return new Inline(
          map(
              "message",
              Passwords.hide(misuse.message()),
              "help",
              misuse.help().isEmpty() ? Optional.empty() : misuse.help(),
              "unknown",
              misuse.unknown()));
    } else if (preparation instanceof Preparation.Habit habit) {
      Optional<String> written =
          Optional.of(Passwords.hide(habit.written())).filter(each -> !each.isEmpty());
      return new Inline(map("kind", word(habit.kind()), "written", written));
    } else if (preparation instanceof Preparation.CreateManager made) {
      return made.name();
    } else if (preparation instanceof Preparation.LogonUser logon) {
      return new Inline(map("account", logon.account(), "type", word(logon.type())));
    } else if (preparation instanceof Preparation.InitializeSecurity set) {
      return new Inline(
          map(
              "level",
              Optional.ofNullable(set.level()).map(ScenarioYaml::word),
              "cloaking",
              set.cloaking()));
    } else if (preparation instanceof Preparation.SetBlanket set) {
      return new Inline(
          map(
              "pointer",
              word(set.pointer()),
              "level",
              Optional.ofNullable(set.level()).map(ScenarioYaml::word),
              "cloaking",
              set.cloaking()));
    }
    return null;
  }

  private Object file(JobFile file) {
    Optional<Object> ranges =
        file.rangesAt().stated()
            ? Optional.of(
                List.of(
                    source
                        .text()
                        .substring(file.rangesAt().start(), file.rangesAt().end())
                        .replaceAll("[\"^\\s]", "")
                        .split(",")))
            : Optional.empty();
    return new Inline(
        map(
            "remote",
            Passwords.hideInAddresses(file.remote().text()),
            "local",
            file.local().text(),
            "ranges",
            ranges));
  }

  private static @Nullable Object notification(String program, String parameters) {
    if (parameters.isEmpty()) {
      return program.isEmpty() ? null : program;
    }
    return new Inline(List.of(program, parameters));
  }

  private static Object proxy(ProxySettings settings) {
    Map<String, Object> said = map("usage", word(settings.usage()));
    settings.list().ifPresent(list -> said.put("list", List.of(list.trim().split("\\s+"))));
    if (!settings.bypass().isEmpty()) {
      said.put("bypass", settings.bypass());
    }
    return new Inline(said);
  }

  private static Object credential(Credential credential) {
    Map<String, Object> said =
        map("target", word(credential.target()), "scheme", word(credential.scheme()));
    Credential.Nulls nulls = credential.nulls();
    if (nulls == Credential.Nulls.NEITHER || nulls == Credential.Nulls.PASSWORD) {
      said.put("user", credential.user());
    }
    if (nulls == Credential.Nulls.NEITHER || nulls == Credential.Nulls.USER) {
      said.put("password", credential.passwordLength() <= 1 ? UNKNOWN_PASSWORD : HIDDEN);
    }
    return new Inline(said);
  }

  private static Object certificate(ClientCertificate certificate) {
    return new Inline(
        map(
            "location",
            word(certificate.location()),
            "store",
            certificate.store(),
            "hash",
            certificate.hash(),
            "subject",
            certificate.subject()));
  }
}
