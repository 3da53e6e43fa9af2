rem bitswise: as LocalSystem
bitsadmin /create nightly
bitsadmin /addfile nightly http://files.contoso.com/p.cab C:\drop\p.cab
rem Größe
