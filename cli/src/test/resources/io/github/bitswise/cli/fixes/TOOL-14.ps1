# bitswise: as CONTOSO\ann
# bitswise: machine machine.yaml

function Get-It {
    $job = Start-BitsTransfer http://files.contoso.com/p.cab C:\drop\p.cab -Asynchronous -Priority Low
    # the rest
}
Get-It
# Größe
