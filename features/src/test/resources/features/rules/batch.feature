Feature: Findings in batch scripts

  Scenario: A script that does it right
    Given the batch script
      """
      @echo off
      setlocal
      set JOB=nightly
      bitsadmin /create %JOB%
      bitsadmin /addfile %JOB% https://files.contoso.com/p.cab "%~dp0p.cab"
      bitsadmin /setnoprogresstimeout %JOB% 3600
      bitsadmin /setminretrydelay %JOB% 60
      bitsadmin /resume %JOB%
      :wait
      timeout /t 10 /nobreak >nul
      bitsadmin /rawreturn /getstate %JOB% | findstr "TRANSFERRED ERROR" >nul || goto wait
      bitsadmin /complete %JOB%
      """
    And CONTOSO\ann runs the script
    When bitswise checks it
    Then no error and no warning is found
    And nothing but TOOL-33 is found

  Scenario: A script of which nothing is known but its commands
    Given the batch script
      """
      bitsadmin /create %TYPE% %N%
      bitsadmin /addfile %N% %URL% "%DEST%"
      bitsadmin /addfile %N% https://%HOST%/%FILE% "%TEMP%\%FILE%"
      bitsadmin /addfile %N% https://files.contoso.com/%FILE%?%TOKEN% "%TEMP%\%FILE%"
      bitsadmin /setproxysettings %N% OVERRIDE %PROXY% %BYPASS%
      bitsadmin /setcredentials %N% SERVER %SCHEME% %USER% %PASS%
      bitsadmin /setcustomheaders %N% "%HEADER%"
      bitsadmin /setdescription %N% "%DESC%"
      bitsadmin /setnotifycmdline %N% %PROG% "%PARAMS%"
      bitsadmin /setnotifyflags %N% %FLAGS%
      bitsadmin /setpriority %N% %PRI%
      bitsadmin /setnoprogresstimeout %N% %T%
      bitsadmin /setminretrydelay %N% %D%
      bitsadmin /sethelpertokenflags %N% %HF%
      bitsadmin /setsecurityflags %N% %SF%
      bitsadmin /setclientcertificatebyname %N% %L% %ST% %SUBJECT%
      bitsadmin /resume %N%
      bitsadmin /util /setieproxy %ACCOUNT% %MODE% %LIST%
      """
    And LocalSystem runs the script
    When bitswise checks it
    Then no error and no warning is found
    And nothing but TOOL-33 is found

  Scenario: A file that /transfer cannot add
    Given the batch script
      """
      bitsadmin /transfer nightly https://files.contoso.com/p.cab p.cab
      """
    And LocalSystem runs the script
    When bitswise predicts it
    Then the job is refused with E_INVALIDARG
    And it rests on TOOL-23
    And the rule TOOL-26 finds an error in "p.cab"

  @TOOL-25
  Scenario: A name that two jobs have
    Given the batch script
      """
      bitsadmin /create nightly
      bitsadmin /create nightly
      bitsadmin /addfile nightly https://files.contoso.com/p.cab C:\drop\p.cab
      bitsadmin /resume nightly
      """
    And CONTOSO\ann runs the script
    When bitswise checks it
    Then the rule TOOL-25 finds a warning in "nightly"

  @NTF-09
  Scenario: Parameters and no program
    Given the batch script
      """
      bitsadmin /create nightly
      bitsadmin /setnotifycmdline nightly NULL "/complete nightly"
      bitsadmin /addfile nightly https://files.contoso.com/p.cab C:\drop\p.cab
      bitsadmin /resume nightly
      """
    And CONTOSO\ann runs the script
    When bitswise checks it
    Then the rule NTF-09 says "no program"

  @LIF-51
  Scenario: A script that disables the service
    Given the batch script
      """
      sc config bits start= disabled
      bitsadmin /transfer tools http://files.contoso.com/t.zip C:\tools\t.zip
      """
    And LocalSystem runs the script
    Then the rule LIF-51 finds an error in "sc config bits start= disabled"
    And the job is refused with ERROR_SERVICE_DISABLED
    And it rests on LIF-51

  @LIF-51
  Scenario: A script that enables the service again
    Given the batch script
      """
      sc config bits start= disabled
      net stop bits
      sc config "bits" start= delayed-auto
      bitsadmin /transfer tools http://files.contoso.com/t.zip C:\tools\t.zip
      """
    And LocalSystem runs the script
    Then the rule LIF-51 finds nothing

  @USE-03
  Scenario: An escape with one percent sign
    Given the batch script
      """
      bitsadmin /transfer tools "http://files.contoso.com/my%20tools.zip" C:\tools\t.zip
      """
    Then the rule USE-03 finds an error in "my%20tools.zip"

  @USE-03
  Scenario: An escape with two percent signs
    Given the batch script
      """
      bitsadmin /transfer tools "http://files.contoso.com/my%%20tools.zip" C:\tools\t.zip
      bitsadmin /transfer other "http://files.contoso.com/%1/%2.zip" C:\tools\o.zip
      """
    Then the rule USE-03 finds nothing

  Scenario: A helper token of bitsadmin
    Given the batch script
      """
      bitsadmin /create nightly
      bitsadmin /sethelpertoken nightly CONTOSO\ann hunter22
      bitsadmin /sethelpertokenflags nightly 2
      bitsadmin /addfile nightly https://files.contoso.com/p.cab C:\drop\p.cab
      bitsadmin /resume nightly
      """
    And LocalSystem runs the script
    Then the rule TOOL-27 finds a warning in "CONTOSO\ann"
    And the rule HLP-03 finds nothing
    And the rule HLP-08 finds nothing

  Scenario: A helper token whose password is not in the script
    Given the batch script
      """
      bitsadmin /create nightly
      bitsadmin /sethelpertoken nightly %HELPER% %PW%
      bitsadmin /resume nightly
      """
    And LocalSystem runs the script
    Then the rule TOOL-27 finds nothing
