Feature: Findings on the names and number of files

  Background:
    Given a machine that runs Windows 10 1809
    And there is no WPAD
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" can be reached without a proxy

  @FIL-01
  Scenario: A remote name of FTP
    Given LocalSystem creates a job that downloads "ftp://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule FIL-01 finds an error in "ftp://files.contoso.com/p.cab"

  @FIL-01
  Scenario: A remote name of HTTP
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule FIL-01 finds nothing

  Scenario: AddFile refuses FTP
    Given LocalSystem creates a job that downloads "ftp://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job is refused with E_INVALIDARG

  @FIL-07
  Scenario: An upload of two files
    Given LocalSystem creates a job that uploads "C:\logs\a.log" to "http://files.contoso.com/in/a.log"
    And the job also uploads "C:\logs\b.log" to "http://files.contoso.com/in/b.log"
    When bitswise checks it
    Then the rule FIL-07 finds an error in "http://files.contoso.com/in/b.log"

  @FIL-07
  Scenario: A download of two files
    Given LocalSystem creates a job that downloads "http://files.contoso.com/a.cab" to "C:\drop\a.cab"
    And the job also downloads "http://files.contoso.com/b.cab" to "C:\drop\b.cab"
    When bitswise checks it
    Then the rule FIL-07 finds nothing

  Scenario: AddFile refuses the second file of an upload
    Given LocalSystem creates a job that uploads "C:\logs\a.log" to "http://files.contoso.com/in/a.log"
    And the job also uploads "C:\logs\b.log" to "http://files.contoso.com/in/b.log"
    When bitswise predicts it
    Then the job is refused with BG_E_TOO_MANY_FILES

  @DRV-08
  Scenario: A relative local name
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "p.cab"
    When bitswise checks it
    Then the rule DRV-08 finds an error in "p.cab"

  @DRV-08
  Scenario: A full local name
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\p.cab"
    When bitswise checks it
    Then the rule DRV-08 finds nothing

  Scenario: AddFile refuses a relative local name
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "%TEMP%\p.cab"
    When bitswise predicts it
    Then the job is refused with E_INVALIDARG

  @DRV-09
  Scenario: A wildcard on a share
    Given NetworkService creates a job that downloads "\\nas\drop\*.cab" to "C:\drop\all.cab"
    When bitswise checks it
    Then the rule DRV-09 finds an error in "*.cab"

  @DRV-09
  Scenario: A query in a URL is no wildcard
    Given NetworkService creates a job that downloads "http://files.contoso.com/p.cab?v=2" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule DRV-09 finds nothing

  Scenario: AddFile refuses a wildcard
    Given NetworkService creates a job that downloads "\\nas\drop\*.cab" to "C:\drop\all.cab"
    When bitswise predicts it
    Then the job is refused with E_INVALIDARG

  Scenario: A background download from a server without ranges
    Given the server "http://files.contoso.com" serves no ranges
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise predicts it
    Then the job ends in ERROR with BG_E_INSUFFICIENT_RANGE_SUPPORT

  Scenario: A foreground download from a server without ranges
    Given the server "http://files.contoso.com" serves no ranges
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has the priority foreground
    When bitswise predicts it
    Then the job completes in TRANSFERRED
