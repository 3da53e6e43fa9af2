package io.github.bitswise.rulebook;

import io.github.bitswise.bits.Method;
import io.github.bitswise.fact.Stated;
import io.github.bitswise.job.ClientCertificate;
import io.github.bitswise.job.Credential;
import io.github.bitswise.job.Headers;
import io.github.bitswise.job.HttpOptions;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.source.Place;

/** What a job states that takes an interface of its own, as facts; what calls set is left out. */
final class StatedFacts {

  private final FactSheet sheet;
  private final JobConfiguration job;

  StatedFacts(FactSheet sheet) {
    this.sheet = sheet;
    this.job = sheet.job();
  }

  void lay() {
    job.credentials().stream()
        .map(Credential::at)
        .findFirst()
        .ifPresent(at -> add(Method.SET_CREDENTIALS, at));
    job.notifications()
        .command()
        .ifPresent(each -> add(Method.SET_NOTIFY_CMD_LINE, each.program().at()));
    job.fileOptions().replyFile().ifPresent(each -> add(Method.SET_REPLY_FILE_NAME, each.at()));
    job.files().stream()
        .map(JobFile::rangesAt)
        .filter(Place::stated)
        .findFirst()
        .ifPresent(at -> add(Method.ADD_FILE_WITH_RANGES, at));
    add(Method.SET_FILE_ACL_FLAGS, job.fileOptions().aclFlags().at());
    http(job.httpOptions());
  }

  private void http(HttpOptions options) {
    add(Method.SET_SECURITY_FLAGS, options.securityFlags().at());
    options.headers().map(Headers::at).ifPresent(at -> add(Method.SET_CUSTOM_HEADERS, at));
    options
        .certificate()
        .filter(each -> !sheet.calls(Method.SET_CLIENT_CERTIFICATE_BY_ID))
        .filter(each -> !sheet.calls(Method.SET_CLIENT_CERTIFICATE_BY_NAME))
        .ifPresent(each -> add(setter(each), each.at()));
  }

  private static Method setter(ClientCertificate certificate) {
    return certificate.hash().isPresent()
        ? Method.SET_CLIENT_CERTIFICATE_BY_ID
        : Method.SET_CLIENT_CERTIFICATE_BY_NAME;
  }

  private void add(Method method, Place at) {
    if (at.stated() && !sheet.calls(method)) {
      sheet.add(new Stated(sheet.of(), method, at), at);
    }
  }
}
