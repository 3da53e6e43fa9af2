rem bitswise: as LocalSystem
bitsadmin /transfer nightly http://files.contoso.com/p.cab p.cab
rem Größe
