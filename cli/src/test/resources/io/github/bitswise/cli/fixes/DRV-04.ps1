# bitswise: as CONTOSO\ann
# bitswise: machine machine.yaml

Start-BitsTransfer Z:\p.cab C:\drop\p.cab
# Größe
