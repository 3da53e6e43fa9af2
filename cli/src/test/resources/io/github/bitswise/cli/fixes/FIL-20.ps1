# bitswise: as CONTOSO\ann
# bitswise: machine noranges.yaml

$job = Start-BitsTransfer http://files.contoso.com/p.cab C:\drop\p.cab -Asynchronous `
    -RetryInterval 60
# Größe
