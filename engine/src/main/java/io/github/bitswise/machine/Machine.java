package io.github.bitswise.machine;

import io.github.bitswise.job.CostMask;
import io.github.bitswise.source.Known;
import io.github.bitswise.source.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The computer that a job runs on.
 *
 * @param bits the version of BITS, where it is not the one that came with Windows
 * @param domain the Windows domain; an empty optional: a workgroup
 * @param winHttpProxy what Proxycfg or {@code netsh winhttp} set; an empty optional: nothing
 * @param networkUp whether there is a network
 * @param wpad the proxy that detection finds; an empty optional: there is no WPAD
 * @param scripts what a configuration script answers, by its address; an empty optional: direct
 * @param volumes drive letters of local volumes, with colon
 * @param folders what is said of local folders
 * @param useLmCompat BITS's registry value; 2 where absent
 * @param lmCompatibilityLevel the LSA registry value
 * @param cost what the network costs: BITS_COST_STATE
 * @param power what of its power and use can hold jobs back
 * @param clock the hour and the day of the week
 * @param policies the group policies of BITS
 * @param jobsElsewhere how many jobs other than those of the scenario an account has, by {@link
 *     AccountName#key key}
 */
public record Machine(
    Known<WindowsVersion> windows,
    Known<BitsVersion> bits,
    Known<String> computer,
    Known<Optional<String>> domain,
    Known<Optional<String>> winHttpProxy,
    Known<Boolean> networkUp,
    Known<Optional<String>> wpad,
    Map<String, Optional<String>> scripts,
    Set<String> volumes,
    List<Folder> folders,
    Known<Integer> useLmCompat,
    Known<Integer> lmCompatibilityLevel,
    Known<CostMask> cost,
    Power power,
    Clock clock,
    Policies policies,
    Map<String, Integer> jobsElsewhere) {

  /** The same machine with or without network. */
  public Machine withNetwork(boolean up, Place at) {
    return copy(windows, computer, Known.stated(up, at));
  }

  /** The same machine under this name. */
  public Machine named(Known<String> name) {
    return copy(windows, name, networkUp);
  }

  /** The same machine with this version of Windows. */
  public Machine on(Known<WindowsVersion> version) {
    return copy(version, computer, networkUp);
  }

  private Machine copy(Known<WindowsVersion> version, Known<String> name, Known<Boolean> network) {
    return new Machine(
        version,
        bits,
        name,
        domain,
        winHttpProxy,
        network,
        wpad,
        scripts,
        volumes,
        folders,
        useLmCompat,
        lmCompatibilityLevel,
        cost,
        power,
        clock,
        policies,
        jobsElsewhere);
  }

  /** A machine of which nothing is known but the documented defaults. */
  public static Machine unknown() {
    return new Machine(
        Known.unknown(),
        Known.unknown(),
        Known.unknown(),
        Known.unknown(),
        Known.unknown(),
        Known.unknown(),
        Known.unknown(),
        Map.of(),
        Set.of("C:"),
        List.of(),
        Known.byDefault(2),
        Known.unknown(),
        Known.unknown(),
        Power.UNSAID,
        Clock.UNSAID,
        Policies.NONE,
        Map.of());
  }
}
