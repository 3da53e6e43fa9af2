rem bitswise: as LocalSystem
bitsadmin /setcredentials feed SERVER DIGEST NULL NULL
rem Größe
