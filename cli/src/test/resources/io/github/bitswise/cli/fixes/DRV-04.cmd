@echo off
rem bitswise: as CONTOSO\ann
rem bitswise: machine machine.yaml

bitsadmin /create nightly
bitsadmin /addfile nightly Z:\p.cab C:\drop\p.cab & rem fetch
bitsadmin /resume nightly
rem Größe
