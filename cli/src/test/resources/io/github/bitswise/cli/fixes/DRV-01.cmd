@echo off
rem bitswise: as LocalSystem
rem bitswise: machine machine.yaml

bitsadmin /create nightly
bitsadmin /addfile nightly http://files.contoso.com/p.cab "Z:\in box\p.cab"   
bitsadmin /resume nightly
rem Größe
