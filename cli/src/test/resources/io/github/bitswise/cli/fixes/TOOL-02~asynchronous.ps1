# bitswise: as LocalSystem
$job = Start-BitsTransfer http://files.contoso.com/p.cab C:\drop\p.cab -Asynchronous
# Größe
