@echo off
rem bitswise: as CONTOSO\ann
rem bitswise: machine machine.yaml

bitsadmin /util /setieproxy LOCALSYSTEM MANUAL_PROXY proxy.contoso.com:8080 >nul
rem Größe
