@echo off
rem bitswise: as CONTOSO\ann
rem bitswise: machine noranges.yaml

bitsadmin /create nightly
bitsadmin /addfile nightly http://files.contoso.com/p.cab C:\drop\p.cab
bitsadmin /resume nightly
rem Größe
