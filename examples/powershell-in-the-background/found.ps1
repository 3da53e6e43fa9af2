# Fetches tonight's images; started by hand, and left alone.
# bitswise: as CONTOSO\ann
# bitswise: machine machine.yaml

[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12

$images = @{
    Source      = 'https://files.contoso.com/images/base.wim', 'https://files.contoso.com/images/office.wim'
    Destination = 'D:\images\base.wim', 'D:\images\office.wim'
    DisplayName = 'images'
}
$job = Start-BitsTransfer @images -Asynchronous -RetryInterval 30

while ($job.JobState -eq 'Transferring' -or $job.JobState -eq 'Connecting') {
    Start-Sleep -Seconds 10
}
Write-Host "done: $($job.StatusCode)"
