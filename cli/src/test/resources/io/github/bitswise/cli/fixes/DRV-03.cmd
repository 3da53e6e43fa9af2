@echo off
rem bitswise: as CONTOSO\ann
rem bitswise: machine machine.yaml

bitsadmin /create nightly
bitsadmin /addfile nightly http://files.contoso.com/p.cab Z:\p.cab
bitsadmin /resume nightly
rem Größe
