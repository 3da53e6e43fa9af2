package io.github.bitswise.steps;

import io.cucumber.java.ParameterType;
import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.Outcome;
import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResults;
import io.github.bitswise.job.JobState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that sentences put in their gaps. */
public class Words {

  private static final String ACCOUNT =
      "LocalSystem|LocalService|NetworkService|NT SERVICE\\\\[^\\s\",]+|[A-Za-z0-9._-]+\\\\[A-Za-z0-9._$-]+";

  /** {@code LocalSystem}, {@code CONTOSO\ann}, {@code NT SERVICE\backup}. */
  @ParameterType(ACCOUNT)
  public String account(String name) {
    return name;
  }

  /** An account or what a resource sees in its place. */
  @ParameterType(
      ACCOUNT
          + "|the computer account|an anonymous user|nobody|somebody unknown|somebody unspecified")
  public String identity(String words) {
    return words;
  }

  /** How somebody is logged on so that the documentation always counts it. */
  @ParameterType("interactively|through Remote Desktop|by fast user switching")
  public String logon(String words) {
    return switch (words) {
      case "interactively" -> "interactive";
      case "through Remote Desktop" -> "rdp";
      default -> "fast-user-switching";
    };
  }

  /** How somebody is there who is not logged on interactively. */
  @ParameterType(
      "Run As|a scheduled task|Remote PowerShell|PowerShell Direct|WinRM|a service logon|a network logon")
  public String way(String words) {
    return switch (words) {
      case "a scheduled task" -> "batch";
      case "a service logon" -> "service";
      case "a network logon" -> "network";
      default -> words.toLowerCase(Locale.ROOT).replace(' ', '-');
    };
  }

  /** {@code Z:}. */
  @ParameterType("[A-Z]:")
  public String letter(String letter) {
    return letter;
  }

  /** {@code \\nas\drop}. */
  @ParameterType("\\\\\\\\[^\\s\"]+")
  public String share(String path) {
    return path;
  }

  /** {@code negotiate, ntlm} or {@code nothing}. */
  @ParameterType(
      "nothing|(?:basic|digest|ntlm|negotiate|passport)(?:, (?:basic|digest|ntlm|negotiate|passport))*")
  public Object schemes(String schemes) {
    return schemes.equals("nothing") ? "none" : list(schemes);
  }

  /** {@code negotiate}. */
  @ParameterType("basic|digest|ntlm|negotiate|passport")
  public String scheme(String scheme) {
    return scheme;
  }

  /** {@code server} or {@code proxy}. */
  @ParameterType("server|proxy")
  public String target(String target) {
    return target;
  }

  /** What a helper token is used for. */
  @ParameterType("the network and local files|the network|local files|nothing")
  public List<String> uses(String words) {
    return switch (words) {
      case "the network" -> List.of("network");
      case "local files" -> List.of("local-file");
      case "nothing" -> List.of();
      default -> List.of("local-file", "network");
    };
  }

  /** Where a client turned dynamic cloaking on. */
  @ParameterType("for the process|on every interface|on the manager alone|nowhere")
  public String cloaking(String words) {
    return switch (words) {
      case "for the process" -> "process";
      case "on every interface" -> "every-interface";
      case "on the manager alone" -> "manager-only";
      default -> "none";
    };
  }

  /** {@code preconfig}. */
  @ParameterType("preconfig|no-proxy|override|autodetect")
  public String usage(String usage) {
    return usage;
  }

  /** A state, as BG_JOB_STATE names it without prefix. */
  @ParameterType("[A-Z]+(?:_[A-Z]+)?")
  public JobState state(String name) {
    return JobState.valueOf(name);
  }

  /** An HRESULT by name, or by code if no header names it; {@code no error}. */
  @ParameterType("[A-Z][A-Z0-9_]*_[A-Z0-9_]+|0x[0-9A-Fa-f]{8}|no error")
  public String error(String name) {
    if (name.equals("no error")) {
      return "";
    }
    Optional<HResult> known = HResults.find(name);
    if (known.isEmpty() && !name.startsWith("0x")) {
      throw new IllegalArgumentException("no HRESULT is called " + name);
    }
    return known.map(HResult::code).orElse(name);
  }

  /** What becomes of a job. */
  @ParameterType("completes|fails|waits|is refused|is unknown|is unspecified")
  public Outcome outcome(String words) {
    return Outcome.valueOf(words.replace("is ", "").toUpperCase(Locale.ROOT));
  }

  /** What an answer rests on. */
  @ParameterType("documented|inferred|contradicted")
  public Basis basis(String word) {
    return Basis.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** {@code "proxy.contoso.com:8080"}, direct, unknown, unspecified. */
  @ParameterType("\"[^\"]*\"|direct|unknown|unspecified|not applicable")
  public String route(String words) {
    return words.replace("\"", "").replace("not applicable", "not-applicable");
  }

  /** {@code HLP-29}: a rule or a behaviour. */
  @ParameterType("[A-Z]+-[0-9]+")
  public String id(String id) {
    return id;
  }

  /** {@code an error}, {@code a warning}, {@code an info}. */
  @ParameterType("an error|a warning|an info")
  public String severity(String words) {
    return words.substring(words.indexOf(' ') + 1).toUpperCase(Locale.ROOT);
  }

  static List<String> list(String words) {
    return Arrays.stream(words.split(",")).map(String::strip).toList();
  }
}
