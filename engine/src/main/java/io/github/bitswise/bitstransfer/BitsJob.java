package io.github.bitswise.bitstransfer;

import java.util.Locale;
import java.util.Set;

/** The object that the cmdlets give out for a job. */
public final class BitsJob {

  private static final Set<String> PROPERTIES =
      Set.of(
          "aclflags",
          "bytestotal",
          "bytestransferred",
          "certhash",
          "certstorelocation",
          "certstorename",
          "creationtime",
          "customheaders",
          "customheaderswriteonly",
          "description",
          "displayname",
          "dynamic",
          "errorcondition",
          "errorcontext",
          "errorcontextdescription",
          "errordescription",
          "filelist",
          "filestotal",
          "filestransferred",
          "httpmethod",
          "internalerrorcode",
          "jobid",
          "jobstate",
          "maxdownloadtime",
          "modificationtime",
          "notifycmdline",
          "notifyflags",
          "owneraccount",
          "owneraccountname",
          "ownersid",
          "priority",
          "proxybypasslist",
          "proxylist",
          "proxyusage",
          "retryinterval",
          "retrytimeout",
          "securityflags",
          "transfercompletiontime",
          "transferpolicy",
          "transfertype",
          "transienterrorcount",
          "usestoredcredential");

  /** What every object has. */
  private static final Set<String> OF_ALL =
      Set.of("count", "length", "psobject", "psbase", "psextended", "pstypenames");

  private BitsJob() {}

  /** Whether it has a property of this name. */
  public static boolean has(String property) {
    String name = property.toLowerCase(Locale.ROOT);
    return PROPERTIES.contains(name) || OF_ALL.contains(name);
  }
}
