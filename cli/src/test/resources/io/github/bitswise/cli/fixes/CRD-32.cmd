@echo off
rem bitswise: as LocalSystem
rem bitswise: machine machine.yaml

bitsadmin /create nightly
bitsadmin /addfile nightly http://files.contoso.com/p.cab C:\drop\p.cab
bitsadmin /setcredentials nightly SERVER NTLM NULL NULL
bitsadmin /resume nightly
rem Größe
