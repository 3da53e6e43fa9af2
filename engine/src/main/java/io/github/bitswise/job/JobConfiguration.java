package io.github.bitswise.job;

import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A job as a file configures it. What is not stated has BITS's documented default.
 *
 * @param name the display name; empty where there is no job
 * @param owner the account whose process creates the job; unknown where the file does not say
 * @param description empty where none is stated
 * @param state the state that the job is in when the scenario starts
 * @param kept whether the file says that it is suspended, so that only the timeline resumes it
 * @param error the HRESULT of that state, empty where there is none
 * @param credentialsVisible whether the input could show credentials; a list of jobs cannot
 * @param storedProxyCredentials BITS_JOB_PROPERTY_USE_STORED_CREDENTIALS is set for the proxy
 * @param properties BITS_JOB_PROPERTY_ID, by the name that scenario files use
 * @param notifications whom BITS tells what
 * @param undefined values that the API does not define
 * @param at the place of the name, or of the job
 */
public record JobConfiguration(
    String name,
    Known<String> description,
    Known<String> owner,
    Client client,
    JobType type,
    Priority priority,
    JobState state,
    boolean kept,
    String error,
    List<JobFile> files,
    Optional<HelperToken> helperToken,
    List<Credential> credentials,
    boolean credentialsVisible,
    boolean storedProxyCredentials,
    ProxySettings proxy,
    FileOptions fileOptions,
    HttpOptions httpOptions,
    Timing timing,
    Map<String, Known<String>> properties,
    Notifications notifications,
    List<Undefined> undefined,
    Place at) {

  /** What stands for a job where commands belong to none. */
  public static JobConfiguration none(Client client, Known<String> owner, Place at) {
    return fresh("", JobType.DOWNLOAD, owner, client, at);
  }

  /** A job as CreateJob makes it. */
  public static JobConfiguration fresh(
      String name, JobType type, Known<String> owner, Client client, Place at) {
    return new JobConfiguration(
        name,
        Known.unknown(),
        owner,
        client,
        type,
        Priority.NORMAL,
        JobState.SUSPENDED,
        false,
        "",
        List.of(),
        Optional.empty(),
        List.of(),
        true,
        false,
        ProxySettings.DEFAULT,
        FileOptions.DEFAULT,
        HttpOptions.DEFAULT,
        Timing.DEFAULT,
        Map.of(),
        Notifications.DEFAULT,
        List.of(),
        at);
  }

  /** Whether this is no job at all. */
  public boolean none() {
    return name.isEmpty();
  }

  /** The same job with this owner. */
  public JobConfiguration ownedBy(Known<String> account) {
    return copy(account, files, helperToken, credentials, proxy, undefined);
  }

  /** The same job with these undefined values. */
  public JobConfiguration with(List<Undefined> values) {
    return copy(owner, files, helperToken, credentials, proxy, values);
  }

  /** The same job with these files. */
  public JobConfiguration withFiles(List<JobFile> others) {
    return copy(owner, others, helperToken, credentials, proxy, undefined);
  }

  /** The same job with this helper token. */
  public JobConfiguration with(HelperToken token) {
    return copy(owner, files, Optional.of(token), credentials, proxy, undefined);
  }

  /** The same job with one more credential. */
  public JobConfiguration with(Credential credential) {
    List<Credential> more = new ArrayList<>(credentials);
    more.add(credential);
    return copy(owner, files, helperToken, List.copyOf(more), proxy, undefined);
  }

  /** The same job with these proxy settings. */
  public JobConfiguration with(ProxySettings settings) {
    return copy(owner, files, helperToken, credentials, settings, undefined);
  }

  private JobConfiguration copy(
      Known<String> account,
      List<JobFile> filesNow,
      Optional<HelperToken> tokenNow,
      List<Credential> credentialsNow,
      ProxySettings proxyNow,
      List<Undefined> values) {
    return new JobConfiguration(
        name,
        description,
        account,
        client,
        type,
        priority,
        state,
        kept,
        error,
        filesNow,
        tokenNow,
        credentialsNow,
        credentialsVisible,
        storedProxyCredentials,
        proxyNow,
        fileOptions,
        httpOptions,
        timing,
        properties,
        notifications,
        values,
        at);
  }
}
