rem bitswise: as LocalSystem
bitsadmin /setnotifycmdline nightly %SystemRoot%\System32\bitsadmin.exe "bitsadmin.exe /complete nightly"
bitsadmin /setnotifyflags nightly 4
rem Größe
