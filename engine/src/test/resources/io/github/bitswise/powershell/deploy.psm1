using namespace System.IO
enum Level { Low; High }
function Save-Item {
  [CmdletBinding(SupportsShouldProcess)]
  param([Alias('u')][uri[]]$Url, [pscredential]$Credential = [pscredential]::Empty)
  begin { $list = New-Object System.Collections.ArrayList }
  process {
    foreach ($each in $Url) {
      [void]$list.Add((Split-Path -Path $each -Leaf))
      if (-not $each -or ($each.Host -notmatch '^files\.')) { continue }
      Start-BitsTransfer $each "$PSScriptRoot\$([Path]::GetFileName($each))" -Credential:$Credential
    }
  }
  end { return , $list }
}
filter Only { if ($_ -gt 2) { $_ } }
Set-Alias -Name si2 -Value Save-Item
Invoke-Command -ComputerName web1, web2 -ScriptBlock {
  param($u, [int]$n = 0x10)
  Import-Module BitsTransfer; for ($i = 0; $i -lt $n; $i++) { Get-BitsTransfer -AllUsers }
} -ArgumentList 'x', (2 * 3)
$action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument '-NoProfile -Command "Get-BitsTransfer"'
$null = Register-ScheduledTask -TaskName 'feed' -Action $action -User 'SYSTEM'
$table = @{ 'a b' = 1; c = @(1; 2); d = { param($x) $x } ; e = if ($true) { 1 } else { 2 } }
Export-ModuleMember -Function Save-Item -Alias *
