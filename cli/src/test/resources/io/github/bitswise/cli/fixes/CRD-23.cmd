@echo off
rem bitswise: as CONTOSO\ann
rem bitswise: machine asks.yaml

bitsadmin /create "nightly run"
bitsadmin /addfile "nightly run" http://files.contoso.com/p.cab C:\drop\p.cab
bitsadmin /resume "nightly run"
rem Größe
