Feature: Findings on helper tokens

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And there is no WPAD
    And CONTOSO\ann has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" can be reached without a proxy
    And CONTOSO\ann is no administrator
    And CONTOSO\bob is logged on interactively
    And CONTOSO\bob is no administrator
    And CONTOSO\bob has no Internet Explorer proxy

  @ACC-40
  Scenario: The owner is logged off
    Given CONTOSO\ann is logged off
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When bitswise checks it
    Then the rule ACC-40 finds an error in "bob"

  @ACC-40
  Scenario: The owner is logged on
    Given CONTOSO\ann is logged on interactively
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When bitswise checks it
    Then the rule ACC-40 finds nothing

  @HLP-01
  Scenario: Windows Vista has no helper tokens
    Given a machine that runs Windows Vista SP2
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When bitswise checks it
    Then the rule HLP-01 finds an error in "bob"

  @HLP-01
  Scenario: Windows 7 has them
    Given a machine that runs Windows 7
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When bitswise checks it
    Then the rule HLP-01 finds nothing

  @HLP-09
  Scenario: NetworkService sets a helper token before 1607
    Given a machine that runs Windows 10 1511
    And NetworkService creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When bitswise checks it
    Then the rule HLP-09 finds an error in "bob"

  @HLP-09
  Scenario: LocalSystem is an administrator before 1607
    Given a machine that runs Windows 10 1511
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When bitswise checks it
    Then the rule HLP-09 finds nothing

  @HLP-11
  Scenario: NetworkService lends the token of an elevated administrator
    Given CONTOSO\bob is an elevated administrator
    And NetworkService creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When bitswise checks it
    Then the rule HLP-11 finds an error in "bob"

  @HLP-11
  Scenario: The administrator is not elevated
    Given CONTOSO\bob is an administrator who is not elevated
    And NetworkService creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When bitswise checks it
    Then the rule HLP-11 finds nothing

  @HLP-16
  Scenario: The token has no flags
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for nothing
    When bitswise checks it
    Then the rule HLP-16 finds a warning in "bob"

  @HLP-16
  Scenario: The token has one flag
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for local files
    When bitswise checks it
    Then the rule HLP-16 finds nothing

  @HLP-19
  Scenario: Nothing releases the helper's logon
    Given the server "http://files.contoso.com" asks for negotiate
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When bitswise checks it
    Then the rule HLP-19 finds an error in "network"

  @HLP-19
  Scenario: Implicit credentials release it
    Given the server "http://files.contoso.com" asks for negotiate
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    And the job has implicit negotiate credentials for the server
    When bitswise checks it
    Then the rule HLP-19 finds nothing

  @HLP-27
  Scenario: A token for local files next to implicit credentials
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for local files
    And the job has implicit negotiate credentials for the proxy
    When bitswise checks it
    Then the rule HLP-27 finds a warning in "local-file"

  @HLP-27
  Scenario: A token for the network as well
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network and local files
    And the job has implicit negotiate credentials for the proxy
    When bitswise checks it
    Then the rule HLP-27 finds nothing

  @HLP-29
  Scenario: A user's job carries a helper token
    Given CONTOSO\ann is logged on interactively
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When bitswise checks it
    Then the rule HLP-29 finds a warning in "bob"

  @HLP-29
  Scenario: A system account's job carries it
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When bitswise checks it
    Then the rule HLP-29 finds nothing

  @HLP-32
  Scenario: The helper is to log off
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When CONTOSO\bob logs off
    When bitswise checks it
    Then the rule HLP-32 finds a warning in "bob"

  @HLP-32
  Scenario: Somebody else is to log off
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When CONTOSO\ann logs off
    When bitswise checks it
    Then the rule HLP-32 finds nothing

  @HLP-35
  Scenario: The computer is to be restarted
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When the computer is restarted
    When bitswise checks it
    Then the rule HLP-35 finds a warning in "bob"

  @HLP-35
  Scenario: The token without flags is not missed after the restart
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for nothing
    When the computer is restarted
    When bitswise checks it
    Then the rule HLP-35 finds nothing

  @HLP-18
  Scenario Outline: The flags are <flags>
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob with the flags <flags>
    When bitswise checks it
    Then the rule HLP-18 finds an error in "<flags>"
    And the rule HLP-16 finds nothing
    And the job is unspecified
    And it rests on HLP-18
    And the answer is contradicted

    Examples:
      | flags |
      | 4     |
      | 5     |
      | 7     |

  @HLP-18
  Scenario: Both flags are set
    Given NetworkService creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob with the flags 3
    When bitswise checks it
    Then the rule HLP-18 finds nothing
    And the job completes in TRANSFERRED
    And the local file is opened as CONTOSO\bob
    And the server sees nobody

  Scenario Outline: A job that is transferred keeps its state when <who> logs off; the token is for <flags>
    Given CONTOSO\ann is logged on interactively
    And CONTOSO\ann creates a job that downloads "\\nas\drop\p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for <flags>
    And the job is in the state TRANSFERRED
    When <who> logs off
    Then the job completes in TRANSFERRED
    And the job ends in TRANSFERRED with no error
    And the remote file is opened as <remote>
    And the local file is opened as <local>

    Examples: Who completes it without the token is not documented (HLP-30, GAP-05)
      | who         | flags                       | remote      | local                |
      | CONTOSO\ann | the network                 | CONTOSO\bob | CONTOSO\ann          |
      | CONTOSO\ann | local files                 | CONTOSO\ann | somebody unspecified |
      | CONTOSO\ann | the network and local files | CONTOSO\bob | somebody unspecified |
      | CONTOSO\bob | local files                 | CONTOSO\ann | somebody unspecified |

  @HLP-41
  Scenario: The cmdlets are to set a helper token
    Given CONTOSO\ann is logged on interactively
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    And the job is made with powershell
    When bitswise checks it
    Then the rule HLP-41 finds an error in "bob"

  @HLP-41
  Scenario Outline: A helper token is set with <tool>
    Given NetworkService creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    And the job is made with <tool>
    When bitswise checks it
    Then the rule HLP-41 finds nothing
    And the job completes in TRANSFERRED

    Examples: HLP-40
      | tool      |
      | bitsadmin |
      | api       |

  @HLP-43
  Scenario: LocalSystem carries a helper token for the network
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When bitswise checks it
    Then the rule HLP-43 finds an info in "LocalSystem"

  @HLP-43
  Scenario Outline: On <windows> <owner> carries a helper token for <flags>
    Given a machine that runs <windows>
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for <flags>
    When bitswise checks it
    Then the rule HLP-43 finds nothing

    Examples:
      | windows         | owner          | flags                       |
      | Windows 10 1511 | LocalSystem    | the network                 |
      | Windows 10 1607 | NetworkService | the network                 |
      | Windows 10 1809 | LocalSystem    | local files                 |
      | Windows 10 1809 | LocalSystem    | the network and local files |

  @HLP-43
  Scenario: The helper is an administrator, whose token NetworkService may not lend
    Given CONTOSO\bob is an elevated administrator
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    When bitswise checks it
    Then the rule HLP-43 finds nothing

  Scenario Outline: Explicit <scheme> credentials answer the server before the helper does
    Given the server "http://files.contoso.com" asks for negotiate, ntlm
    And the server "http://files.contoso.com" lets in Everyone
    And NetworkService creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job has a helper token of CONTOSO\bob for the network
    And the job has implicit negotiate credentials for the server
    And the job has <scheme> credentials of "CONTOSO\svc" for the server
    When bitswise predicts it
    Then the server sees CONTOSO\svc
    And the job completes in TRANSFERRED
    And the answer is inferred

    Examples: The order of schemes that differ is not documented (HLP-44, GAP-08)
      | scheme    |
      | negotiate |
      | ntlm      |

  Scenario Outline: Explicit <scheme> credentials answer the proxy before the helper does
    Given the proxy "proxy.contoso.com:80" asks for negotiate, ntlm
    And the proxy "proxy.contoso.com:80" lets in Everyone
    And NetworkService creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job uses the proxies "proxy.contoso.com:80"
    And the job has a helper token of CONTOSO\bob for the network
    And the job has implicit negotiate credentials for the proxy
    And the job has <scheme> credentials of "CONTOSO\svc" for the proxy
    When bitswise predicts it
    Then the proxy sees CONTOSO\svc
    And the job completes in TRANSFERRED
    And the answer is inferred

    Examples: The order of schemes that differ is not documented (HLP-44, GAP-08)
      | scheme    |
      | negotiate |
      | ntlm      |
