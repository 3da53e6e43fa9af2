rem bitswise: as CONTOSO\ann

bitsadmin /create /uplod nightly
rem Größe
