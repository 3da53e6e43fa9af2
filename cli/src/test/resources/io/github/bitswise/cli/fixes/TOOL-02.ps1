# bitswise: as CONTOSO\ann
# bitswise: machine limited.yaml

Start-BitsTransfer http://files.contoso.com/p.cab C:\drop\p.cab
# Größe
