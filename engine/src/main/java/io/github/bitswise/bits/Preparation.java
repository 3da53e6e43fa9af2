package io.github.bitswise.bits;

import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.Tool;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a client does beside its calls of BITS, and what those depend on. */
public sealed interface Preparation extends Action {

  /**
   * CoInitializeSecurity for the whole process.
   *
   * @param level null where it is not said
   * @param cloaking whether EOAC_DYNAMIC_CLOAKING is among the capabilities
   */
  record InitializeSecurity(@Nullable ImpersonationLevel level, boolean cloaking)
      implements Preparation {
    @Override
    public String label() {
      return "CoInitializeSecurity";
    }
  }

  /**
   * CoSetProxyBlanket on one pointer.
   *
   * @param level null where it is not said
   * @param cloaking whether EOAC_DYNAMIC_CLOAKING is among the capabilities
   */
  record SetBlanket(Pointer pointer, @Nullable ImpersonationLevel level, boolean cloaking)
      implements Preparation {
    @Override
    public String label() {
      return "CoSetProxyBlanket";
    }
  }

  /** WinHttpGetIEProxyConfigForCurrentUser: reads the proxy settings of whoever is impersonated. */
  record ReadIeProxy() implements Preparation {
    @Override
    public String label() {
      return "WinHttpGetIEProxyConfigForCurrentUser";
    }
  }

  /** CoCreateInstance of the manager of one version of BITS, by the name of its class. */
  record CreateManager(String name) implements Preparation {
    @Override
    public String label() {
      return "CoCreateInstance";
    }
  }

  /** LogonUser: makes the token that is impersonated later. */
  record LogonUser(String account, LogonType type) implements Preparation {
    @Override
    public String label() {
      return "LogonUser";
    }
  }

  /**
   * {@code bitsadmin /util /setieproxy}: sets the proxy of an account, for all its jobs.
   *
   * @param account as the command writes it
   * @param list the proxy list of MANUAL_PROXY, or the address of AUTOSCRIPT
   * @param bypass the bypass list; empty where the command has none, not even NULL
   * @param connection whether a modem connection is named
   */
  record SetIeProxy(
      String account,
      IeProxyUsage usage,
      Optional<String> list,
      Optional<String> bypass,
      boolean connection)
      implements Preparation {
    @Override
    public String label() {
      return "bitsadmin /util /setieproxy";
    }
  }

  /** {@code bitsadmin /reset}: cancels jobs of the caller, or of everybody. */
  record Reset(boolean allUsers) implements Preparation {
    @Override
    public String label() {
      return "bitsadmin /reset";
    }
  }

  /**
   * {@code bitsadmin /transfer} or {@code Start-BitsTransfer}, once the job is resumed: it shows
   * the progress and returns when the job is transferred, which it then completes, or in error,
   * where it cancels it.
   *
   * @param tool bitsadmin or PowerShell
   */
  record Transfer(Tool tool) implements Preparation {
    @Override
    public String label() {
      return tool == Tool.POWERSHELL ? "wait of the cmdlet" : "bitsadmin /transfer";
    }
  }

  /** The tool is told the job by a display name that several jobs have at that time. */
  record Ambiguous() implements Preparation {
    @Override
    public String label() {
      return "name of several jobs";
    }
  }

  /**
   * The client asks for the job's state again and again until it is one of these.
   *
   * @param states in the order in which the client names them; empty where that is not known
   * @param bounded whether it gives up after a time
   */
  record WaitFor(List<JobState> states, boolean bounded) implements Preparation {
    @Override
    public String label() {
      return "wait for a state";
    }
  }

  /** The start type of the BITS service is set: {@code sc config bits start=}. */
  record SetStartType(boolean disabled) implements Preparation {
    @Override
    public String label() {
      return "start type of the BITS service";
    }
  }

  /** A password of this account stands in a command line, for everybody to read. */
  record ShowPassword(String account) implements Preparation {
    @Override
    public String label() {
      return "password on the command line";
    }
  }

  /** A script goes by the exit code of the tool that it has just called. */
  record TestExitCode() implements Preparation {
    @Override
    public String label() {
      return "test of the exit code";
    }
  }

  /**
   * A command line that the tool itself does not take, so that it does nothing.
   *
   * @param message what is wrong; lower case, no full stop
   * @param help what to do
   * @param unknown whether the tool has no such switch at all
   */
  record Misuse(String message, String help, boolean unknown) implements Preparation {
    @Override
    public String label() {
      return "misuse of the tool";
    }
  }

  /**
   * Something that the client does around its calls.
   *
   * @param written what of it counts, as the script has it
   */
  record Habit(HabitKind kind, String written) implements Preparation {
    @Override
    public String label() {
      return "habit of the script";
    }
  }

  /** What {@code bitsadmin /util /setieproxy} can set. */
  enum IeProxyUsage {
    NO_PROXY,
    AUTODETECT,
    MANUAL_PROXY,
    AUTOSCRIPT,
    RESET
  }

  /** The type of a logon: LOGON32_LOGON. */
  enum LogonType {
    INTERACTIVE,
    NETWORK,
    BATCH,
    SERVICE,
    NETWORK_CLEARTEXT,
    NEW_CREDENTIALS
  }
}
