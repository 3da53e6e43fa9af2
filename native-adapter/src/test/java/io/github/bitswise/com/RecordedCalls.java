package io.github.bitswise.com;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.JobProperty;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxyUsage;
import io.github.bitswise.job.Range;
import io.github.bitswise.job.StoreLocation;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Calls every bound method of the recorder; a Windows program, started by {@link VtableTest}. */
final class RecordedCalls {

  private static final UUID ID = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
  private static final List<Range> RANGES =
      List.of(new Range(5_000_000_000L, 7), new Range(9, Range.TO_EOF));

  private final Recorder recorder;

  private RecordedCalls(Recorder recorder) {
    this.recorder = recorder;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Recorder recorder = new Recorder(arguments[0], out);
    RecordedCalls calls = new RecordedCalls(recorder);
    try (BackgroundCopyManager manager = recorder.manager()) {
      calls.manager(manager);
      calls.peerCache(manager.peerCache());
      try (BackgroundCopyJob job = manager.createJob("for the calls", JobType.DOWNLOAD)) {
        calls.transfer(job);
        calls.settings(job);
        calls.laterSettings(job);
        calls.properties(job);
        calls.httpOptions(job.httpOptions());
        calls.tokenOptions(job.tokenOptions());
        calls.error(job);
        calls.file(job);
        new RecordedCallbacks(recorder).tell(job);
        calls.failures(job);
      }
    }
    recorder.says("at the end");
    recorder.held();
  }

  private void manager(BackgroundCopyManager manager) {
    recorder.does(() -> manager.createJob("a näme", JobType.UPLOAD).close());
    recorder.does(() -> manager.createJob("", 9).close());
    recorder.does(() -> manager.getJob(ID).close());
    recorder.asks(() -> manager.getErrorDescription(0x80200056, 0x407));
    try (Enumerator<BackgroundCopyJob> jobs = manager.enumJobs(BackgroundCopyManager.ALL_USERS)) {
      enumerator(jobs);
    }
    recorder.asks(
        () -> {
          try (ComList<BackgroundCopyJob> jobs = manager.jobs(0)) {
            return jobs.size() + " " + jobs.get(0).getId();
          }
        });
  }

  private <E extends ComObject> void enumerator(Enumerator<E> elements) {
    recorder.asks(elements::getCount);
    recorder.asks(() -> elements.skip(1));
    recorder.does(() -> elements.copy().close());
    recorder.asks(
        () -> {
          try (ComList<E> some = elements.next(2)) {
            return some.size();
          }
        });
    recorder.asks(() -> elements.skip(1));
    recorder.does(elements::reset);
  }

  private void peerCache(PeerCacheAdministration cache) {
    recorder.asks(cache::getMaximumCacheSize);
    recorder.asks(() -> cache.setMaximumCacheSize(10));
    recorder.asks(cache::getMaximumContentAge);
    recorder.asks(() -> cache.setMaximumContentAge(Duration.ofDays(90)));
    recorder.asks(cache::getConfigurationFlags);
    recorder.answer(0x00200055);
    recorder.asks(() -> cache.setConfigurationFlags(PeerCacheAdministration.ENABLE_SERVER));
    recorder.does(cache::clearRecords);
    recorder.does(() -> cache.deleteRecord(ID));
    recorder.does(() -> cache.deleteUrl("http://a/b"));
    recorder.does(cache::clearPeers);
    recorder.does(cache::discoverPeers);
    try (Enumerator<PeerCacheRecord> records = cache.enumRecords()) {
      enumerator(records);
    }
    try (Enumerator<Peer> peers = cache.enumPeers()) {
      enumerator(peers);
      try (ComList<Peer> all = peers.remaining()) {
        recorder.asks(all.get(1)::getPeerName);
        recorder.asks(all.get(1)::isAuthenticated);
        recorder.asks(all.get(1)::isAvailable);
      }
    }
    try (PeerCacheRecord record = cache.getRecord(ID)) {
      recorder.asks(record::getId);
      recorder.asks(record::getOriginUrl);
      recorder.asks(record::getFileSize);
      recorder.asks(record::getFileModificationTime);
      recorder.asks(record::getLastAccessTime);
      recorder.asks(record::isFileValidated);
      recorder.answer(1);
      recorder.asks(record::isFileValidated);
      recorder.asks(record::getFileRanges);
    }
  }

  private void transfer(BackgroundCopyJob job) {
    recorder.does(
        () -> job.addFileSet(List.of(new FileInfo("http://a/1", "C:\\1"), new FileInfo("", "2"))));
    recorder.does(() -> job.addFile("http://a/ä", "C:\\ä"));
    recorder.does(() -> job.addFileWithRanges("http://a/3", "C:\\3", RANGES));
    recorder.does(() -> job.addFileWithRanges("http://a/4", "C:\\4", List.of()));
    recorder.answer(1);
    recorder.asks(() -> job.replaceRemotePrefix("http://a", "http://b"));
    recorder.does(job::suspend);
    recorder.does(job::resume);
    recorder.answer(0x0020001A);
    recorder.asks(job::cancel);
    recorder.answer(0x00200017);
    recorder.asks(job::complete);
    recorder.asks(job::getId);
    recorder.asks(job::getType);
    recorder.asks(job::getProgress);
    recorder.asks(job::getTimes);
    recorder.asks(job::getState);
    recorder.answer(1);
    recorder.asks(job::getState);
    recorder.asks(job::getReplyProgress);
    recorder.asks(job::getReplyData);
  }

  private void settings(BackgroundCopyJob job) {
    recorder.asks(job::getOwner);
    recorder.does(() -> job.setDisplayName("name"));
    recorder.asks(job::getDisplayName);
    recorder.does(() -> job.setDescription("description"));
    recorder.does(() -> job.setDescription(null));
    recorder.asks(job::getDescription);
    recorder.does(() -> job.setPriority(Priority.HIGH));
    recorder.does(() -> job.setPriority(9));
    recorder.asks(job::getPriority);
    recorder.does(() -> job.setNotifyFlags(BackgroundCopyJob.NOTIFY_JOB_MODIFICATION));
    recorder.asks(job::getNotifyFlags);
    recorder.does(() -> job.setMinimumRetryDelay(Duration.ofMinutes(10)));
    recorder.asks(job::getMinimumRetryDelay);
    recorder.does(() -> job.setNoProgressTimeout(Duration.ofSeconds(4_000_000_000L)));
    recorder.asks(job::getNoProgressTimeout);
    recorder.asks(job::getErrorCount);
    recorder.does(() -> job.setProxySettings(ProxyUsage.OVERRIDE, "p:1", "b"));
    recorder.does(() -> job.setProxySettings(9, null, null));
    recorder.asks(job::getProxySettings);
    recorder.does(job::takeOwnership);
  }

  private void laterSettings(BackgroundCopyJob job) {
    recorder.does(() -> job.setNotifyCmdLine("a.exe", "a.exe /b"));
    recorder.does(() -> job.setNotifyCmdLine(null, null));
    recorder.asks(job::getNotifyCmdLine);
    recorder.does(() -> job.setReplyFileName("C:\\reply"));
    recorder.does(() -> job.setReplyFileName(null));
    recorder.asks(job::getReplyFileName);
    recorder.does(() -> job.setCredentials(AuthTarget.PROXY, AuthScheme.DIGEST, "u", chars("pä")));
    recorder.does(() -> job.setCredentials(AuthTarget.SERVER, AuthScheme.NEGOTIATE, null, null));
    recorder.does(() -> job.setCredentials(8, 9, "", chars("")));
    recorder.asks(() -> job.removeCredentials(AuthTarget.PROXY, AuthScheme.PASSPORT));
    recorder.answer(1);
    recorder.asks(() -> job.removeCredentials(8, 9));
    recorder.does(() -> job.setFileAclFlags(BackgroundCopyJob.COPY_FILE_DACL));
    recorder.asks(job::getFileAclFlags);
    recorder.does(() -> job.setPeerCachingFlags(BackgroundCopyJob.ENABLE_PEERCACHING_SERVER));
    recorder.asks(job::getPeerCachingFlags);
    recorder.asks(job::getOwnerIntegrityLevel);
    recorder.asks(job::getOwnerElevationState);
    recorder.does(() -> job.setMaximumDownloadTime(Duration.ofHours(2)));
    recorder.asks(job::getMaximumDownloadTime);
  }

  private void properties(BackgroundCopyJob job) {
    recorder.does(
        () -> job.setProperty(JobProperty.COST_FLAGS, JobPropertyValue.number(0x80000067)));
    recorder.does(
        () -> job.setProperty(JobProperty.NOTIFICATION_CLSID, JobPropertyValue.classId(ID)));
    recorder.does(
        () -> job.setProperty(JobProperty.DYNAMIC_CONTENT, JobPropertyValue.enabled(true)));
    recorder.does(
        () ->
            job.setProperty(JobProperty.MAX_DOWNLOAD_SIZE, JobPropertyValue.size(5_000_000_001L)));
    recorder.does(
        () ->
            job.setProperty(
                JobProperty.USE_STORED_CREDENTIALS, JobPropertyValue.target(AuthTarget.PROXY)));
    recorder.does(() -> job.setProperty(99, JobPropertyValue.number(1)));
    recorder.asks(() -> job.getProperty(JobProperty.COST_FLAGS).asNumber());
    recorder.asks(() -> job.getProperty(JobProperty.NOTIFICATION_CLSID).asClassId());
    recorder.asks(() -> job.getProperty(JobProperty.HIGH_PERFORMANCE).asEnabled());
    recorder.asks(() -> job.getProperty(JobProperty.MAX_DOWNLOAD_SIZE).asSize());
    recorder.asks(() -> job.getProperty(JobProperty.USE_STORED_CREDENTIALS).asTarget());
  }

  private void httpOptions(JobHttpOptions http) {
    byte[] hash = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f10111213");
    recorder.does(() -> http.setClientCertificateById(StoreLocation.LOCAL_MACHINE, "MY", hash));
    recorder.does(() -> http.setClientCertificateById(99, "MY", hash));
    recorder.does(() -> http.setClientCertificateByName(StoreLocation.SERVICES, "MY", "CN=a"));
    recorder.does(() -> http.setClientCertificateByName(99, "MY", "CN=a"));
    recorder.does(http::removeClientCertificate);
    recorder.asks(
        () -> {
          JobHttpOptions.ClientCertificate found = http.getClientCertificate();
          return found.location()
              + " "
              + found.storeName()
              + " "
              + HexFormat.of().formatHex(found.hash())
              + " "
              + found.subjectName();
        });
    recorder.does(() -> http.setCustomHeaders("A: b\r\nC: d\r\n"));
    recorder.does(() -> http.setCustomHeaders(null));
    recorder.asks(http::getCustomHeaders);
    recorder.does(() -> http.setSecurityFlags(JobHttpOptions.REDIRECT_DISALLOW));
    recorder.asks(http::getSecurityFlags);
    recorder.does(() -> http.setHttpMethod("PUT"));
    recorder.asks(http::getHttpMethod);
    recorder.does(http::makeCustomHeadersWriteOnly);
  }

  private void tokenOptions(TokenOptions token) {
    recorder.does(() -> token.setHelperTokenFlags(TokenOptions.NETWORK));
    recorder.asks(token::getHelperTokenFlags);
    recorder.does(token::setHelperToken);
    recorder.does(token::clearHelperToken);
    recorder.asks(token::getHelperTokenSid);
  }

  private void error(BackgroundCopyJob job) {
    try (BackgroundCopyError error = job.getError()) {
      recorder.asks(error::getError);
      recorder.does(() -> error.getFile().close());
      recorder.asks(() -> error.getErrorDescription(0x409));
      recorder.asks(() -> error.getErrorContextDescription(0));
      recorder.asks(error::getProtocol);
    }
  }

  private void file(BackgroundCopyJob job) {
    try (Enumerator<BackgroundCopyFile> files = job.enumFiles()) {
      enumerator(files);
      try (ComList<BackgroundCopyFile> all = files.remaining()) {
        BackgroundCopyFile file = all.get(0);
        recorder.asks(file::getRemoteName);
        recorder.asks(file::getLocalName);
        recorder.asks(file::getProgress);
        recorder.asks(file::getFileRanges);
        recorder.does(() -> file.setRemoteName("http://c"));
        recorder.asks(file::getTemporaryName);
        recorder.does(() -> file.setValidationState(true));
        recorder.does(() -> file.setValidationState(false));
        recorder.asks(file::getValidationState);
        recorder.asks(file::isDownloadedFromPeer);
        recorder.asks(file::getPeerDownloadStats);
        recorder.does(() -> file.setProperty(7, "text"));
        recorder.asks(() -> file.getProperty(BackgroundCopyFile.HTTP_RESPONSE_HEADERS));
        recorder.does(() -> file.updateDownloadPosition(5_000_000_000L));
        recorder.does(() -> file.requestFileRanges(RANGES));
        recorder.asks(file::getFilledFileRanges);
      }
    }
  }

  private void failures(BackgroundCopyJob job) {
    recorder.says("failures");
    recorder.answer(0x80200002);
    recorder.asks(job::getDisplayName);
    recorder.answer(0x80200011);
    recorder.asks(job::getProxySettings);
    recorder.answer(0x80070005);
    recorder.asks(job::enumFiles);
    recorder.answer(0x8020000F);
    recorder.asks(job::getError);
    recorder.answer(0x80070005);
    recorder.does(() -> job.setNotifyInterface(new BackgroundCopyCallback() {}));
    recorder.does(() -> job.setNotifyInterface(null));
    recorder.answer(0x80070057);
    recorder.does(() -> job.setCredentials(2, 1, "user", chars("abcdefghijklmnopqrstuvwxyz")));
    recorder.says("letters of the password left\t" + recorder.alphabetLeft());
  }

  private static char[] chars(String text) {
    return text.toCharArray();
  }
}
