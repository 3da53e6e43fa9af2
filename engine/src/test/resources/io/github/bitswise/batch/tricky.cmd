@echo off & setlocal
@set "A=B" & @if defined A (bitsadmin /list) else bitsadmin /reset
;; bitsadmin /util /version
>"%TEMP%\jobs.txt" 2>&1 bitsadmin /list /verbose
if not "%~1"=="" if /i %~1 equ get (
  bitsadmin /create /download "a & b" ^
    && echo made ^
    || goto :no
) else if exist "%~f0" (@bitsadmin /info a & rem bitsadmin /dead
  for /l %%i in (1,1,3) do @(bitsadmin /addfile a http://a.example/%%i C:\%%i | find "a" >nul) && call bitsadmin /resume a
)
call :sub "bitsadmin /list" & "%SystemRoot%\System32\bitsadmin.exe" /complete a
for %%t in ("x y" z) do if not %%~t==z (call bitsadmin /cancel %%t)
echo bitsadmin /list ^& bitsadmin /list "& bitsadmin /list"
cmd /c bitsadmin /list
(bitsadmin /suspend a)&(bitsadmin /resume a)
exit /b
:sub this is no command
:: bitsadmin /dead
goto:eof
:no
bitsadmin.exe/reset
