# bitswise: as LocalSystem
Start-BitsTransfer "https://files.contoso.com/my files/p.cab" C:\drop\p.cab
# Größe
