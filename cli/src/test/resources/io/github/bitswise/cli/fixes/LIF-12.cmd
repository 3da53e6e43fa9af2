rem bitswise: as LocalSystem
bitsadmin /setnoprogresstimeout nightly 8640000
rem Größe
