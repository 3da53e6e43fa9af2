package io.github.bitswise.answer;

import java.util.List;

/**
 * A resource that is opened as somebody else than before, or a request that takes another way.
 *
 * @param resource as in {@link IdentityUse}, {@link #ROUTE} for the way of the requests, or {@link
 *     #NOTIFICATION}
 * @param target the path, host, account, remote name or event
 * @param from as whom or through what before; empty where it was not used
 * @param to the same from now on
 * @param because ids of behaviours
 */
public record Change(String resource, String target, String from, String to, List<String> because) {

  /** Who is told of the state that the job is in now. */
  public static final String NOTIFICATION = "notification";

  /** Through which proxy requests go, or direct. */
  public static final String ROUTE = "route";
}
