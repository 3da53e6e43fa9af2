# bitswise: as LocalSystem
Start-BitsTransfer http://files.contoso.com/p.cab C:\drop\p.cab -Credential $credential -Authentication Ntlm
# Größe
