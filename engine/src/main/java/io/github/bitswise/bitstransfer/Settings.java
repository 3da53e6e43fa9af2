package io.github.bitswise.bitstransfer;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.ClientCertificate;
import io.github.bitswise.job.CostMask;
import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxySettings;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.job.StoreLocation;
import io.github.bitswise.script.Bound;
import io.github.bitswise.script.Value;
import io.github.bitswise.script.Value.Flag;
import io.github.bitswise.script.Value.Nothing;
import io.github.bitswise.script.Value.Perhaps;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** The parameters that set something, as calls. */
final class Settings {
  private static final Choice PRIORITIES =
      Choice.of("Priority", "Foreground", "High", "Normal", "Low");
  private static final Choice USAGES =
      Choice.of("ProxyUsage", "SystemDefault", "NoProxy", "Override", "AutoDetect");
  private static final Choice STORED = Choice.of("UseStoredCredential", "None", "Server", "Proxy");
  private static final Choice LOCATIONS =
      Choice.of(
          "CertStoreLocation",
          "CURRENT_USER",
          "LOCAL_MACHINE",
          "CURRENT_SERVICE",
          "SERVICES",
          "USERS",
          "CURRENT_USER_GROUP_POLICY",
          "LOCAL_MACHINE_GROUP_POLICY",
          "LOCAL_MACHINE_ENTERPRISE");

  private final Bound bound;
  private final List<Request> requests = new ArrayList<>();
  private final List<Misuse> misuses;
  private final List<Secret> secrets;

  Settings(Bound bound, List<Misuse> misuses, List<Secret> secrets) {
    this.bound = bound;
    this.misuses = misuses;
    this.secrets = secrets;
  }

  /** The calls, in an order in which BITS takes them. */
  List<Request> read() {
    text("Description", Method.SET_DESCRIPTION);
    on("Priority", Method.SET_PRIORITY, this::priority);
    proxy();
    credentials(AuthTarget.SERVER, "Credential", "Authentication");
    credentials(AuthTarget.PROXY, "ProxyCredential", "ProxyAuthentication");
    on("UseStoredCredential", Method.SET_PROPERTY, this::stored);
    time("RetryInterval", Method.SET_MINIMUM_RETRY_DELAY);
    time("RetryTimeout", Method.SET_NO_PROGRESS_TIMEOUT);
    time("MaxDownloadTime", Method.SET_MAXIMUM_DOWNLOAD_TIME);
    on("TransferPolicy", Method.SET_PROPERTY, this::policy);
    flag("Dynamic", Method.SET_PROPERTY, new Call.SetProperty("dynamic-content", "true"));
    text("HttpMethod", Method.SET_HTTP_METHOD);
    on("CustomHeaders", Method.SET_CUSTOM_HEADERS, this::headers);
    flag(
        "CustomHeadersWriteOnly",
        Method.MAKE_CUSTOM_HEADERS_WRITE_ONLY,
        new Call.Plain(Method.MAKE_CUSTOM_HEADERS_WRITE_ONLY));
    number("SecurityFlags", Method.SET_SECURITY_FLAGS);
    on("ACLFlags", Method.SET_FILE_ACL_FLAGS, this::aclFlags);
    certificate();
    number("NotifyFlags", Method.SET_NOTIFY_FLAGS);
    on("NotifyCmdLine", Method.SET_NOTIFY_CMD_LINE, this::notifyCmdLine);
    return requests;
  }

  private void add(Action action, Place at) {
    requests.add(new Request(action, at));
  }

  private void unclear(Method method, Value value, String parameter) {
    add(new Call.Unclear(method, Words.of(value, "-" + parameter).text()), value.at());
  }

  /** What a parameter says, where that is known and there. */
  private void on(String parameter, Method method, Consumer<Value> read) {
    Optional<Value> value = bound.get(parameter);
    if (value.isEmpty() || value.get() instanceof Nothing) {
      return;
    }
    if (value.get() instanceof Perhaps || !known(value.get())) {
      unclear(method, value.get(), parameter);
    } else {
      read.accept(value.get());
    }
  }

  private static boolean known(Value value) {
    if (value instanceof Value.Items items) {
      return items.whole() && items.values().stream().allMatch(Settings::known);
    }
    return value instanceof Value.Text text && text.word().known() || value instanceof Flag;
  }

  private void text(String parameter, Method method) {
    bound
        .get(parameter)
        .filter(value -> !(value instanceof Nothing))
        .ifPresent(
            value -> {
              boolean clear = method != Method.SET_HTTP_METHOD || known(value);
              if (value instanceof Value.Text text && clear) {
                add(new Call.SetText(method, text.word().text()), value.at());
              } else {
                unclear(method, value, parameter);
              }
            });
  }

  private void flag(String parameter, Method method, Call call) {
    Optional<Boolean> set = bound.flag(parameter);
    Place at = bound.at(parameter).orElse(Place.UNSTATED);
    if (set.isEmpty()) {
      add(new Call.Unclear(method, "-" + parameter), at);
    } else if (set.get()) {
      add(call, at);
    }
  }

  private void priority(Value value) {
    Word word = Words.of(value, "");
    PRIORITIES
        .match(word, Priority.class)
        .ifPresentOrElse(
            each -> add(new Call.SetPriority(each), word.at()),
            () -> misuses.add(PRIORITIES.refuse(word)));
  }

  private void proxy() {
    Optional<Value> usage = bound.get("ProxyUsage").filter(v -> !(v instanceof Nothing));
    Optional<Value> list = bound.get("ProxyList").filter(v -> !(v instanceof Nothing));
    Optional<Value> bypass = bound.get("ProxyBypass").filter(v -> !(v instanceof Nothing));
    for (Optional<Value> each : List.of(usage, list, bypass)) {
      if (each.isPresent() && !known(each.get())) {
        unclear(Method.SET_PROXY_SETTINGS, each.get(), "ProxyUsage");
        return;
      }
    }
    Optional<Word> word = usage.map(value -> Words.of(value, ""));
    Optional<ProxyUsage> how = word.flatMap(each -> USAGES.match(each, ProxyUsage.class));
    if (word.isPresent() && how.isEmpty()) {
      misuses.add(USAGES.refuse(word.get()));
    } else if (usage.isPresent() || list.isPresent() || bypass.isPresent()) {
      Place at = usage.or(() -> list).or(() -> bypass).orElseThrow().at();
      ProxySettings settings =
          new ProxySettings(
              how.orElse(ProxyUsage.PRECONFIG),
              list.map(value -> String.join(" ", texts(value))),
              bypass.map(Settings::texts).orElse(List.of()),
              at,
              list.map(Value::at).orElse(Place.UNSTATED),
              bypass.map(Value::at).orElse(Place.UNSTATED));
      add(new Call.SetProxySettings(settings), at);
    }
  }

  private static List<String> texts(Value value) {
    return Words.each(value).stream().map(each -> Words.of(each, "").text()).toList();
  }

  private void credentials(AuthTarget target, String parameter, String how) {
    Optional<Value> value = bound.get(parameter).filter(v -> !(v instanceof Nothing));
    Optional<Value> scheme = bound.get(how).filter(v -> !(v instanceof Nothing));
    if (scheme.isPresent() && known(scheme.get())) {
      Word word = Words.of(scheme.get(), "");
      if (Credentials.scheme(how, word).isEmpty()) {
        misuses.add(Credentials.refuse(how, word));
        return;
      }
    }
    if (value.isEmpty()) {
      return;
    }
    boolean unclear = scheme.isPresent() && !known(scheme.get());
    if (value.get() instanceof Perhaps || unclear) {
      unclear(Method.SET_CREDENTIALS, unclear ? scheme.get() : value.get(), parameter);
      return;
    }
    AuthScheme given =
        scheme
            .flatMap(each -> Credentials.scheme(how, Words.of(each, "")))
            .orElse(AuthScheme.NEGOTIATE);
    add(
        new Call.SetCredentials(Credentials.of(target, given, value.get(), secrets)),
        value.get().at());
  }

  private void stored(Value value) {
    Word word = Words.of(value, "");
    int found = STORED.index(word);
    if (found < 0) {
      misuses.add(STORED.refuse(word));
    } else {
      String name = STORED.names().get(found).toLowerCase(Locale.ROOT);
      add(new Call.SetProperty("use-stored-credentials", name), word.at());
    }
  }

  private void policy(Value value) {
    long bits = 0;
    for (Value each : Words.each(value)) {
      Word word = Words.of(each, "");
      for (String name : word.text().split("[,\\s]+")) {
        OptionalLong bit = Costs.bits(name);
        if (bit.isEmpty()) {
          misuses.add(
              new Misuse(
                  word.at(),
                  Words.quoted(word) + " is no value of `-TransferPolicy`",
                  "write names such as `Standard` or `NoSurcharge`, or a number"));
          return;
        }
        bits |= bit.getAsLong();
      }
    }
    add(new Call.SetProperty(CostMask.PROPERTY, Costs.written(bits)), value.at());
  }

  private void time(String parameter, Method method) {
    on(
        parameter,
        method,
        value ->
            whole(parameter, value)
                .ifPresent(
                    seconds ->
                        add(new Call.SetTime(method, Duration.ofSeconds(seconds)), value.at())));
  }

  private void number(String parameter, Method method) {
    on(
        parameter,
        method,
        value -> {
          OptionalLong flags = Numbers.parse(Words.of(value, "").text());
          if (flags.isPresent()) {
            add(new Call.SetNumber(method, flags.getAsLong()), value.at());
          } else {
            unclear(method, value, parameter);
          }
        });
  }

  private OptionalLong whole(String parameter, Value value) {
    Word word = Words.of(value, "");
    OptionalLong number = Numbers.parse(word.text());
    if (number.isEmpty() || number.getAsLong() < 0) {
      misuses.add(
          new Misuse(
              word.at(),
              Words.quoted(word) + " is no number of seconds for `-" + parameter + "`",
              "write a whole number"));
      return OptionalLong.empty();
    }
    return number;
  }

  private void headers(Value value) {
    add(new Call.SetCustomHeaders(CustomHeaders.read(value, secrets)), value.at());
  }

  private void aclFlags(Value value) {
    int bits = 0;
    for (String text : texts(value)) {
      for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
        int bit = "ogds".indexOf(letter);
        if (bit >= 0) {
          bits |= 1 << bit;
        } else if (", ".indexOf(letter) < 0) {
          misuses.add(
              new Misuse(
                  value.at(),
                  "`" + letter + "` is no value of `-ACLFlags`",
                  "write one or more of `o` owner, `g` group, `d` DACL and `s` SACL"));
          return;
        }
      }
    }
    add(new Call.SetNumber(Method.SET_FILE_ACL_FLAGS, bits), value.at());
  }

  private void certificate() {
    Optional<Value> hash = bound.get("CertHash").filter(v -> !(v instanceof Nothing));
    Optional<Value> location = bound.get("CertStoreLocation");
    Optional<Value> store = bound.get("CertStoreName");
    if (hash.isEmpty()) {
      return;
    }
    for (Optional<Value> each : List.of(hash, location, store)) {
      if (each.isPresent() && !known(each.get())) {
        unclear(Method.SET_CLIENT_CERTIFICATE_BY_ID, each.get(), "CertHash");
        return;
      }
    }
    Optional<Word> where = location.map(value -> Words.of(value, ""));
    Optional<StoreLocation> which = where.flatMap(w -> LOCATIONS.match(w, StoreLocation.class));
    if (where.isPresent() && which.isEmpty()) {
      misuses.add(LOCATIONS.refuse(where.get()));
      return;
    }
    ClientCertificate certificate =
        new ClientCertificate(
            which.orElse(StoreLocation.CURRENT_USER),
            store.map(value -> Words.of(value, "").text()).orElse("MY"),
            Optional.of(CustomHeaders.bytes(hash.get())),
            Optional.empty(),
            false,
            hash.get().at());
    add(
        new Call.SetClientCertificate(Method.SET_CLIENT_CERTIFICATE_BY_ID, certificate),
        hash.get().at());
  }

  private void notifyCmdLine(Value value) {
    List<Value> words = Words.each(value);
    Word program = Words.of(words.get(0), "");
    String parameters = String.join(" ", texts(value).subList(1, words.size()));
    LocalName name = Words.local(program);
    add(new Call.SetNotifyCmdLine(name, parameters), value.at());
  }
}
