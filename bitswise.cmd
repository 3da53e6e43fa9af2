@echo off
rem Starts the bitswise command of this checkout; builds it first where it is missing.
rem Standard output belongs to the command: what this file has to say goes to standard error.
rem Unlike ./bitswise it does not notice newer sources: build those with mvnw package.
setlocal EnableExtensions DisableDelayedExpansion

set "home=%~dp0"
set "home=%home:~0,-1%"
set "lib=%home%\cli\target\bitswise\lib"
set "jar=%lib%\bitswise.jar"
set "cache=%LOCALAPPDATA%\bitswise"

set "jdk=%JAVA_HOME%"
if defined jdk goto have_jdk
for %%J in (java.exe) do set "java=%%~$PATH:J"
if not defined java goto no_java
for %%J in ("%java%\..\..") do set "jdk=%%~fJ"
if exist "%jdk%\release" goto have_jdk
rem A java.exe that only leads to another one: ask it.
for /f "tokens=1,* delims== " %%A in ('java -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.home"') do set "jdk=%%B"
:have_jdk
set "java=%jdk%\bin\java.exe"
if not exist "%java%" goto no_java
if not exist "%jdk%\release" goto no_java
set "version="
for /f "usebackq tokens=1,2 delims==" %%A in ("%jdk%\release") do if "%%A"=="JAVA_VERSION" set "version=%%~B"
set "major=0"
for /f "delims=.+-" %%A in ("%version%") do set "major=%%A"
if %major% LSS 17 goto old_java

set "fast=-XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable"

if exist "%jar%" goto built
if not exist "%home%\target" md "%home%\target" 2>nul
if not exist "%home%\target" goto read_only
set "lock=%home%\target\bitswise.lock"
set "waited=0"
:wait
md "%lock%" 2>nul && goto locked
if exist "%jar%" goto built
if %waited%==0 echo bitswise: waiting for a build that another bitswise has begun 1>&2
set /a waited+=1
if %waited% GTR 900 goto stale
rem One second, also where standard input is not a console.
ping -n 2 127.0.0.1 >nul
goto wait
:locked
if exist "%jar%" goto unlock
echo bitswise: building the command in `%home%`; this is needed once and can take minutes 1>&2
set "JAVA_HOME=%jdk%"
pushd "%home%"
call "%home%\mvnw.cmd" -B -q -Dmaven.test.skip=true package -pl cli -am 1>&2 <nul
set "failed=%ERRORLEVEL%"
popd
if not "%failed%"=="0" goto build_failed
:unlock
rd "%lock%" 2>nul

:built
rem Classes loaded beforehand, by JDK and build. The JDK checks them again: wrong ones are not used.
set "option="
if not defined LOCALAPPDATA goto start
for %%F in ("%jar%") do set "key=%version%-%%~zF-%%~tF"
for %%F in ("%jdk%\lib\modules") do set "key=%key%-%%~zF"
set "key=%key: =%"
set "key=%key:/=%"
set "key=%key::=%"
set "archive=%cache%\java%key%.archive"
set "use=-XX:SharedArchiveFile"
set "make=-XX:ArchiveClassesAtExit"
if %major% GEQ 24 set "use=-XX:AOTCache"
if %major% GEQ 25 set "make=-XX:AOTCacheOutput"
rem 24 needs two steps: not worth it here.
if %major%==24 goto start
if exist "%archive%" goto use_archive
if exist "%archive%.none" goto start
if not exist "%cache%" md "%cache%" 2>nul
set "new=%cache%\new-%RANDOM%%RANDOM%"
"%java%" %fast% "%make%=%new%" -jar "%jar%" check --format json "%home%\examples" >nul 2>nul <nul
if not exist "%new%" goto no_archive
"%java%" %fast% "%use%=%new%" -jar "%jar%" --version >nul 2>nul <nul
if errorlevel 1 goto no_archive
del /q "%cache%\java*.archive" 2>nul
move /y "%new%" "%archive%" >nul 2>nul
if not exist "%archive%" goto start
:use_archive
set option="%use%=%archive%"
goto start
:no_archive
del /q "%new%" 2>nul
2>nul (type nul >"%archive%.none")

:start
"%java%" %fast% %option% -jar "%jar%" %*
exit /b %ERRORLEVEL%

:no_java
echo bitswise: there is no Java in JAVA_HOME or on the PATH; bitswise needs Java 17 or newer: install a JDK or set JAVA_HOME 1>&2
exit /b 2
:old_java
echo bitswise: "%java%" is Java %version%; bitswise needs Java 17 or newer: install one or set JAVA_HOME to it 1>&2
exit /b 2
:read_only
echo bitswise: the command is not built and "%home%" cannot be written; build it where it can be 1>&2
exit /b 2
:stale
echo bitswise: another bitswise seems to be building; if not, remove "%lock%" 1>&2
exit /b 2
:build_failed
rd "%lock%" 2>nul
echo bitswise: the build failed, see above 1>&2
exit /b 2
