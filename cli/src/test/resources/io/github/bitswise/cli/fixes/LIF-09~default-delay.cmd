rem bitswise: as LocalSystem
bitsadmin /setnoprogresstimeout nightly 300
rem Größe
