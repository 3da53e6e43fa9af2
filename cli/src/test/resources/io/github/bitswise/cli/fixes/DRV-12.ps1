# bitswise: as LocalSystem
Start-BitsTransfer $url '\\?\C:\payload\p.cab'
# Größe
