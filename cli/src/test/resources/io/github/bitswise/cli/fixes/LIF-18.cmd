rem bitswise: as CONTOSO\ann

bitsadmin /create nightly
bitsadmin /addfile nightly http://files.contoso.com/p.cab C:\drop\p.cab
bitsadmin /resume nightly
bitsadmin /complete nightly
rem Größe
