package io.github.bitswise.mend;

import io.github.bitswise.bits.Action;
import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.job.Credential;
import io.github.bitswise.job.JobState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a client does, as commands of bitsadmin. */
final class BatchCalls {
  private static final Map<Method, String> SWITCHES =
      Map.of(
          Method.RESUME, "/resume",
          Method.SUSPEND, "/suspend",
          Method.MAKE_CUSTOM_HEADERS_WRITE_ONLY, "/makecustomheaderswriteonly",
          Method.SET_MINIMUM_RETRY_DELAY, "/setminretrydelay",
          Method.SET_NO_PROGRESS_TIMEOUT, "/setnoprogresstimeout",
          Method.SET_NOTIFY_FLAGS, "/setnotifyflags",
          Method.SET_SECURITY_FLAGS, "/setsecurityflags",
          Method.SET_HELPER_TOKEN_FLAGS, "/sethelpertokenflags",
          Method.SET_PRIORITY, "/setpriority");

  private BatchCalls() {}

  /**
   * Lines that do this; none where no switch does.
   *
   * @param tool how the file calls bitsadmin
   * @param job how it writes the job
   * @param text the whole file, whose labels are taken
   */
  static List<String> lines(Action action, String tool, String job, String text) {
    if (action instanceof Preparation.WaitFor wait) {
      return loop(wait, tool, job, text);
    }
    if (action instanceof Call.Plain plain && plain.method() == Method.COMPLETE) {
      String done = state(tool, job) + JobState.TRANSFERRED + "\" >nul && ";
      return List.of(done + tool + " /complete " + job);
    }
    if (action instanceof Call.SetCredentials set
        && set.credential().nulls() == Credential.Nulls.BOTH) {
      return List.of(
          tool
              + " /setcredentials "
              + job
              + " "
              + set.credential().target()
              + " "
              + set.credential().scheme()
              + " NULL NULL");
    }
    String argument =
        action instanceof Call.Plain
            ? ""
            : action instanceof Call.SetNumber set
                ? " " + set.number()
                : action instanceof Call.SetTime set
                    ? " " + set.time().toSeconds()
                    : action instanceof Call.SetPriority set ? " " + set.priority() : null;
    String name = action instanceof Call call ? SWITCHES.get(call.method()) : null;
    return argument == null || name == null
        ? List.of()
        : List.of(tool + " " + name + " " + job + argument);
  }

  /** What stands before the states that are looked for; one of them is the end of another. */
  private static String state(String tool, String job) {
    return tool + " /rawreturn /getstate " + job + " | findstr /b \"";
  }

  private static List<String> loop(Preparation.WaitFor wait, String tool, String job, String text) {
    String label = "wait";
    for (int i = 2; text.toLowerCase(Locale.ROOT).contains(":" + label); i++) {
      label = "wait" + i;
    }
    String states = wait.states().stream().map(JobState::name).collect(Collectors.joining(" "));
    return List.of(
        ":" + label,
        "timeout /t 10 /nobreak >nul",
        state(tool, job) + states + "\" >nul || goto " + label);
  }
}
