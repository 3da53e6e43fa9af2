@echo off
rem bitswise: as CONTOSO\ann
rem bitswise: machine machine.yaml

bitsadmin /create nightly
bitsadmin /addfile nightly http://files.contoso.com/p.cab C:\drop\p.cab
bitsadmin /setproxysettings nightly OVERRIDE "a.contoso.com:80,b.contoso.com:80" NULL
bitsadmin /resume nightly
rem Größe
