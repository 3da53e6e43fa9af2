# bitswise: as LocalSystem
# bitswise: machine machine.yaml

# to the share
Start-BitsTransfer -Source http://files.contoso.com/p.cab -Destination 'Z:\in box\p.cab' # bar
# Größe
