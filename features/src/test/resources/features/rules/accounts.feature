Feature: Findings on accounts and logons

  Background:
    Given a machine that runs Windows 10 1809
    And the machine is joined to CONTOSO as PC01
    And there is no WPAD
    And CONTOSO\ann has no Internet Explorer proxy
    And the server "http://files.contoso.com" asks for nothing
    And the server "http://files.contoso.com" can be reached without a proxy

  @ACC-02
  Scenario: A service runs under an ordinary account
    Given a service runs under the user account CONTOSO\svc
    And CONTOSO\svc creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-02 finds an error in "svc"

  @ACC-02
  Scenario: A service runs as NetworkService
    Given NetworkService creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-02 finds nothing

  @ACC-07
  Scenario: A user's job is to survive the log-off of that user
    Given CONTOSO\ann is logged on interactively
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When CONTOSO\ann logs off
    When bitswise checks it
    Then the rule ACC-07 finds a warning in "ann"

  @ACC-07
  Scenario: The job of a system account outlives the same log-off
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When CONTOSO\ann logs off
    When bitswise checks it
    Then the rule ACC-07 finds nothing

  @ACC-10
  Scenario: Remote PowerShell before 1607
    Given a machine that runs Windows 10 1511
    And CONTOSO\ann is there only through Remote PowerShell
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-10 finds an error in "ann"

  @ACC-10
  Scenario: Remote PowerShell from 1607 on
    Given a machine that runs Windows 10 1607
    And CONTOSO\ann is there only through Remote PowerShell
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-10 finds nothing

  @ACC-11
  Scenario: The owner is there only through Run As
    Given CONTOSO\ann is there only through Run As
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-11 finds an error in "ann"

  @ACC-11
  Scenario: The owner is logged on by fast user switching
    Given CONTOSO\ann is logged on by fast user switching
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-11 finds nothing

  @ACC-12
  Scenario: A task that runs whether the user is logged on or not
    Given CONTOSO\ann is there only through a scheduled task
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-12 finds an error in "ann"

  @ACC-12
  Scenario: A task that runs only when the user is logged on
    Given CONTOSO\ann is logged on interactively
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-12 finds nothing

  @ACC-16
  Scenario: The owner comes in through PowerShell Direct
    Given CONTOSO\ann is there only through PowerShell Direct
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-16 finds an error in "ann"

  @ACC-16
  Scenario: The owner comes in through Remote PowerShell
    Given CONTOSO\ann is there only through Remote PowerShell
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-16 finds nothing

  @ACC-17
  Scenario: The impersonated user owns the job
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking for the process
    When bitswise checks it
    Then the rule ACC-17 finds a warning in "ann"

  @ACC-17
  Scenario: The service impersonates nobody
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates nobody
    When bitswise checks it
    Then the rule ACC-17 finds nothing

  @ACC-18
  Scenario: Nothing is cloaked
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking nowhere
    When bitswise checks it
    Then the rule ACC-18 finds an error in "ann"

  @ACC-18
  Scenario: The process is cloaked
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking for the process
    When bitswise checks it
    Then the rule ACC-18 finds nothing

  @ACC-20
  Scenario: The manager alone is cloaked
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking on the manager alone
    When bitswise checks it
    Then the rule ACC-20 finds an error in "ann"

  @ACC-20
  Scenario: Every pointer is cloaked
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking on every interface
    When bitswise checks it
    Then the rule ACC-20 finds nothing

  @ACC-21
  Scenario: Every pointer is cloaked by hand
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking on every interface
    When bitswise checks it
    Then the rule ACC-21 finds an info in "ann"

  @ACC-21
  Scenario: The process is cloaked at once
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking for the process
    When bitswise checks it
    Then the rule ACC-21 finds nothing

  @ACC-13
  Scenario Outline: <owner> uses the cmdlets in a process that is not interactive
    Given <logon>
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is made with powershell
    When bitswise checks it
    Then the rule ACC-13 finds a warning in "powershell"
    And the job is unspecified
    And it rests on ACC-13

    Examples:
      | owner          | logon                                               |
      | LocalSystem    | CONTOSO\ann is logged on interactively              |
      | LocalService   | CONTOSO\ann is logged on interactively              |
      | NetworkService | CONTOSO\ann is logged on interactively              |
      | CONTOSO\ann    | CONTOSO\ann is there only through a service logon   |
      | CONTOSO\ann    | CONTOSO\ann is there only through a network logon   |

  @ACC-13
  Scenario Outline: <owner> uses <tool>, <logon>
    Given <logon>
    And <owner> creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the job is made with <tool>
    When bitswise checks it
    Then the rule ACC-13 finds nothing
    And the job completes in TRANSFERRED

    Examples:
      | owner       | tool       | logon                                               |
      | CONTOSO\ann | powershell | CONTOSO\ann is logged on interactively              |
      | CONTOSO\ann | powershell | CONTOSO\ann is there only through Remote PowerShell |
      | LocalSystem | api        | CONTOSO\ann is logged on interactively              |
      | LocalSystem | bitsadmin  | CONTOSO\ann is logged on interactively              |

  @ACC-15
  Scenario: The job hangs on a Remote PowerShell session
    Given CONTOSO\ann is there only through Remote PowerShell
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-15 finds an info in "ann"

  @ACC-15
  Scenario: The Remote PowerShell session is disconnected and the job goes on
    Given CONTOSO\ann is there only through Remote PowerShell
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When the job is resumed
    And CONTOSO\ann disconnects
    Then the job goes through QUEUED, QUEUED, TRANSFERRED
    And the job completes in TRANSFERRED
    And it rests on ACC-15
    And the rule ACC-15 finds nothing

  @ACC-15
  Scenario: The Remote PowerShell session is removed after it was disconnected
    Given CONTOSO\ann is there only through Remote PowerShell
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When the job is resumed
    And CONTOSO\ann disconnects
    And CONTOSO\ann logs off
    Then the job waits in QUEUED
    And it rests on ACC-35
    And the rule ACC-07 finds a warning in "ann"
    And the rule ACC-15 finds nothing

  @ACC-15
  Scenario: The owner is at the computer as well
    Given CONTOSO\ann is logged on interactively
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When CONTOSO\ann comes in through Remote PowerShell
    Then the rule ACC-15 finds nothing

  @ACC-22
  Scenario: An anonymous client
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the client's impersonation level is anonymous
    When bitswise checks it
    Then the rule ACC-22 finds an error in "anonymous"
    And the job is refused with E_ACCESSDENIED
    And it rests on ACC-22

  @ACC-22 @ACC-23
  Scenario Outline: A client of the level <level>
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the client's impersonation level is <level>
    When bitswise checks it
    Then the rule ACC-22 finds nothing
    And the rule ACC-23 finds nothing
    And the job completes in TRANSFERRED

    Examples:
      | level       |
      | impersonate |
      | delegate    |

  @ACC-23
  Scenario: A client that only lets itself be identified
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the client's impersonation level is identify
    When bitswise checks it
    Then the rule ACC-23 finds a warning in "identify"
    And the job completes in TRANSFERRED

  @ACC-23
  Scenario: Nothing is said of the level
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-23 finds nothing

  @ACC-24
  Scenario: A library relies on its host
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And a library makes the job
    When bitswise checks it
    Then the rule ACC-24 finds a warning in "true"

  @ACC-24
  Scenario: A library sets the security of every pointer
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And a library makes the job
    And the client uses cloaking on every interface
    When bitswise checks it
    Then the rule ACC-24 finds nothing

  @ACC-24 @ACC-21
  Scenario: A library that impersonates has no other way than pointer by pointer
    Given CONTOSO\ann is logged on interactively
    And LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And the service impersonates CONTOSO\ann, with cloaking on every interface
    And a library makes the job
    When bitswise checks it
    Then the rule ACC-24 finds nothing
    And the rule ACC-21 finds nothing

  @ACC-24
  Scenario: The level that the host gives a library is said
    Given LocalSystem creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    And a library makes the job
    And the client's impersonation level is anonymous
    When bitswise checks it
    Then the rule ACC-24 finds nothing
    And the rule ACC-22 finds an error in "anonymous"

  @ACC-25
  Scenario: The owner's token is restricted
    Given CONTOSO\ann is logged on interactively
    And the token of CONTOSO\ann carries restricting SIDs
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-25 finds an error in "ann"
    And the job is refused with no error
    And it rests on ACC-25

  @ACC-25
  Scenario: Somebody else's token is restricted
    Given CONTOSO\ann is logged on interactively
    And the token of CONTOSO\bob carries restricting SIDs
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When bitswise checks it
    Then the rule ACC-25 finds nothing
    And the job completes in TRANSFERRED

  Scenario: An unattended plan with a user's job is found once (ACC-07, ACC-37)
    Given CONTOSO\ann is logged on interactively
    And CONTOSO\ann creates a job that downloads "http://files.contoso.com/p.cab" to "C:\drop\p.cab"
    When the computer is restarted
    Then the rule ACC-07 finds a warning in "ann"

  @ACC-39
  Scenario Outline: A job called <name>, described as <description>, that downloads <remote> to <local>
    Given LocalSystem creates a job that downloads <remote> to <local>
    And the job is called <name>
    And the job is described as <description>
    When bitswise checks it
    Then the rule ACC-39 finds a warning in <place>
    And the rule ACC-39 says <what>

    Examples: Clear cases
      | name                         | description                          | remote                                              | local                                | place             | what                |
      | "mail of ann@contoso.com"    | "none"                               | "http://files.contoso.com/p.cab"                    | "C:\\drop\\p.cab"                    | "ann@contoso.com" | "an e-mail address" |
      | "nightly token=6f1ed002"     | "none"                               | "http://files.contoso.com/p.cab"                    | "C:\\drop\\p.cab"                    | "nightly"         | "a token"           |
      | "nightly"                    | "runs with password=hunter2"         | "http://files.contoso.com/p.cab"                    | "C:\\drop\\p.cab"                    | "runs with"       | "a password"        |
      | "nightly"                    | "ask ann.smith@mail.contoso.com"     | "http://files.contoso.com/p.cab"                    | "C:\\drop\\p.cab"                    | "ask"             | "an e-mail address" |
      | "nightly"                    | "none"                               | "http://files.contoso.com/p.cab?a=1&access_token=x1y2" | "C:\\drop\\p.cab"                 | "access_token"    | "a token"           |
      | "nightly"                    | "none"                               | "http://files.contoso.com/p.cab?api-key=x1y2"       | "C:\\drop\\p.cab"                    | "api-key"         | "an API key"        |
      | "nightly"                    | "none"                               | "http://files.contoso.com/p.cab?for=ann%40contoso.com" | "C:\\drop\\p.cab"                 | "for="            | "an e-mail address" |
      | "nightly"                    | "none"                               | "http://files.contoso.com/p.cab"                    | "C:\\drop\\ann@contoso.com.pst"     | "pst"             | "an e-mail address" |

  @ACC-39
  Scenario Outline: Nothing personal in <name>, <description>, <remote> and <local>
    Given LocalSystem creates a job that downloads <remote> to <local>
    And the job is called <name>
    And the job is described as <description>
    When bitswise checks it
    Then the rule ACC-39 finds nothing

    Examples: Names that only look like it
      | name                    | description                             | remote                                               | local                            |
      | "nightly"               | "the nightly payload"                   | "http://files.contoso.com/p.cab"                     | "C:\\drop\\p.cab"                |
      | "reset password"        | "token: see the wiki"                   | "http://files.contoso.com/password-policy.pdf?v=2"   | "C:\\drop\\token.json"           |
      | "pkg@1.2.3"             | "logo@2x.png"                           | "http://files.contoso.com/@scope/pkg@1.2.3.tgz"      | "C:\\drop\\logo@2x.png"          |
      | "package react@next.tgz" | "password=***"                         | "http://files.contoso.com/p.cab?page_token=abc"      | "C:\\Users\\ann\\p.cab"          |
      | "passwords"             | "mail me @ contoso.com"                 | "http://ann@files.contoso.com/p.cab"                 | "C:\\drop\\lib@beta.zip"         |
