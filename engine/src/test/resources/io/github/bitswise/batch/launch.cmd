@if not defined DEBUG echo off
set TASK=Fetch updates
set CMD=cmd /c "bitsadmin /transfer up https://up.example/a C:\up\a.bin && echo ok"
schtasks /create /f /tn "%TASK%" /sc daily /st 03:00 /ru SYSTEM /rl HIGHEST /tr "\"%ComSpec%\" /c bitsadmin /reset"
schtasks /create /tn other /tr "'C:\Program Files\t.exe' \"a b\"" /ru "NT AUTHORITY\NETWORK SERVICE" /it
psexec \\pc01 -accepteula -s -i 1 cmd /c "bitsadmin /list /allusers"
runas /user:CONTOSO\ann "bitsadmin /create mine"
start "fetch" /b /d C:\ /wait %CMD%
%ComSpec% /v:on /s /c "set A=1& bitsadmin /resume !A! | find "resumed" || exit 3"
forfiles /p C:\up /m *.bin /c "cmd /c bitsadmin /addfile up https://up.example/@file @path"
wmic process call create "bitsadmin /list"
at 23:00 bitsadmin /reset
powershell -NoProfile -Command "Start-BitsTransfer 'https://up.example/a' C:\up\a"
