package io.github.bitswise.rulebook;

import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.Creator;
import io.github.bitswise.fact.Credential;
import io.github.bitswise.fact.File;
import io.github.bitswise.fact.Impersonation;
import io.github.bitswise.fact.Job;
import io.github.bitswise.fact.JobProxy;
import io.github.bitswise.fact.Key;
import io.github.bitswise.fact.Status;
import io.github.bitswise.fact.Token;
import io.github.bitswise.fact.TokenHeld;
import io.github.bitswise.job.HelperToken;
import io.github.bitswise.job.JobConfiguration;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.ProxyList;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.source.Known;
import java.util.Optional;

/** The job itself, as facts. */
final class JobFacts {

  private final FactSheet sheet;
  private final Case of;
  private final JobConfiguration job;

  JobFacts(FactSheet sheet) {
    this.sheet = sheet;
    this.of = sheet.of();
    this.job = sheet.job();
  }

  void lay() {
    sheet.add(
        new Job(
            of,
            job.name(),
            job.type(),
            job.priority(),
            job.credentialsVisible(),
            job.storedProxyCredentials(),
            job.at()));
    sheet.add(new Status(of, job.state(), job.error()));
    creator();
    job.impersonates().ifPresent(this::impersonation);
    job.files().forEach(this::file);
    job.helperToken().ifPresent(this::token);
    job.credentials().forEach(this::credential);
    sheet.add(
        new JobProxy(
            of,
            job.proxy().usage(),
            new ProxyList(job.proxy().list(), job.proxy().bypass()),
            job.proxy().at(),
            job.proxy().listAt()));
  }

  private void creator() {
    if (job.owner().known()) {
      Account owner = sheet.account(job.owner().get());
      sheet.add(new Creator(of, owner.name(), owner.kind(), job.owner().at()));
    } else {
      sheet.decide(
          Key.owner(job.name()),
          owner -> Optional.of(new Creator(of, owner, AccountName.kind(owner), job.at())));
    }
  }

  private void impersonation(Known<String> name) {
    Account user = sheet.account(name.get());
    sheet.add(new Impersonation(of, user.name(), user.kind(), job.cloaking().get(), name.at()));
  }

  private void file(JobFile file) {
    String share = file.local().unc() ? sheet.share(file.local().text()).name() : "";
    sheet.add(
        new File(of, file.index(), file.remote(), file.local(), sheet.server(file).name(), share));
  }

  private void token(HelperToken token) {
    Account helper = sheet.account(token.account());
    sheet.add(
        new Token(
            of,
            helper.name(),
            helper.kind(),
            token.localFile(),
            token.network(),
            token.at(),
            token.flagsAt()));
    sheet.add(new TokenHeld(of));
  }

  private void credential(io.github.bitswise.job.Credential each) {
    sheet.add(
        new Credential(of, each.target(), each.scheme(), each.implicit(), each.user(), each.at()));
  }
}
