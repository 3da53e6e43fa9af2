rem bitswise: as LocalSystem
bitsadmin /setminretrydelay nightly 2
rem Größe
