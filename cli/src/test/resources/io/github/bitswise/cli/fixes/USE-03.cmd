rem bitswise: as LocalSystem
bitsadmin /transfer tools http://files.contoso.com/my%20tools.zip C:\tools\t.zip
rem Größe
