package io.github.bitswise.rulebook;

import io.github.bitswise.bits.Method;
import io.github.bitswise.fact.Tells;
import io.github.bitswise.job.ClientCertificate;
import io.github.bitswise.job.Headers;
import io.github.bitswise.job.HelperToken;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.source.Known;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the getters of the job tell, as facts; what a call of the program hides is left out. */
final class SettingFacts {

  private static final String NULL = "NULL";

  private static final Set<Method> ADDERS = methods(Method::adds);
  private static final Set<Method> NAMERS =
      methods(
          method ->
              method.adds()
                  || method == Method.SET_REMOTE_NAME
                  || method == Method.REPLACE_REMOTE_PREFIX);
  private static final Set<Method> CERTIFIERS =
      Set.of(
          Method.SET_CLIENT_CERTIFICATE_BY_ID,
          Method.SET_CLIENT_CERTIFICATE_BY_NAME,
          Method.REMOVE_CLIENT_CERTIFICATE);
  private static final Set<Method> LENDERS =
      Set.of(Method.SET_HELPER_TOKEN, Method.SET_HELPER_TOKEN_FLAGS, Method.CLEAR_HELPER_TOKEN);

  private final FactSheet sheet;
  private final JobConfiguration job;

  SettingFacts(FactSheet sheet) {
    this.sheet = sheet;
    this.job = sheet.job();
  }

  void lay() {
    add(Method.GET_TYPE, Set.of(), job.type());
    add(Method.GET_DISPLAY_NAME, Method.SET_DISPLAY_NAME, job.name().replaceFirst(" #\\d+$", ""));
    add(Method.GET_DESCRIPTION, Method.SET_DESCRIPTION, job.description().orElse(""));
    add(Method.GET_PRIORITY, Method.SET_PRIORITY, job.priority());
    add(Method.GET_NOTIFY_FLAGS, Method.SET_NOTIFY_FLAGS, job.notifications().flags().orElse(3));
    seconds(
        Method.GET_MINIMUM_RETRY_DELAY, Method.SET_MINIMUM_RETRY_DELAY, job.timing().retryDelay());
    seconds(
        Method.GET_NO_PROGRESS_TIMEOUT,
        Method.SET_NO_PROGRESS_TIMEOUT,
        job.timing().noProgressTimeout());
    seconds(
        Method.GET_MAXIMUM_DOWNLOAD_TIME,
        Method.SET_MAXIMUM_DOWNLOAD_TIME,
        job.timing().maximumDownloadTime());
    add(
        Method.GET_PROXY_SETTINGS,
        Method.SET_PROXY_SETTINGS,
        job.proxy().usage()
            + ", "
            + job.proxy().list().orElse(NULL)
            + ", "
            + (job.proxy().bypass().isEmpty() ? NULL : String.join(" ", job.proxy().bypass())));
    add(Method.GET_FILE_ACL_FLAGS, Method.SET_FILE_ACL_FLAGS, job.fileOptions().aclFlags().get());
    add(
        Method.GET_SECURITY_FLAGS,
        Method.SET_SECURITY_FLAGS,
        job.httpOptions().securityFlags().get());
    job.fileOptions()
        .replyFile()
        .ifPresent(
            file -> add(Method.GET_REPLY_FILE_NAME, Method.SET_REPLY_FILE_NAME, file.text()));
    job.httpOptions().headers().ifPresent(this::headers);
    job.httpOptions().certificate().ifPresent(this::certificate);
    job.helperToken().ifPresent(this::token);
    files();
  }

  private void headers(Headers headers) {
    if (!headers.writeOnly()) {
      add(Method.GET_CUSTOM_HEADERS, Method.SET_CUSTOM_HEADERS, String.join(", ", headers.names()));
    }
  }

  private void certificate(ClientCertificate certificate) {
    add(
        Method.GET_CLIENT_CERTIFICATE,
        CERTIFIERS,
        certificate.where()
            + ", "
            + certificate.hash().orElse(NULL)
            + ", "
            + certificate.subject().orElse(NULL));
  }

  private void token(HelperToken token) {
    int flags =
        (token.localFile() ? HelperToken.LOCAL_FILE : 0)
            | (token.network() ? HelperToken.NETWORK : 0);
    add(Method.GET_HELPER_TOKEN_FLAGS, LENDERS, flags);
    add(Method.GET_HELPER_TOKEN_SID, LENDERS, token.account());
  }

  /** Remote and local names are those of the first file. */
  private void files() {
    List<String> names = new ArrayList<>();
    job.files().forEach(file -> names.add(file.local().text()));
    add(Method.ENUM_FILES, ADDERS, names.size());
    job.files().stream()
        .findFirst()
        .ifPresent(
            file -> {
              add(Method.GET_REMOTE_NAME, NAMERS, file.remote().text());
              add(Method.GET_LOCAL_NAME, ADDERS, file.local().text());
            });
  }

  private void seconds(Method getter, Method setter, Known<Duration> time) {
    if (time.known()) {
      add(getter, setter, time.get().toSeconds());
    }
  }

  private void add(Method getter, Method setter, Object value) {
    if (!sheet.unclear(setter)) {
      add(getter, Set.of(setter), value);
    }
  }

  private void add(Method getter, Set<Method> setters, Object value) {
    sheet.add(new Tells(sheet.of(), getter, setters, value.toString()));
  }

  private static Set<Method> methods(Predicate<Method> which) {
    return Arrays.stream(Method.values()).filter(which).collect(Collectors.toUnmodifiableSet());
  }
}
