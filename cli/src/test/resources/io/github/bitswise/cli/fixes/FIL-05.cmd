rem bitswise: as LocalSystem
bitsadmin /transfer nightly "https://bücher.example/p.cab" C:\drop\p.cab
rem Größe
