#requires -Version 7.3
using namespace System.IO
function Get-Feed {
  [CmdletBinding()]
  # A remark between attributes and parameters.
  [OutputType([string[]])]
  param([Parameter(Mandatory)][ValidatePattern('^[a-z]+$')] [string]$Name)
  $url = $Name ? "https://feeds.example/$Name" : (Get-Default)
  Start-BitsTransfer -Source $url -Destination "$env:TEMP\$($Name.Split('/')[-1])"
}
class Mirror : System.IDisposable {
  hidden [string] $Root = (Join-Path $HOME mirror)
  static [int] $Count = 0
  Mirror([string] $root) : base() { $this.Root = $root }
  [void] Fetch([string[]] $urls) {
    foreach ($each in $urls) { Start-BitsTransfer $each $this.Root -Asynchronous | Out-Null }
  }
  [void] Dispose() { Get-BitsTransfer -Name $this.Root | Remove-BitsTransfer }
}
$texts = data {
  ConvertFrom-StringData @'
    one = Start-BitsTransfer
'@
}
$job = Start-BitsTransfer -Source $texts.one -Destination C:\a `
  -DisplayName "feed $(Get-Date -Format `"yyyy`") $(hostname)" -Asynchronous
$names = [Enum].GetProperty('Names'); $empty = [Array]::Empty[int]()
$list = $names.Where{ $_ -ne 'x' }.ForEach({ Get-Feed $_ })
$line = [Text.StringBuilder]::new().
  Append('a').
  Append((Get-Content .\b.txt -Raw))
if ($job.JobState -eq 'Transferred') { Complete-BitsTransfer $job } `
else { Suspend-BitsTransfer $job }
do { Start-Sleep 1 } until (($job | Get-BitsTransfer).JobState -in 'Error', 'Transferred')
switch -Regex ($job.JobState) { '^T' { Complete-BitsTransfer -BitsJob $job; break } default { throw } }
& "$env:SystemRoot\System32\bitsadmin.exe" /list 2>&1 | Select-String feed *>&1 > $null
bitsadmin /reset && bitsadmin /list || Write-Error 'none'
. $PSScriptRoot\more.ps1
trap [IOException] { Get-BitsTransfer -AllUsers | Remove-BitsTransfer; continue }
