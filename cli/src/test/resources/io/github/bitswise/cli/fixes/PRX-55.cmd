@echo off
rem bitswise: as LocalSystem
rem bitswise: machine machine.yaml

bitsadmin /create nightly
bitsadmin /addfile nightly \\nas\drop\p.cab C:\drop\p.cab
bitsadmin /setproxysettings nightly NO_PROXY
bitsadmin /resume nightly
rem Größe
