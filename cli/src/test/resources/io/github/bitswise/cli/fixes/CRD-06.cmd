rem bitswise: as LocalSystem
bitsadmin /resume nightly
bitsadmin /setcredentials nightly SERVER NEGOTIATE NULL NULL
rem Größe
