package io.github.bitswise.bitstransfer;

import io.github.bitswise.script.Cmdlet;
import io.github.bitswise.script.Parameter;
import io.github.bitswise.script.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A cmdlet of the module, with the parameters of its newest release. */
public enum TransferCmdlet {
  START("Start-BitsTransfer", start()),
  GET(
      "Get-BitsTransfer",
      List.of(
          Parameter.at(0, "Name", "n"),
          Parameter.of("JobId", "id"),
          Parameter.flag("AllUsers", "all"))),
  SET("Set-BitsTransfer", set()),
  ADD_FILE(
      "Add-BitsFile", List.of(job(), Parameter.at(1, "Source"), Parameter.at(2, "Destination"))),
  SUSPEND("Suspend-BitsTransfer", List.of(job())),
  RESUME("Resume-BitsTransfer", List.of(job(), Parameter.flag("Asynchronous", "as"))),
  COMPLETE("Complete-BitsTransfer", List.of(job())),
  REMOVE("Remove-BitsTransfer", List.of(job()));

  private final String label;
  private final Signature signature;

  TransferCmdlet(String label, List<Parameter> parameters) {
    this.label = label;
    this.signature = Signature.of(parameters);
  }

  /** Its name. */
  public String label() {
    return label;
  }

  Signature signature() {
    return signature;
  }

  /** The cmdlet that a command is. */
  public static Optional<TransferCmdlet> of(Cmdlet command) {
    String name = command.plainName();
    return Arrays.stream(values())
        .filter(each -> each.label.toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  private static Parameter job() {
    return Parameter.at(0, "BitsJob", "b");
  }

  private static List<Parameter> start() {
    List<Parameter> all = new ArrayList<>();
    all.add(Parameter.at(0, "Source"));
    all.add(Parameter.at(1, "Destination"));
    all.add(Parameter.of("TransferType"));
    all.add(Parameter.flag("Asynchronous"));
    all.add(Parameter.flag("Suspended"));
    all.add(Parameter.of("Authentication"));
    all.add(Parameter.of("Credential"));
    all.add(Parameter.of("Description"));
    all.add(Parameter.of("DisplayName"));
    all.add(Parameter.of("HttpMethod"));
    all.add(Parameter.of("Priority"));
    all.add(Parameter.of("ProxyAuthentication"));
    all.add(Parameter.of("ProxyBypass"));
    all.add(Parameter.of("ProxyCredential"));
    all.add(Parameter.of("ProxyList"));
    all.add(Parameter.of("ProxyUsage"));
    all.addAll(both());
    return all;
  }

  private static List<Parameter> set() {
    List<Parameter> all = new ArrayList<>();
    all.add(job());
    all.add(Parameter.flag("SetOwnerToCurrentUser", "so"));
    all.add(Parameter.of("Authentication", "au"));
    all.add(Parameter.of("Credential", "cred"));
    all.add(Parameter.of("Description", "d"));
    all.add(Parameter.of("DisplayName", "dn"));
    all.add(Parameter.of("HttpMethod", "hm"));
    all.add(Parameter.of("Priority", "p"));
    all.add(Parameter.of("ProxyAuthentication", "pa"));
    all.add(Parameter.of("ProxyBypass", "pb"));
    all.add(Parameter.of("ProxyCredential", "pc"));
    all.add(Parameter.of("ProxyList", "pl"));
    all.add(Parameter.of("ProxyUsage", "pu"));
    all.addAll(both());
    return all;
  }

  private static List<Parameter> both() {
    return List.of(
        Parameter.flag("Dynamic"),
        Parameter.flag("CustomHeadersWriteOnly"),
        Parameter.of("TransferPolicy"),
        Parameter.of("ACLFlags"),
        Parameter.of("SecurityFlags"),
        Parameter.of("UseStoredCredential"),
        Parameter.of("RetryInterval"),
        Parameter.of("RetryTimeout"),
        Parameter.of("MaxDownloadTime"),
        Parameter.of("CustomHeaders"),
        Parameter.of("NotifyFlags"),
        Parameter.of("NotifyCmdLine"),
        Parameter.of("CertStoreLocation"),
        Parameter.of("CertStoreName"),
        Parameter.of("CertHash"));
  }
}
