# bitswise: as LocalSystem
Start-BitsTransfer "https://bücher.example/p.cab" C:\drop\p.cab
# Größe
