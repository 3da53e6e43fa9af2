@echo off
rem Run by the deployment agent at start-up.
rem bitswise: as LocalSystem
rem bitswise: machine machine.yaml

bitsadmin /util /setieproxy localsystem MANUAL_PROXY proxy.contoso.com:8080 NULL
bitsadmin /create agent
bitsadmin /addfile agent https://files.contoso.com/agent.msi C:\deploy\agent.msi
bitsadmin /setnoprogresstimeout agent 3600
bitsadmin /resume agent

set tries=0
:wait
timeout /t 10 /nobreak >nul
set /a tries+=1
bitsadmin /info agent | findstr "TRANSFERRED" >nul && goto done
bitsadmin /info agent | findstr " ERROR CANCELLED" >nul && goto failed
if %tries% lss 500 goto wait

:failed
bitsadmin /cancel agent
exit /b 1

:done
bitsadmin /complete agent
