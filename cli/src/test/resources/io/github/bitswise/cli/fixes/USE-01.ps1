# bitswise: as CONTOSO\ann

Start-BitsTransfer http://files.contoso.com/p.cab C:\drop\p.cab -Prority Low
# Größe
