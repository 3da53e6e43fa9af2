#requires -Modules BitsTransfer
<#
.SYNOPSIS
  Fetches what the shop needs.
#>
[CmdletBinding()]
param(
  [Parameter(Mandatory)][ValidateSet('north', 'south')][string]$Site,
  [string]$To = (Join-Path $env:ProgramData 'Shop'),
  [switch]$Wait
)
$base = "https://files.contoso.com/$Site"
$params = @{
  Source      = "$base/feed.zip"
  Destination = Join-Path -Path $To -ChildPath feed.zip
  DisplayName = 'feed {0:yyyy}' -f (Get-Date)
}
if ($Proxy) { $params.ProxyUsage = 'Override'; $params['ProxyList'] = 'http://px:3128' }
$jobs = @()
foreach ($name in 'a', "b`t$Site", @'
c
'@) {
  $jobs += Start-BitsTransfer -Source "$base/$name" -Destination $To\$name -Asynchronous
}
do {
  Start-Sleep -Seconds 5; $round++
  $busy = $jobs | Where-Object { $_.JobState -in 'Queued', 'Connecting', 'Transferring' }
} while ($busy -and $round -lt 100)
switch -Wildcard ($jobs[0].JobState) {
  'Trans*' { $jobs | Complete-BitsTransfer; break }
  { $_ -eq 'Error' } { Remove-BitsTransfer -BitsJob $jobs }
  default { Write-Warning "left in $($_)" }
}
try { Start-BitsTransfer @params -ErrorAction Stop }
catch [System.Exception] { throw "failed: $($_.Exception.Message)" }
finally { 1..3 | ForEach-Object { [void][Math]::Max($_, 2) } }
& bitsadmin.exe /list /allusers | Out-Null
