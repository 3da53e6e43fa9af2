package io.github.bitswise.answer;

import java.util.List;

/**
 * A resource that is opened as somebody else than before, or a request that takes another way.
 *
 * @param resource as in {@link IdentityUse}, or {@link #ROUTE} for the way of the requests
 * @param target the path, host, account or remote name
 * @param from as whom or through what before; empty where it was not used
 * @param to the same from now on
 * @param because ids of behaviours
 */
public record Change(String resource, String target, String from, String to, List<String> because) {

  /** Through which proxy requests go, or direct. */
  public static final String ROUTE = "route";
}
