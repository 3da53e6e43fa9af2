# bitswise: as CONTOSO\ann
# bitswise: machine noranges.yaml

Start-BitsTransfer http://files.contoso.com/p.cab C:\drop\p.cab -Priority Low # cheap
# Größe
