@echo off
rem Run by the deployment agent at start-up.
rem bitswise: as LocalSystem
rem bitswise: machine machine.yaml

bitsadmin /util /setieproxy localsystem MANUAL_PROXY proxy.contoso.com:8080
bitsadmin /create agent
bitsadmin /addfile agent https://files.contoso.com/agent.msi Z:\agent.msi
bitsadmin /resume agent
if errorlevel 1 exit /b 1
