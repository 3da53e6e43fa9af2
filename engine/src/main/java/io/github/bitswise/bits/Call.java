package io.github.bitswise.bits;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.ClientCertificate;
import io.github.bitswise.job.Credential;
import io.github.bitswise.job.Headers;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.Priority;
import io.github.bitswise.job.ProxySettings;
import io.github.bitswise.job.Range;
import io.github.bitswise.job.RemoteName;
import io.github.bitswise.job.Undefined;
import io.github.bitswise.source.Place;
import java.time.Duration;
import java.util.List;

/** What a client asks of BITS: a method with its arguments. Passwords are never among them. */
public sealed interface Call extends Action {

  /** The method that is called. */
  Method method();

  @Override
  default String label() {
    return method().written();
  }

  /** A method without arguments, or with none that answers turn on. */
  record Plain(Method method) implements Call {}

  /**
   * A call with an argument that the input does not say.
   *
   * @param written the argument as the input writes it
   */
  record Unclear(Method method, String written) implements Call {}

  /** A setter that is passed NULL for its text. */
  record Null(Method method) implements Call {}

  /** A call with a value that the enumeration of its argument does not have. */
  record NoSuchValue(Method method, Undefined value) implements Call {}

  /** IBackgroundCopyManager::CreateJob. */
  record CreateJob(String displayName, JobType type) implements Call {
    @Override
    public Method method() {
      return Method.CREATE_JOB;
    }
  }

  /** IBackgroundCopyManager::EnumJobs, for the caller's own jobs or for those of all users. */
  record EnumJobs(boolean allUsers) implements Call {
    @Override
    public Method method() {
      return Method.ENUM_JOBS;
    }
  }

  /** QueryInterface for the pointer to one of the job's other interfaces. */
  record QueryInterface(Pointer pointer, String iface) implements Call {
    @Override
    public Method method() {
      return Method.QUERY_INTERFACE;
    }
  }

  /** AddFile, AddFileSet or AddFileWithRanges. */
  record AddFiles(Method method, List<JobFile> files) implements Call {}

  /** A setter that takes a text. */
  record SetText(Method method, String text) implements Call {}

  /** A setter that takes a number or a set of flags. */
  record SetNumber(Method method, long number) implements Call {}

  /** A setter that takes a length of time in seconds. */
  record SetTime(Method method, Duration time) implements Call {}

  /** IBackgroundCopyJob::SetPriority. */
  record SetPriority(Priority priority) implements Call {
    @Override
    public Method method() {
      return Method.SET_PRIORITY;
    }
  }

  /** IBackgroundCopyJob::SetProxySettings. */
  record SetProxySettings(ProxySettings settings) implements Call {
    @Override
    public Method method() {
      return Method.SET_PROXY_SETTINGS;
    }
  }

  /** IBackgroundCopyJob2::SetCredentials. */
  record SetCredentials(Credential credential) implements Call {
    @Override
    public Method method() {
      return Method.SET_CREDENTIALS;
    }
  }

  /** IBackgroundCopyJob2::RemoveCredentials. */
  record RemoveCredentials(AuthTarget target, AuthScheme scheme) implements Call {
    @Override
    public Method method() {
      return Method.REMOVE_CREDENTIALS;
    }
  }

  /** IBackgroundCopyJob2::SetReplyFileName. */
  record SetReplyFileName(LocalName name) implements Call {
    @Override
    public Method method() {
      return Method.SET_REPLY_FILE_NAME;
    }
  }

  /** IBackgroundCopyJob2::SetNotifyCmdLine; an empty program is NULL. */
  record SetNotifyCmdLine(LocalName program, String parameters) implements Call {
    @Override
    public Method method() {
      return Method.SET_NOTIFY_CMD_LINE;
    }
  }

  /** SetClientCertificateByID or SetClientCertificateByName. */
  record SetClientCertificate(Method method, ClientCertificate certificate) implements Call {}

  /** IBackgroundCopyJobHttpOptions::SetCustomHeaders. */
  record SetCustomHeaders(Headers headers) implements Call {
    @Override
    public Method method() {
      return Method.SET_CUSTOM_HEADERS;
    }
  }

  /** IBackgroundCopyJob5::SetProperty, by the name of the property. */
  record SetProperty(String property, String value) implements Call {
    @Override
    public Method method() {
      return Method.SET_PROPERTY;
    }
  }

  /** IBackgroundCopyJob5::GetProperty, by the name of the property. */
  record GetProperty(String property) implements Call {
    @Override
    public Method method() {
      return Method.GET_PROPERTY;
    }
  }

  /**
   * IBackgroundCopyFile6::RequestFileRanges.
   *
   * @param file the file as it is before
   */
  record RequestFileRanges(JobFile file, List<Range> ranges) implements Call {
    @Override
    public Method method() {
      return Method.REQUEST_FILE_RANGES;
    }
  }

  /**
   * IBackgroundCopyFile2::SetRemoteName.
   *
   * @param file the file as it is before
   */
  record SetRemoteName(JobFile file, RemoteName name) implements Call {
    @Override
    public Method method() {
      return Method.SET_REMOTE_NAME;
    }
  }

  /**
   * IBackgroundCopyJob3::ReplaceRemotePrefix.
   *
   * @param files the files of the job as they are before, where they are known
   * @param at where the new prefix stands
   */
  record ReplaceRemotePrefix(String before, String after, List<JobFile> files, Place at)
      implements Call {
    @Override
    public Method method() {
      return Method.REPLACE_REMOTE_PREFIX;
    }

    /** Whether this file's remote name begins with the old prefix, letter for letter. */
    public boolean concerns(JobFile file) {
      return !before.isEmpty() && file.remote().text().startsWith(before);
    }

    /** The remote name of such a file afterwards. */
    public RemoteName renamed(JobFile file) {
      return new RemoteName(
          after + file.remote().text().substring(before.length()), file.remote().variables(), at);
    }

    /** The same call for a job of these files. */
    public ReplaceRemotePrefix of(List<JobFile> known) {
      return new ReplaceRemotePrefix(before, after, known, at);
    }
  }
}
