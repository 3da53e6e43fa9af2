package io.github.bitswise.bitsadmin;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.ClientCertificate;
import io.github.bitswise.job.HelperToken;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.Range;
import io.github.bitswise.job.StoreLocation;
import io.github.bitswise.job.Undefined;
import io.github.bitswise.script.Word;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import io.github.bitswise.text.Passwords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.regex.Pattern;

/** Reads the commands that ask something of a job that exists. */
final class JobCommandReader {

  static final Choice PRIORITIES = Choice.of("priority", Priority.class);

  private static final Choice TARGETS = Choice.of("target", AuthTarget.class);
  private static final Choice SCHEMES = Choice.of("scheme", AuthScheme.class);
  private static final Choice STATES = new Choice("state", List.of("TRUE", "FALSE"));
  private static final Pattern RANGE =
      Pattern.compile("\\s*\\d+:(\\d+|eof)\\s*", Pattern.CASE_INSENSITIVE);

  private final Switch which;
  private final Word name;
  private final Arguments arguments;
  private final List<Request> requests = new ArrayList<>();
  private final List<Undefined> undefined = new ArrayList<>();
  private final List<Misuse> misuses = new ArrayList<>();

  JobCommandReader(Switch which, Word name, Arguments arguments) {
    this.which = which;
    this.name = name;
    this.arguments = arguments;
  }

  Meaning read(Word job) {
    Method method = which.method().orElseThrow();
    arguments.hiding().ifPresentOrElse(hiding -> unclear(method, hiding), () -> read(method));
    return misuses.isEmpty()
        ? new Meaning.JobCommand(job, List.copyOf(requests), List.copyOf(undefined))
        : new Meaning.Misused(Optional.of(job), List.copyOf(misuses));
  }

  private void read(Method method) {
    switch (which) {
      case ADD_FILE -> files(method, List.of(), Place.UNSTATED);
      case ADD_FILE_SET -> unclear(method, arguments.value("text-file"));
      case ADD_FILE_WITH_RANGES -> ranges(method);
      case SET_ACL_FLAGS, SET_ACL_FLAG -> aclFlags(method, arguments.value("flags"));
      case SET_DISPLAY_NAME -> text(method, arguments.all("display-name"));
      case SET_DESCRIPTION -> text(method, arguments.all("description"));
      case SET_HTTP_METHOD -> httpMethod(method, arguments.value("method"));
      case SET_PRIORITY -> priority(method, arguments.value("priority"));
      case SET_NOTIFY_FLAGS, SET_SECURITY_FLAGS, SET_PEER_CACHING_FLAGS ->
          number("flags", "flags", flags -> new Call.SetNumber(method, flags));
      case SET_HELPER_TOKEN_FLAGS -> helperTokenFlags(method);
      case SET_MIN_RETRY_DELAY, SET_NO_PROGRESS_TIMEOUT, SET_MAX_DOWNLOAD_TIME ->
          number(
              "seconds",
              "seconds",
              seconds -> new Call.SetTime(method, Duration.ofSeconds(seconds)));
      case SET_PROXY_SETTINGS -> proxySettings();
      case SET_CREDENTIALS -> credentials(method);
      case REMOVE_CREDENTIALS -> removed(method);
      case SET_NOTIFY_CMD_LINE -> notifyCmdLine();
      case SET_CUSTOM_HEADERS -> headers(method, arguments.all("headers"));
      case SET_CLIENT_CERTIFICATE_BY_ID -> certificate(method, "certificate-hash");
      case SET_CLIENT_CERTIFICATE_BY_NAME -> certificate(method, "subject-name");
      case SET_VALIDATION_STATE -> validation(method);
      case SET_REPLY_FILE_NAME ->
          add(new Call.SetReplyFileName(Words.local(arguments.value("path"))));
      case REPLACE_REMOTE_PREFIX -> prefix(method);
      case SET_HELPER_TOKEN -> helperToken(method);
      default -> add(new Call.Plain(method));
    }
  }

  private void files(Method method, List<Range> ranges, Place at) {
    JobFile file =
        new JobFile(
            0,
            Words.remote(arguments.value("remote-name")),
            Words.local(arguments.value("local-name")),
            ranges,
            at,
            Known.unknown());
    add(new Call.AddFiles(method, List.of(file)));
  }

  private void ranges(Method method) {
    List<Word> words = arguments.all("ranges");
    boolean known = words.stream().allMatch(Word::known);
    String[] ranges = Words.joined(words).split(",", -1);
    if (!known || Arrays.stream(ranges).allMatch(range -> RANGE.matcher(range).matches())) {
      files(method, known ? Range.parse(Arrays.asList(ranges)) : List.of(), Words.span(words));
      return;
    }
    misuses.add(
        new Misuse(
            Words.span(words),
            Passwords.quoted(Words.joined(words)) + " is no list of ranges",
            "write `offset:length` with commas between, and `eof` for the rest of the file"));
  }

  private void prefix(Method method) {
    Word before = arguments.value("old-prefix");
    Word after = arguments.value("new-prefix");
    if (before.known() && after.known()) {
      add(new Call.ReplaceRemotePrefix(before.text(), after.text(), List.of(), after.at()));
    } else {
      unclear(method, before.known() ? after : before);
    }
  }

  private void aclFlags(Method method, Word flags) {
    if (!flags.known()) {
      unclear(method, flags);
      return;
    }
    AclFlags.parse(flags)
        .ifPresentOrElse(
            bits -> add(new Call.SetNumber(method, bits)),
            () -> misuses.add(AclFlags.refuse(flags)));
  }

  private void text(Method method, List<Word> words) {
    add(new Call.SetText(method, Words.joined(words)));
  }

  private void httpMethod(Method method, Word verb) {
    if (verb.known()) {
      text(method, List.of(verb));
    } else {
      unclear(method, verb);
    }
  }

  private void priority(Method method, Word word) {
    if (!word.known()) {
      unclear(method, word);
      return;
    }
    PRIORITIES
        .match(word, Priority.class)
        .ifPresentOrElse(
            priority -> add(new Call.SetPriority(priority)),
            () -> misuses.add(PRIORITIES.refuse(word)));
  }

  private void number(String parameter, String kind, LongFunction<Call> call) {
    Word word = arguments.value(parameter);
    if (!word.known()) {
      unclear(which.method().orElseThrow(), word);
      return;
    }
    OptionalLong number = Numbers.parse(word);
    if (number.isPresent()) {
      add(call.apply(number.getAsLong()));
    } else {
      misuses.add(Numbers.refuse(word, kind));
    }
  }

  private void helperTokenFlags(Method method) {
    Word word = arguments.value("flags");
    number(
        "flags",
        "flags",
        flags -> {
          if ((flags & ~HelperToken.FLAGS) != 0) {
            undefined.add(
                new Undefined(Undefined.Setting.HELPER_TOKEN_FLAGS, word.text(), word.at()));
          }
          return new Call.SetNumber(method, flags);
        });
  }

  private void proxySettings() {
    ProxyReader proxy = new ProxyReader(arguments);
    proxy.misuse().ifPresent(misuses::add);
    proxy.call().ifPresent(this::add);
  }

  private void credentials(Method method) {
    Word target = arguments.value("target");
    Word scheme = arguments.value("scheme");
    Optional<AuthTarget> whom = constant(TARGETS, target, AuthTarget.class);
    Optional<AuthScheme> how = constant(SCHEMES, scheme, AuthScheme.class);
    if (whom.isPresent() && how.isPresent()) {
      add(
          new Call.SetCredentials(
              Credentials.of(
                  whom.get(),
                  how.get(),
                  arguments.value("user"),
                  arguments.value("password"),
                  scheme.at())));
    } else {
      unclear(method, target.known() ? scheme : target);
    }
  }

  private void removed(Method method) {
    Word target = arguments.value("target");
    Word scheme = arguments.value("scheme");
    Optional<AuthTarget> whom = constant(TARGETS, target, AuthTarget.class);
    Optional<AuthScheme> how = constant(SCHEMES, scheme, AuthScheme.class);
    if (whom.isPresent() && how.isPresent()) {
      add(new Call.RemoveCredentials(whom.get(), how.get()));
    } else {
      unclear(method, target.known() ? scheme : target);
    }
  }

  /** The constant of a word; empty where it is unknown, or is none and bitsadmin refuses it. */
  private <E extends Enum<E>> Optional<E> constant(Choice choice, Word word, Class<E> type) {
    if (!word.known()) {
      return Optional.empty();
    }
    Optional<E> constant = choice.match(word, type);
    if (constant.isEmpty()) {
      misuses.add(
          which == Switch.SET_CREDENTIALS ? choice.refuseUnquoted(word) : choice.refuse(word));
    }
    return constant;
  }

  private void notifyCmdLine() {
    Word program = arguments.value("program");
    List<Word> parameters = arguments.all("parameters");
    boolean none = parameters.size() == 1 && Words.isNull(parameters.get(0));
    add(
        new Call.SetNotifyCmdLine(
            Words.isNull(program) ? new LocalName("", program.at()) : Words.local(program),
            none ? "" : Words.joined(parameters)));
  }

  private void headers(Method method, List<Word> words) {
    HeaderWords headers = new HeaderWords(words);
    headers
        .unclear()
        .ifPresentOrElse(
            word -> unclear(method, word), () -> add(new Call.SetCustomHeaders(headers.read())));
  }

  private void certificate(Method method, String identity) {
    Word location = arguments.value("store-location");
    Word store = arguments.value("store-name");
    Word who = arguments.value(identity);
    for (Word word : List.of(location, store, who)) {
      if (!word.known()) {
        unclear(method, word);
        return;
      }
    }
    boolean byId = method == Method.SET_CLIENT_CERTIFICATE_BY_ID;
    storeLocation(location)
        .ifPresent(
            each ->
                add(
                    new Call.SetClientCertificate(
                        method,
                        new ClientCertificate(
                            each,
                            store.text(),
                            byId ? Optional.of(who.text()) : Optional.empty(),
                            byId ? Optional.empty() : Optional.of(who.text()),
                            false,
                            location.at()))));
  }

  /** bitsadmin counts the locations from 1, the API from 0. */
  private Optional<StoreLocation> storeLocation(Word word) {
    String constant = word.text().replaceFirst("(?i)^BG_CERT_STORE_LOCATION_", "");
    Choice names = Choice.of("store location", StoreLocation.class);
    Optional<StoreLocation> named =
        names.match(Word.known(constant, word.at()), StoreLocation.class);
    OptionalLong number = Numbers.parse(word);
    if (named.isPresent()) {
      return named;
    }
    if (number.isEmpty() || number.getAsLong() == 0) {
      misuses.add(
          new Misuse(
              word.at(),
              Words.quoted(word) + " is no store location of bitsadmin",
              "write `1` for the store of the user, `2` for that of the computer, up to `8`"));
      return Optional.empty();
    }
    StoreLocation[] locations = StoreLocation.values();
    if (number.getAsLong() > locations.length) {
      undefined.add(new Undefined(Undefined.Setting.STORE_LOCATION, word.text(), word.at()));
      return Optional.of(StoreLocation.CURRENT_USER);
    }
    return Optional.of(locations[(int) number.getAsLong() - 1]);
  }

  private void validation(Method method) {
    Word index = arguments.value("file-index");
    Word state = arguments.value("state");
    if (index.known() && Numbers.parse(index).isEmpty()) {
      misuses.add(
          new Misuse(
              index.at(),
              Words.quoted(index) + " is no index of a file",
              "files are counted from `0`"));
    }
    if (!state.known()) {
      unclear(method, state);
    } else if (STATES.match(state).isEmpty()) {
      misuses.add(STATES.refuse(state));
    } else {
      add(new Call.SetNumber(method, state.is("TRUE") ? 1 : 0));
    }
  }

  private void helperToken(Method method) {
    Optional<Word> user = arguments.optional("user");
    if (user.isPresent() && arguments.optional("password").isEmpty()) {
      if (Words.fluid(user.get())) {
        unclear(method, user.get());
      } else {
        misuses.add(
            new Misuse(
                user.get().at(),
                "`/sethelpertoken` has a user without a password",
                "leave the user out to lend the token of whoever runs the command"));
      }
      return;
    }
    requests.add(new Request(new Call.Plain(method), user, name.at()));
  }

  private void unclear(Method method, Word word) {
    if (misuses.isEmpty()) {
      add(new Call.Unclear(method, word.text()));
    }
  }

  private void add(Action action) {
    requests.add(new Request(action, name.at()));
  }
}
