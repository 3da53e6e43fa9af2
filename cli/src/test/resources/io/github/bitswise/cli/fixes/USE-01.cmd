rem bitswise: as LocalSystem
bitsadmin /lst
rem Größe
