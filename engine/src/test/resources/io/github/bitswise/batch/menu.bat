@echo off
title Menu
:menu
cls
echo 1) list	2) reset	3) leave
set /p choice=Which? 
if "%choice%"=="" goto menu
if %choice%==1 (
	bitsadmin /list /allusers /verbose > "%TEMP%\bits.txt"
	more < "%TEMP%\bits.txt"
	goto menu
)
if %choice%==2 (bitsadmin /reset) & goto menu
if %choice% geq 3 goto item_%choice% 
goto menu
:item_3
exit /b 0
:item_4
set /a n=0, m=2
for /l %%n in (1,1,3) do (
	set /a n+=1
	for %%x in (a,b;c=d) do if not defined quiet echo %%n%%x !n!
)
call set "copy=%%n%%"
goto:eof
