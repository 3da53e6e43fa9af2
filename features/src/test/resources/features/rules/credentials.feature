Feature: Findings on credentials

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And there is no WPAD
    And CONTOSO\ann has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" can be reached without a proxy
    And CONTOSO\ann is logged on interactively
    And CONTOSO\ann is no administrator
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\bob has no Internet Explorer proxy

  @CRD-13
  Scenario: Basic over http
    Given the server "http://files.contoso.com" asks for basic
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has basic credentials of "CONTOSO\svc" for the server
    When bitswise checks it
    Then the rule CRD-13 finds an error in "basic"

  @CRD-13
  Scenario: Basic over https
    Given the server "https://files.contoso.com" asks for basic
    And LocalSystem creates a job that downloads "https://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has basic credentials of "CONTOSO\svc" for the server
    When bitswise checks it
    Then the rule CRD-13 finds nothing

  @CRD-13
  Scenario: Basic on the way to the proxy
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has basic credentials of "CONTOSO\svc" for the proxy
    When bitswise checks it
    Then the rule CRD-13 finds a warning in "basic"

  @CRD-13
  Scenario: Negotiate on the way to the proxy
    Given CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has negotiate credentials of "CONTOSO\svc" for the proxy
    When bitswise checks it
    Then the rule CRD-13 finds nothing

  @CRD-15
  Scenario: Passport without a user
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit passport credentials for the server
    When bitswise checks it
    Then the rule CRD-15 finds an error in "passport"

  @CRD-15
  Scenario: Passport with a user
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has passport credentials of "svc@contoso.com" for the server
    When bitswise checks it
    Then the rule CRD-15 finds nothing

  @CRD-16
  Scenario: Digest without a user
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit digest credentials for the server
    When bitswise checks it
    Then the rule CRD-16 finds an error in "digest"

  @CRD-16
  Scenario: Digest with a user
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has digest credentials of "CONTOSO\svc" for the server
    When bitswise checks it
    Then the rule CRD-16 finds nothing

  @CRD-23
  Scenario: Nothing releases the logon
    Given the server "http://files.contoso.com" asks for negotiate
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule CRD-23 finds a warning in "http://files.contoso.com/p.cab"

  @CRD-23
  Scenario: Implicit credentials release it
    Given the server "http://files.contoso.com" asks for negotiate
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit negotiate credentials for the server
    When bitswise checks it
    Then the rule CRD-23 finds nothing

  @CRD-24
  Scenario: UseLMCompat is 0
    Given the registry value UseLMCompat is 0
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule CRD-24 finds a warning in "0"

  @CRD-24
  Scenario: UseLMCompat is 2
    Given the registry value UseLMCompat is 2
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule CRD-24 finds nothing

  @CRD-27
  Scenario: UseLMCompat is 1 in place of SetCredentials
    Given the registry value UseLMCompat is 1
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule CRD-27 finds a warning in "1"

  @CRD-27
  Scenario: UseLMCompat is 1 beside SetCredentials
    Given the registry value UseLMCompat is 1
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit negotiate credentials for the server
    When bitswise checks it
    Then the rule CRD-27 finds nothing

  @CRD-28
  Scenario: Credentials for the proxy reach the server
    Given the server "http://files.contoso.com" asks for negotiate
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit negotiate credentials for the proxy
    When bitswise checks it
    Then the rule CRD-28 finds a warning in "negotiate"

  @CRD-28
  Scenario: The server has credentials of its own
    Given the server "http://files.contoso.com" asks for negotiate
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit negotiate credentials for the proxy
    And the job has negotiate credentials of "CONTOSO\svc" for the server
    When bitswise checks it
    Then the rule CRD-28 finds nothing

  @CRD-31
  Scenario: LocalService and a server that asks
    Given the server "http://files.contoso.com" asks for negotiate
    And LocalService creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit negotiate credentials for the server
    When bitswise checks it
    Then the rule CRD-31 finds an error in "http://files.contoso.com/p.cab"

  @CRD-31
  Scenario: NetworkService and the same server
    Given the server "http://files.contoso.com" asks for negotiate
    And NetworkService creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit negotiate credentials for the server
    When bitswise checks it
    Then the rule CRD-31 finds nothing

  @CRD-31
  Scenario: LocalService writes to a share
    Given LocalService creates a job that downloads "http://files.contoso.com/p.cab" to "\\nas\drop\p.cab"
    When bitswise checks it
    Then the rule CRD-31 finds an error in "\\nas"

  @CRD-31
  Scenario: The share lets in anonymous users
    Given the share \\nas\drop lets in ANONYMOUS LOGON
    And LocalService creates a job that downloads "http://files.contoso.com/p.cab" to "\\nas\drop\p.cab"
    When bitswise checks it
    Then the rule CRD-31 finds nothing

  @CRD-32
  Scenario: Implicit NTLM of a system account
    Given the server "http://files.contoso.com" asks for ntlm
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit ntlm credentials for the server
    When bitswise checks it
    Then the rule CRD-32 finds an error in "ntlm"

  @CRD-32
  Scenario: Implicit Negotiate of a system account
    Given the server "http://files.contoso.com" asks for negotiate
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has implicit negotiate credentials for the server
    When bitswise checks it
    Then the rule CRD-32 finds nothing

  @CRD-34
  Scenario: A system account behind a proxy that asks
    Given LocalSystem has the Internet Explorer proxy "p1.contoso.com:8080"
    And the proxy "p1.contoso.com:8080" asks for negotiate
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxy settings preconfig
    When bitswise checks it
    Then the rule CRD-34 finds an error in "preconfig"

  @CRD-34
  Scenario: A system account behind a proxy that does not ask
    Given LocalSystem has the Internet Explorer proxy "p1.contoso.com:8080"
    And the proxy "p1.contoso.com:8080" asks for nothing
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule CRD-34 finds nothing

  @CRD-36
  Scenario: Credentials for a share
    Given LocalSystem creates a job that downloads "\\nas\drop\p.cab" to "C:\drop\p.cab"
    And the job has ntlm credentials of "CONTOSO\svc" for the server
    When bitswise checks it
    Then the rule CRD-36 finds a warning in "ntlm"

  @CRD-36
  Scenario: A second file comes from a web server
    Given LocalSystem creates a job that downloads "\\nas\drop\p.cab" to "C:\drop\p.cab"
    And the job also downloads "http://files.contoso.com/q.cab" to "C:\drop\q.cab"
    And the job has ntlm credentials of "CONTOSO\svc" for the server
    When bitswise checks it
    Then the rule CRD-36 finds nothing

  @CRD-23
  Scenario: A proxy that asks a user for a logon that nothing releases
    Given CONTOSO\ann is logged on interactively
    And CONTOSO\ann has the Internet Explorer proxy "proxy.contoso.com:8080"
    And the proxy "proxy.contoso.com:8080" asks for ntlm
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule CRD-23 finds a warning in "http://files.contoso.com/p.cab"
