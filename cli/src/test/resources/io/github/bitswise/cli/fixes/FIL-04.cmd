rem bitswise: as LocalSystem
bitsadmin /transfer nightly "https://files.contoso.com/my files/p.cab" C:\drop\p.cab
rem Größe
