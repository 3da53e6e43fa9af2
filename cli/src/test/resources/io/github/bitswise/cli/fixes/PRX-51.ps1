# bitswise: as CONTOSO\ann
# bitswise: machine machine.yaml

Start-BitsTransfer http://files.contoso.com/p.cab C:\drop\p.cab -ProxyList proxy.contoso.com:8080 | Out-Null
# Größe
