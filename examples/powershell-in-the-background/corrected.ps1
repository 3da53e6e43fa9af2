# Fetches tonight's images; started by hand, and left alone.
# bitswise: as CONTOSO\ann
# bitswise: machine machine.yaml

$images = @{
    Source      = 'https://files.contoso.com/images/base.wim', 'https://files.contoso.com/images/office.wim'
    Destination = 'D:\images\base.wim', 'D:\images\office.wim'
    DisplayName = 'images'
}
$job = Start-BitsTransfer @images -Asynchronous -Priority Normal -RetryInterval 60 -RetryTimeout 28800

$deadline = (Get-Date).AddHours(10)
while ($job.JobState -notin 'Transferred', 'Error', 'Suspended' -and (Get-Date) -lt $deadline) {
    Start-Sleep -Seconds 10
}
if ($job.JobState -eq 'Transferred') {
    Complete-BitsTransfer $job
} else {
    Write-Warning "not fetched: $($job.ErrorDescription)"
    Remove-BitsTransfer $job
}
