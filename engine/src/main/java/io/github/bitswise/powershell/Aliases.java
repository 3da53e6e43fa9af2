package io.github.bitswise.powershell;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Other names of commands: those of PowerShell, and those of the script. */
final class Aliases {
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("%", "ForEach-Object"),
          Map.entry("foreach", "ForEach-Object"),
          Map.entry("?", "Where-Object"),
          Map.entry("where", "Where-Object"),
          Map.entry("select", "Select-Object"),
          Map.entry("sort", "Sort-Object"),
          Map.entry("measure", "Measure-Object"),
          Map.entry("tee", "Tee-Object"),
          Map.entry("iex", "Invoke-Expression"),
          Map.entry("icm", "Invoke-Command"),
          Map.entry("start", "Start-Process"),
          Map.entry("saps", "Start-Process"),
          Map.entry("sajb", "Start-Job"),
          Map.entry("rcjb", "Receive-Job"),
          Map.entry("wjb", "Wait-Job"),
          Map.entry("nsn", "New-PSSession"),
          Map.entry("etsn", "Enter-PSSession"),
          Map.entry("exsn", "Exit-PSSession"),
          Map.entry("echo", "Write-Output"),
          Map.entry("write", "Write-Output"),
          Map.entry("ipmo", "Import-Module"),
          Map.entry("ipcsv", "Import-Csv"),
          Map.entry("sv", "Set-Variable"),
          Map.entry("set", "Set-Variable"),
          Map.entry("gv", "Get-Variable"),
          Map.entry("nv", "New-Variable"),
          Map.entry("sal", "Set-Alias"),
          Map.entry("nal", "New-Alias"),
          Map.entry("sleep", "Start-Sleep"),
          Map.entry("sasv", "Start-Service"),
          Map.entry("spsv", "Stop-Service"),
          Map.entry("gcm", "Get-Command"),
          Map.entry("gc", "Get-Content"),
          Map.entry("cat", "Get-Content"),
          Map.entry("cd", "Set-Location"));

  private final Map<String, String> own = new HashMap<>();

  void set(String alias, String meaning) {
    own.put(alias.toLowerCase(Locale.ROOT), meaning);
  }

  /** The command that a name stands for. */
  String resolved(String name) {
    String current = name;
    for (int i = 0; i < 4; i++) {
      String key = current.toLowerCase(Locale.ROOT);
      String next = own.getOrDefault(key, USUAL.getOrDefault(key, current));
      if (next.equals(current)) {
        break;
      }
      current = next;
    }
    return current;
  }
}
