# bitswise: as LocalSystem
Start-BitsTransfer http://feed.contoso.com/a.cab C:\drop\a.cab -Credential $c -Authentication Negotiate
# Größe
