package io.github.bitswise.read;

import java.util.regex.Pattern;

/**
 * What a PowerShell script tells of itself as a whole.
 *
 * @param core whether it is for PowerShell 6 or later, where BITS cmdlets run in another process
 * @param connects whether it may open connections of its own, beside those of BITS
 */
record Surroundings(boolean core, boolean connects) {

  private static final Pattern CORE =
      Pattern.compile(
          "(?im)^#requires\\s[^\\n]{0,200}?-(?:version\\s+[67]|psedition\\s+core)"
              + "|\\A#![^\\n]{0,200}\\bpwsh\\b"
              + "|\\bimport-module\\b[^\\n]{0,200}\\s-usewindowspowershell\\b");

  private static final Pattern CONNECTS =
      Pattern.compile(
          "(?i)\\b(?:invoke-webrequest|invoke-restmethod|iwr|irm|curl|wget"
              + "|(?:net\\.)?webclient|httpclient|httpwebrequest|downloadfile|downloadstring"
              + "|(?:install|find|save|update|publish)-(?:module|package|packageprovider|script"
              + "|psresource)|choco|chocolatey|nuget)\\b");

  static Surroundings of(String text) {
    return new Surroundings(CORE.matcher(text).find(), CONNECTS.matcher(text).find());
  }
}
