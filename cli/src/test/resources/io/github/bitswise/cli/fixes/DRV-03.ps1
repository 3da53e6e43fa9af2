# bitswise: as CONTOSO\ann
# bitswise: machine machine.yaml

Start-BitsTransfer -Source http://files.contoso.com/p.cab -Destination "Z:\p.cab"
# Größe
