package io.github.bitswise.rulebook;

import io.github.bitswise.bits.Call;
import io.github.bitswise.bits.Event;
import io.github.bitswise.bits.Method;
import io.github.bitswise.bits.Pointer;
import io.github.bitswise.bits.Preparation;
import io.github.bitswise.bits.Program;
import io.github.bitswise.bits.Step;
import io.github.bitswise.fact.AmbiguousName;
import io.github.bitswise.fact.Asked;
import io.github.bitswise.fact.BlanketSet;
import io.github.bitswise.fact.Called;
import io.github.bitswise.fact.CalledSometimes;
import io.github.bitswise.fact.Case;
import io.github.bitswise.fact.CertificateSet;
import io.github.bitswise.fact.CredentialsRemoved;
import io.github.bitswise.fact.CredentialsSet;
import io.github.bitswise.fact.ExitCodeTested;
import io.github.bitswise.fact.FileAdded;
import io.github.bitswise.fact.Habit;
import io.github.bitswise.fact.HeadersSet;
import io.github.bitswise.fact.HttpMethod;
import io.github.bitswise.fact.IeProxyRead;
import io.github.bitswise.fact.IeProxySet;
import io.github.bitswise.fact.JobsListed;
import io.github.bitswise.fact.JobsReset;
import io.github.bitswise.fact.ManagerMade;
import io.github.bitswise.fact.Misused;
import io.github.bitswise.fact.NoSuchValue;
import io.github.bitswise.fact.NotifyCallback;
import io.github.bitswise.fact.NotifyCommand;
import io.github.bitswise.fact.NumberSet;
import io.github.bitswise.fact.OwnCosts;
import io.github.bitswise.fact.PasswordShown;
import io.github.bitswise.fact.PrefixReplaced;
import io.github.bitswise.fact.ProgramOf;
import io.github.bitswise.fact.PropertyRead;
import io.github.bitswise.fact.PropertySet;
import io.github.bitswise.fact.ProxySet;
import io.github.bitswise.fact.RangesAsked;
import io.github.bitswise.fact.RemoteNameSet;
import io.github.bitswise.fact.ReplyFileSet;
import io.github.bitswise.fact.SecurityInitialized;
import io.github.bitswise.fact.StartTypeSet;
import io.github.bitswise.fact.TextSet;
import io.github.bitswise.fact.TimeSet;
import io.github.bitswise.fact.TokenFlagsSet;
import io.github.bitswise.fact.TokenHeld;
import io.github.bitswise.fact.TransferRun;
import io.github.bitswise.fact.Unclear;
import io.github.bitswise.fact.UserLoggedOn;
import io.github.bitswise.fact.Waits;
import io.github.bitswise.job.Client;
import io.github.bitswise.job.Cloaking;
import io.github.bitswise.job.CostMask;
import io.github.bitswise.job.HelperToken;
import io.github.bitswise.job.JobFile;
import io.github.bitswise.job.ProxyList;
import io.github.bitswise.job.RemoteName;
import io.github.bitswise.job.Undefined;
import io.github.bitswise.machine.Account;
import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.machine.AccountName;
import java.util.List;
import java.util.Locale;

/** The calls of a job's program, as facts. */
final class ProgramFacts {

  private final FactSheet sheet;
  private final Case of;
  private int files;

  /**
   * @param files how many files the job has before the first call
   */
  ProgramFacts(FactSheet sheet, int files) {
    this.sheet = sheet;
    this.of = sheet.of();
    this.files = files;
  }

  void lay(Program program) {
    List<Step> steps = program.steps();
    Client client = sheet.job().client();
    boolean stated = client.cloaking().known() || program.securesCom();
    boolean resumes = program.calls(Method.RESUME) || resumedLater();
    sheet.add(new ProgramOf(of, steps.size(), resumes, stated, program.at()));
    client(client);
    for (int i = 0; i < steps.size(); i++) {
      lay(i, steps.get(i));
      if (steps.get(i).action() instanceof Call.AddFiles added && !steps.get(i).sometimes()) {
        files += added.files().size();
      }
    }
    if (program.calls(Method.SET_HELPER_TOKEN)) {
      sheet.add(new TokenHeld(of), program.at());
    }
  }

  private boolean resumedLater() {
    return sheet.scenario().timeline().stream()
        .anyMatch(event -> event instanceof Event.Called c && c.resumes(sheet.job().name()));
  }

  /** What the job states of COM's security, as the calls that would make it so. */
  private void client(Client client) {
    Cloaking cloaking = client.cloaking().orElse(Cloaking.NONE);
    var level = client.impersonationLevel().value();
    if (client.cloaking().known() || level != null) {
      sheet.add(
          new SecurityInitialized(of, -1, level, cloaking.complete(), client.cloaking().at()));
    }
    if (cloaking == Cloaking.MANAGER_ONLY) {
      sheet.add(new BlanketSet(of, -1, Pointer.MANAGER, level, true, client.cloaking().at()));
    }
  }

  /** Lays one step; the timeline's calls come after those of the program. */
  void lay(int index, Step step) {
    sheet.around(step.at());
    if (step.sometimes() && step.action() instanceof Call call) {
      sheet.add(new CalledSometimes(of, index, call.method(), step.at()));
      sheet.add(new Unclear(of, index, call.method(), "", step.at()));
    } else if (step.action() instanceof Preparation preparation) {
      prepare(index, preparation, step);
    } else if (step.action() instanceof Call call) {
      called(index, call, step);
      arguments(index, call, step);
      costs(index, call, step);
    }
  }

  private void costs(int index, Call call, Step step) {
    if (call instanceof Call.SetProperty set && set.property().equals(CostMask.PROPERTY)) {
      CostMask.parse(set.value())
          .ifPresent(mask -> sheet.add(new OwnCosts(of, index, mask, set.value(), step.at())));
    }
  }

  private void called(int index, Call call, Step step) {
    Account as = step.as().map(sheet::account).orElse(null);
    sheet.add(
        new Called(
            of,
            index,
            call.method(),
            call instanceof Call.QueryInterface asked ? asked.iface() : "",
            as == null ? "" : as.name(),
            as == null ? AccountKind.USER : as.kind(),
            step.elevated(),
            step.at()));
  }

  private void arguments(int index, Call call, Step step) {
    if (call instanceof Call.Unclear unclear) {
      sheet.add(new Unclear(of, index, unclear.method(), unclear.written(), step.at()));
    } else if (call instanceof Call.SetNotifyCmdLine set) {
      sheet.add(new NotifyCommand(of, index, set.program(), set.parameters()));
    } else if (call instanceof Call.SetTime set) {
      sheet.add(new TimeSet(of, index, set.method(), set.time().toSeconds(), step.at()));
    } else if (call instanceof Call.QueryInterface asked) {
      sheet.add(new Asked(of, index, asked.pointer(), asked.iface()));
    } else if (call instanceof Call.EnumJobs listed) {
      sheet.add(new JobsListed(of, index, listed.allUsers()));
    } else if (call instanceof Call.SetCredentials set) {
      sheet.add(
          new CredentialsSet(
              of, index, set.credential().target(), set.credential().scheme(), set.credential()));
    } else if (call instanceof Call.RemoveCredentials removed) {
      sheet.add(new CredentialsRemoved(of, index, removed.target(), removed.scheme()));
    } else if (call instanceof Call.SetClientCertificate set) {
      sheet.add(new CertificateSet(of, index, set.certificate()));
    } else if (call instanceof Call.SetRemoteName set) {
      renamed(index, set.file(), set.name(), step);
    } else if (call instanceof Call.ReplaceRemotePrefix set) {
      replaced(index, set, step);
    } else if (call instanceof Call.GetProperty read) {
      sheet.add(new PropertyRead(of, index, read.property(), step.at()));
    } else if (call instanceof Call.SetNumber set) {
      number(index, set, step);
    } else if (call instanceof Call.SetProperty set) {
      sheet.add(
          new PropertySet(of, index, sheet.later(index), set.property(), set.value(), step.at()));
    } else if (call.method() == Method.SET_NOTIFY_INTERFACE) {
      String answers = call instanceof Call.SetText set ? set.text() : "";
      sheet.add(new NotifyCallback(of, index, answers, step.at()));
    } else if (call instanceof Call.SetText set && set.method() == Method.SET_HTTP_METHOD) {
      sheet.add(
          new HttpMethod(of, index, sheet.later(index), set.text(), sheet.job().type(), step.at()));
    }
    others(index, call);
  }

  private void others(int index, Call call) {
    if (call instanceof Call.CreateJob created) {
      text(index, call.method(), created.displayName());
    } else if (call instanceof Call.SetText set) {
      text(index, call.method(), set.text());
    } else if (call instanceof Call.Null nothing) {
      sheet.add(new TextSet(of, index, nothing.method(), "", false));
    } else if (call instanceof Call.NoSuchValue bad) {
      Undefined value = bad.value();
      sheet.add(new NoSuchValue(of, index, bad.method(), value.setting(), value.value()));
    } else if (call instanceof Call.SetProxySettings set) {
      ProxyList list = new ProxyList(set.settings().list(), set.settings().bypass());
      sheet.add(new ProxySet(of, index, set.settings().usage(), list));
    } else if (call instanceof Call.SetCustomHeaders set) {
      sheet.add(new HeadersSet(of, index, set.headers()));
    } else if (call instanceof Call.SetReplyFileName set) {
      sheet.add(new ReplyFileSet(of, index, set.name()));
    } else if (call instanceof Call.RequestFileRanges asked) {
      sheet.add(new RangesAsked(of, index, asked.file().index(), asked.ranges()));
    } else if (call instanceof Call.AddFiles added) {
      int position = files;
      for (JobFile file : added.files()) {
        boolean ranges = file.rangesAt().stated();
        sheet.add(new FileAdded(of, index, position++, file.remote(), file.local(), ranges));
      }
    }
  }

  private void text(int index, Method method, String text) {
    sheet.add(new TextSet(of, index, method, text, true));
  }

  private void renamed(int index, JobFile file, RemoteName after, Step step) {
    sheet.add(
        new RemoteNameSet(
            of,
            index,
            file.index(),
            file.remote(),
            after,
            sheet.server(file).name(),
            sheet.server(file.from(after)).name(),
            step.at()));
  }

  private void replaced(int index, Call.ReplaceRemotePrefix set, Step step) {
    List<JobFile> matching = set.files().stream().filter(set::concerns).toList();
    String prefix = set.before().toLowerCase(Locale.ROOT);
    long anyCase =
        set.files().stream()
            .filter(each -> each.remote().text().toLowerCase(Locale.ROOT).startsWith(prefix))
            .count();
    sheet.add(
        new PrefixReplaced(
            of,
            index,
            set.before(),
            set.after(),
            matching.size(),
            prefix.isEmpty() ? 0 : (int) anyCase - matching.size(),
            step.at()));
    matching.forEach(file -> renamed(index, file, set.renamed(file), step));
  }

  private void number(int index, Call.SetNumber set, Step step) {
    sheet.add(new NumberSet(of, index, set.method(), set.number(), step.at()));
    if (set.method() == Method.SET_HELPER_TOKEN_FLAGS) {
      boolean localFile = (set.number() & HelperToken.LOCAL_FILE) != 0;
      boolean network = (set.number() & HelperToken.NETWORK) != 0;
      sheet.add(new TokenFlagsSet(of, index, localFile, network, step.at()));
    }
  }

  private void manager(int index, String name, Step step) {
    String version = name.substring("BackgroundCopyManager".length());
    int dot = version.indexOf('_');
    sheet.add(
        new ManagerMade(
            of,
            index,
            name,
            dot < 0 ? 1 : Integer.parseInt(version.substring(0, dot)),
            dot < 0 ? 0 : Integer.parseInt(version.substring(dot + 1)),
            step.at()));
  }

  private void prepare(int index, Preparation preparation, Step step) {
    if (preparation instanceof Preparation.InitializeSecurity set) {
      sheet.add(new SecurityInitialized(of, index, set.level(), set.cloaking(), step.at()));
    } else if (preparation instanceof Preparation.SetBlanket set) {
      sheet.add(new BlanketSet(of, index, set.pointer(), set.level(), set.cloaking(), step.at()));
    } else if (preparation instanceof Preparation.ReadIeProxy) {
      String as = step.as().map(name -> sheet.account(name).name()).orElse("");
      sheet.add(new IeProxyRead(of, index, as, step.at()));
    } else if (preparation instanceof Preparation.CreateManager made) {
      manager(index, made.name(), step);
    } else if (preparation instanceof Preparation.LogonUser logon) {
      String account = sheet.account(logon.account()).name();
      sheet.add(new UserLoggedOn(of, index, account, logon.type(), step.at()));
    } else if (preparation instanceof Preparation.Reset reset) {
      sheet.add(new JobsReset(of, index, reset.allUsers(), step.elevated(), step.at()));
    } else if (preparation instanceof Preparation.WaitFor wait) {
      sheet.add(new Waits(of, index, wait.states(), wait.bounded(), step.at()));
    } else if (preparation instanceof Preparation.Transfer run) {
      sheet.add(new TransferRun(of, index, run.tool(), step.at()));
    } else if (preparation instanceof Preparation.Ambiguous) {
      sheet.add(new AmbiguousName(of, index, step.at()));
    } else if (preparation instanceof Preparation.SetStartType set) {
      sheet.add(new StartTypeSet(of, index, set.disabled(), step.at()));
    } else if (preparation instanceof Preparation.ShowPassword shown) {
      sheet.add(new PasswordShown(of, index, shown.account(), step.at()));
    } else if (preparation instanceof Preparation.Habit habit) {
      sheet.add(new Habit(of, index, habit.kind(), habit.written(), step.at()));
    } else if (preparation instanceof Preparation.TestExitCode) {
      sheet.add(new ExitCodeTested(of, index, step.at()));
    } else if (preparation instanceof Preparation.Misuse misuse) {
      sheet.add(
          new Misused(of, index, misuse.message(), misuse.help(), misuse.unknown(), step.at()));
    } else if (preparation instanceof Preparation.SetIeProxy set) {
      sheet.add(
          new IeProxySet(
              of,
              index,
              set.account(),
              AccountName.kind(set.account()),
              set.usage(),
              set.list(),
              set.bypass(),
              set.connection(),
              step.elevated(),
              step.at()));
    }
  }
}
