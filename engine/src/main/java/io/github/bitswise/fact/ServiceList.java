package io.github.bitswise.fact;

import io.github.bitswise.machine.AccountKind;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.machine.IdentityKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The access list of a folder that names services. Whether they count turns on the job and on the
 * version of Windows; what counts becomes an {@link AccessList}.
 */
public record ServiceList(Case of, String endpoint, AccessList list) {

  /** The services that it names. */
  public List<String> services() {
    return list.principals().stream().filter(ServiceList::service).toList();
  }

  /** The first service that it names. */
  public String first() {
    return services().get(0);
  }

  /** Whether this service is among them. */
  public boolean names(String service) {
    String key = AccountName.key(service);
    return services().stream().anyMatch(each -> AccountName.key(each).equals(key));
  }

  /** Whether the account gets in without the SID of a service, or may. */
  public boolean open(String account) {
    return !without().refuses(account, IdentityKind.ACCOUNT);
  }

  /** The list where no service counts. */
  public AccessList without() {
    return with(list.principals().stream().filter(each -> !service(each)).toList());
  }

  /** The list where the service that the account works for counts. */
  public AccessList counted(String account) {
    List<String> principals = new ArrayList<>(list.principals());
    principals.add(account);
    return with(principals);
  }

  private AccessList with(List<String> principals) {
    return new AccessList(of, endpoint, List.copyOf(principals), list.directory(), list.at());
  }

  /** Whether the name is that of a service's own SID. */
  public static boolean service(String principal) {
    return AccountName.kind(principal) == AccountKind.VIRTUAL;
  }
}
