# bitswise: as CONTOSO\ann
# bitswise: machine machine.yaml

Start-BitsTransfer C:\drop\p.cab http://files.contoso.com/in/p.cab
# Größe
